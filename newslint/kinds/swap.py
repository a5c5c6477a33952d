"""One word for another."""

import re
from collections.abc import Iterator

from newslint.document import Block, Document
from newslint.finding import Finding, Fix
from newslint.kinds.kind import Find, Kind, Spec, verify_mapping
from newslint.kinds.patterns import fold
from newslint.rule import Check
from newslint.settings import Settings
from newslint.span import Span


def patterns(spec: Spec) -> tuple[str, ...]:
    return tuple(spec["swap"])


def check(spec: Spec, find: Find) -> Check:
    """A finding at each phrase that is not part of the better one, which is its fix."""
    safe = spec.get("safe", False)

    def swap(doc: Document) -> Iterator[Finding]:
        for block, hit in find(doc):
            better = _like(hit.span.text, spec["swap"][hit.pattern])
            if not _stands_there(better, block, hit.span):
                message = spec["message"].format(found=hit.span.text, better=better)
                yield Finding(hit.span, message, Fix(hit.span, better, safe))

    return swap


def verify(says: Settings) -> None:
    verify_mapping(says, "swap")


def _stands_there(better: str, block: Block, found: Span) -> bool:
    """Whether the better words are there already: “Donald Trump”, to be put for “Trump”."""
    if len(better) == len(found):
        return better == found.text
    for place in re.finditer(re.escape(fold(found.text)), fold(better)):
        start = found.start - block.start - place.start()
        if start >= 0 and fold(block.text[start : start + len(better)]) == fold(better):
            return True
    return False


def _like(found: str, better: str) -> str:
    """The better word with the capitals of what was found."""
    if found.isupper() and len(found) > 1:
        return better.upper()
    return better[:1].upper() + better[1:] if found[:1].isupper() else better


KIND = Kind(
    settings={"safe": bool},
    fields=("found", "better"),
    patterns=patterns,
    check=check,
    verify=verify,
)
