"""The parts of an article's text that defects are planted in, and the planting itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

BREAK = "\n\n"
QUOTES = '"“”'
ABBREVIATIONS = frozenset(
    "Mr Mrs Ms Dr Sen Rep Gov Gen St Lt Col Sgt Capt Rev Prof Hon Jr Sr No vs Inc Corp Co Ltd Jan"
    " Feb Mar Apr Aug Sept Sep Oct Nov Dec Calif Fla Va Pa Mass Conn Ariz".split()
)
"""Own list."""

_END = re.compile(rf"[.!?][{QUOTES}’')]*\s+(?=[{QUOTES}‘'(]?[A-Z0-9])")
_LAST_WORD = re.compile(r"[\w.’']*\Z")


@dataclass(frozen=True, slots=True)
class Part:
    """Characters `start` to `end` of the text, as they read."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Defect:
    """A text with a defect in it, and the characters where it stands."""

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """What stands there."""
        return self.text[self.start : self.end]


def swapped(text: str, start: int, end: int, new: str) -> Defect:
    """The text with other words in place of some of its own: those are the defect."""
    return Defect(text[:start] + new + text[end:], start, start + len(new))


def appended(text: str, paragraph: Part, sentence: str) -> Defect:
    """The text with a sentence at the end of one of its paragraphs: that is the defect."""
    at = paragraph.end
    return Defect(f"{text[:at]} {sentence}{text[at:]}", at + 1, at + 1 + len(sentence))


def paragraphs(text: str) -> list[Part]:
    """The paragraphs, the headline first where there is one."""
    return list(_cut(text))


def body(text: str) -> list[Part]:
    """The paragraphs that tell the story in full sentences: without the first, and short ones."""
    return [one for one in paragraphs(text)[1:] if len(one.text.split()) >= 8]


def sentences(paragraph: Part) -> list[Part]:
    """The sentences of a paragraph."""
    ends = [match.end() for match in _END.finditer(paragraph.text) if _ends(paragraph.text, match)]
    places = zip([0, *ends], [*ends, len(paragraph.text)], strict=True)
    return [_part(paragraph, start, end) for start, end in places]


def body_sentences(text: str) -> list[Part]:
    """The sentences of the body, in order."""
    return [sentence for paragraph in body(text) for sentence in sentences(paragraph)]


def quoted(text: str) -> bool:
    """Whether a quotation mark stands in the words."""
    return any(mark in text for mark in QUOTES)


def later(text: str, after: int, dice: Random) -> Part | None:
    """A paragraph to append to, two or more after the place, that ends in plain words."""
    free = [one for one in body(text) if one.start > after][1:]
    free = [one for one in free if one.text.endswith(".") and not quoted(one.text)]
    return picked(free, dice)


def picked(choices: Sequence[Part], dice: Random) -> Part | None:
    """One of them, None of none."""
    return dice.choice(choices) if choices else None


def _cut(text: str) -> Iterator[Part]:
    at = 0
    for piece in text.split(BREAK):
        inside = piece.strip()
        if inside:
            start = at + piece.index(inside)
            yield Part(start, start + len(inside), inside)
        at += len(piece) + len(BREAK)


def _ends(text: str, match: re.Match[str]) -> bool:
    before = _LAST_WORD.search(text[max(0, match.start() - 12) : match.start()])
    word = before.group() if before else ""
    return not (word in ABBREVIATIONS or "." in word or (len(word) == 1 and word != "I"))


def _part(paragraph: Part, start: int, end: int) -> Part:
    inside = paragraph.text[start:end].rstrip()
    return Part(paragraph.start + start, paragraph.start + start + len(inside), inside)
