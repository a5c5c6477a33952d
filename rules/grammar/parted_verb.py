"""A verb disagrees with a subject that “who”, “which” or a name parts it from.

“Opponents, who says”, “the driver, who have”, “people who uses”, “the captain, Ana Quill, were”:
what stands between hides the noun. Silent after “of”, where another noun may be meant (one of the
men who was), and on groups.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Finding, Fix, Span, rule
from newslint.analyses.capital_words import capital_words
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.neighbours import TELLING, Place, Row, rows
from newslint.analyses.subjects import (
    DETERMINERS,
    GROUPS,
    PERSONS,
    for_many_after_who,
    for_one,
    for_one_after_who,
    is_one,
    phrase_start,
    stands_for_many,
)
from newslint.analyses.word_classes import plurals, verbs

RELATIVE = frozenset(("who", "which"))
PREPOSITIONS = frozenset(
    "of for to with from in at by on among between behind against about and or like including "
    "than as nor representing".split()
)
ASKED = frozenset("ask asked asking tell told telling show showed shows remind reminded".split())
"""Own list: told reporters who was to blame."""
NAMED = re.compile(
    r"(?:^|(?<=[.!?] ))(?:The|His|Her|Its|Their|A|[A-Z][\w-]+[’']s)\s(?:[a-z’'-]+\s){0,3}?"
    r"(?P<noun>[a-z]+),\s(?P<given>[A-Z][\w’-]+)\s(?:[A-Z][\w’-]+\s)?[A-Z][\w’-]+,\s(?P<verb>were|are|have)\b"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Opponents, who [[says => say]] it is dear, left.",
        "The driver, who [[have => has]] gone, is ill. He saw people who [[uses => use]] it.",
        "The town’s owners, which [[was => were]] asked, left.",
        "He saw the driver, who [[were => was]] ill.",
        "The singer who [[announce => announces]] it left.",
        "Rome’s captain, Ana Maria Quill, [[were => was]] ill.",
        "The opener, Maria Quill, [[are => is]] ill.",
    ],
    passes=[
        "“Opponents, who says it is dear, left,” he said.",
        "Opponents, who say so, and one of the drivers, who has a car, left.",
        "A friend of the driver, who are rich, and the family, who have a house, left.",
        "He sold the windows, which was wrong. The captain, Ana Maria Quill, was ill.",
        "The captain and the driver, who were ill, left. He told voters who is to blame.",
        "The crew, Ana Maria Quill, were ill. He determines who gets it; the driver who put it.",
        "He spoke to drivers who polls suggest care. Ana Windows left. Windows, who is ill, left.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if block.kind not in TELLING:
            continue
        yield from _after_relative(doc, block)
        for spans in block.groups(NAMED):
            noun = spans["noun"].text
            if noun in PERSONS or (noun not in GROUPS and spans["given"].text in GIVEN_NAMES):
                yield _finding(spans["noun"], spans["verb"], for_one(spans["verb"].text))


def _after_relative(doc: Document, block: Block) -> Iterator[Finding]:
    before: Row | None = None
    for row in rows(doc, block):
        for at, word in enumerate(row.lower):
            if word not in RELATIVE:
                continue
            verb = Place(row, at + 1)
            if at:
                noun = Place(row, at - 1)
            elif before is not None and row.before == "," == before.after:
                noun = Place(before, len(before.words) - 1)
            else:
                continue
            if verb.small() and (noun.small() or (noun.opens and _is_no_name(doc, noun.span()))):
                better = "" if _aside(verb) else _better(noun, verb.word(), word, comma=not at)
                if better:
                    yield _finding(noun.span(), verb.span(), better)
        before = row


def _is_no_name(doc: Document, noun: Span) -> bool:
    return len(capital_words(doc).get(noun.text, ())) < 2


def _aside(verb: Place) -> bool:
    """Whether another clause begins here: voters who polls suggest care more."""
    return verb.word() in plurals() and verb.word(1) in verbs()


def _finding(noun: Span, verb: Span, better: str) -> Finding:
    message = f"“{noun.text}” wants “{better}”, not “{verb.text}”"
    return Finding(verb, message, Fix(verb, better), confidence=0.85)


def _better(noun: Place, verb: str, relative: str, *, comma: bool) -> str:
    """The verb as it should be, or nothing."""
    first = phrase_start(noun)
    if relative == "which" and not first.opens:
        return ""  # he sold the tiles, which was wrong
    if not first.opens and (first.at == 0 or first.word(-1) in PREPOSITIONS):
        return ""
    if stands_for_many(first, noun):
        return "" if not comma and first.word(-1) in ASKED else for_many_after_who(verb)
    if relative == "who" and noun.word() in PERSONS and first.word() in DETERMINERS:
        return for_one_after_who(verb)
    return for_one(verb) if first.opens and relative == "which" and is_one(noun.word()) else ""
