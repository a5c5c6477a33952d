"""The newsroom's own vocabulary and names, as its configuration lists them."""

from newslint.analysis import analysis
from newslint.document import Document


@analysis
def house_words(doc: Document) -> frozenset[str]:
    """Words that the newsroom spells its own way; none unless the configuration lists `words`."""
    return frozenset()


@analysis
def house_names(doc: Document) -> frozenset[str]:
    """Names that need no introduction here; none unless the configuration lists `names`."""
    return frozenset()
