"""What a line looks like among the lines round it: numbers for a model of page furniture."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

from newslint.analyses.line_wording import Source, wording
from newslint.document import Block, Document

WORD = re.compile(r"\w+")
CLOSERS = " \t\n\r\u00a0\"'”’»›“‘)]}*_"
YOU = frozenset(
    "you your yours you're we our ours us we're my me i sie ihr ihre uns unser vous votre vos nous"
    " notre usted su nosotros nuestro voi vostro noi nostro você seu nós nosso je jouw jullie ons"
    " onze".split()
)
"""Who speaks to a reader, and is spoken to. Own list: en, de, fr, es, it, pt, nl."""

SMALL = frozenset(
    "the of a to and in for is on that with as was it by at be from are or an this have not he she"
    " his her they said der die das und ist ein eine zu den von mit le la les de des et est un une"
    " à en que el los y se por con il di che è e o os do da em het een en van dat op".split()
)
"""Words that sentences are built with. Own list: en, de, fr, es, it, pt, nl."""

ADDRESS = re.compile(r"https?:|www\.|\.com\b|@\w")
DATED = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b")
PARTED = re.compile(r"[|•·→»›▸▶>/]")
QUOTED = re.compile(r"[“”\"«»„]")
PROSE_WORDS = 20
LONGEST = 500
"""Characters of a block that are looked at."""

FAR, NO_LINE = 20, -9.0
"""Lines farther off count as so far; the wording of a neighbour that is not there."""


@dataclass(frozen=True, slots=True)
class Line:
    """One block: its words, how much they are furniture's, and whether it is a told paragraph."""

    block: Block
    words: tuple[str, ...]
    wording: float
    prose: bool


def lines(doc: Document, source: Source = "extract") -> tuple[Line, ...]:
    """The blocks of the article with what is asked of each by itself."""
    return tuple(measured(block, source) for block in doc.blocks)


def measured(block: Block, source: Source = "extract") -> Line:
    """What is asked of a block by itself."""
    words = tuple(WORD.findall(block.text[:LONGEST].lower()))
    prose = len(words) > PROSE_WORDS and line_end(block.text) in ".!?…"
    return Line(block, words, wording(block, source), prose)


def features(told: Sequence[Line]) -> list[tuple[float, ...]]:
    """The numbers of each line: its own, its neighbours’, its place’s and the whole text’s."""
    own = [_own(line) for line in told]
    shared = _shared(told)
    places = _places(told)
    around = _around([line.wording for line in told])
    whole = _whole(told)
    return [
        (*own[at], *shared[at], *places[at], *around[at], *whole, *_beside(told, at))
        for at in range(len(told))
    ]


def _own(line: Line) -> tuple[float, ...]:
    text, words = line.block.text[:LONGEST], line.words
    size, letters = len(words) or 1, sum(map(str.isalpha, text)) or 1
    end = line_end(text)
    return (
        line.wording,
        log1p(len(words)),
        log1p(min(len(line.block.text), 4 * LONGEST)),
        float(end in ".…"),
        float(end in "!?"),
        float(end in ":,;"),
        float(line.block.kind == "item"),
        sum(map(str.isupper, text)) / letters,
        sum(map(str.isdigit, text)) / (len(text) or 1),
        sum(word in YOU for word in words) / size,
        sum(word in SMALL for word in words) / size,
        float(text[:1].islower()),
        float(bool(ADDRESS.search(text))),
        float(bool(DATED.search(text))),
        float(len(PARTED.findall(text))) / size,
        float(bool(QUOTED.search(text))),
        float(text.count(",")) / size,
        _capitalised(text),
    )


def _capitalised(text: str) -> float:
    words: list[str] = WORD.findall(text)
    return sum(word[0].isupper() for word in words) / (len(words) or 1)


def _shared(told: Sequence[Line]) -> list[tuple[float, ...]]:
    """How much of a line's longer words the other lines hold, and how often it stands there."""
    kinds = [frozenset(word for word in line.words if len(word) > 3) for line in told]
    held = Counter(word for words in kinds for word in words)
    same = Counter(line.block.text for line in told)
    return [
        (
            sum(held[word] > 1 for word in words) / (len(words) or 1),
            sum(held[word] > 3 for word in words) / (len(words) or 1),
            float(min(same[line.block.text], FAR)),
        )
        for line, words in zip(told, kinds, strict=True)
    ]


def _places(told: Sequence[Line]) -> list[tuple[float, ...]]:
    """How far from either end, by lines, and how much is told before and after."""
    found: list[tuple[float, ...]] = []
    size, before = len(told), 0
    whole = sum(line.prose for line in told)
    gap = 0
    ahead = _to_prose(told)
    for at, line in enumerate(told):
        found.append(
            (
                at / size,
                float(min(at, FAR)),
                float(min(size - 1 - at, FAR)),
                float(min(before, FAR)),
                float(min(whole - before - line.prose, FAR)),
                float(min(gap, FAR)),
                float(min(ahead[at], FAR)),
            )
        )
        before += line.prose
        gap = 0 if line.prose else gap + 1
    return found


def _to_prose(told: Sequence[Line]) -> list[int]:
    """How many lines after each until a told paragraph comes."""
    found, away = [0] * len(told), FAR
    for at in range(len(told) - 1, -1, -1):
        found[at] = away
        away = 0 if told[at].prose else away + 1
    return found


def _around(scores: Sequence[float]) -> list[tuple[float, ...]]:
    """The wording of the neighbours: each of two before and after, and of five on either side."""
    padded = [NO_LINE] * 5 + list(scores) + [NO_LINE] * 5
    return [
        (
            padded[at + 3],
            padded[at + 4],
            padded[at + 6],
            padded[at + 7],
            sum(padded[at : at + 5]) / 5,
            sum(padded[at + 6 : at + 11]) / 5,
        )
        for at in range(len(scores))
    ]


def _whole(told: Sequence[Line]) -> tuple[float, ...]:
    size = len(told) or 1
    return (
        log1p(size),
        sum(line.wording for line in told) / size,
        sum(line.prose for line in told) / size,
        log1p(sum(len(line.words) for line in told) / size),
    )


def _beside(told: Sequence[Line], at: int) -> tuple[float, ...]:
    """How long the lines beside are, and whether they look like this one."""
    before = told[at - 1] if at else None
    after = told[at + 1] if at + 1 < len(told) else None
    found: list[float] = []
    for other in (before, after):
        found.append(log1p(len(other.words)) if other else -1.0)
        found.append(float(other.prose) if other else -1.0)
        found.append(float(other.block.kind == "item") if other else -1.0)
        found.append(_end_kind(other.block.text) if other else -1.0)
        found.append(float(bool(other and other.words[:1] == told[at].words[:1])))
    return tuple(found)


def line_end(text: str) -> str:
    """The last sign of a line before closing marks; a blank where there is none."""
    return text[-60:].rstrip(CLOSERS)[-1:] or " "


def _end_kind(text: str) -> float:
    return float(".…!?:,;".find(line_end(text)))
