"""Bodies whose names differ in the last word: the Wexford Group, the Wexford Trust."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from newslint.analyses.capitals import shouted
from newslint.analyses.lexicon.known_names import PLACES
from newslint.analyses.lexicon.name_words import DEMONYMS, TITLES
from newslint.analyses.lexicon.surnames import FAMOUS
from newslint.analyses.quotations import in_quotation
from newslint.analyses.spelling import known
from newslint.document import Document
from newslint.span import Span

ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "Group Holding Holdings Company Corporation Trust Partners",
        "Institute Institution",
        "Association Society Federation Union League Alliance Coalition",
        "Committee Commission Council Board",
        "Foundation Fund Trust",
    )
)
"""Words that writers take for each other. Own list."""

_LAST = "|".join(sorted(frozenset().union(*ALIKE)))
_BODY = re.compile(
    rf"\b(?P<rest>(?:[A-Z][\w’'.-]*\s(?:(?:of|for|and|on|the)\s){{0,2}}){{1,5}})(?P<last>{_LAST})\b"
    r"(?![’']?[\w-]|\s(?:of\s)?[A-Z])"
)
_OPENER = re.compile(r"(?:The|An?|But|And|In|At|For|If|When|While)\s")


def drifted_bodies(doc: Document) -> Iterator[tuple[Span, Sequence[Span]]]:
    """A body named once, and all places of the name that it seems to go by otherwise."""
    found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for block in doc.body:
        for part in () if shouted(block) else block.groups(_BODY):
            rest = _OPENER.sub("", part["rest"].text, count=1).strip()
            if _telling(rest) and not in_quotation(doc, part["last"]):
                found[rest][part["last"].text].append(part["last"])
    for forms in found.values():
        for one, other in combinations(forms, 2):
            rare, common = sorted((forms[one], forms[other]), key=len)
            if len(rare) == 1 < len(common) and any({one, other} <= group for group in ALIKE):
                yield rare[0], common


def _telling(rest: str) -> bool:
    """Whether the words before tell the body from others: a country or a family may have many."""
    words = rest.split()
    if len(words) != 1:
        return bool(words)
    one = words[0]
    return not (known(one.lower()) or one in PLACES | DEMONYMS | TITLES | FAMOUS)
