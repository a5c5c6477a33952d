"""Sentences with the corrections that annotators made, read from M2 files."""

import gzip
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

CLOSING = frozenset(
    ". , ; : ! ? ) ] } % ” ’ … n't 's 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m /".split()
)
OPENING = frozenset("( [ { “ ‘ $ £ € # /".split())
"""Tokens that stand close to their neighbour in running text. Own lists."""

LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Edit:
    """A correction: tokens `first` up to `last` become `better`; `kind` is ERRANT's."""

    first: int
    last: int
    kind: str
    better: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in running text, where its tokens stand in it, and what annotators corrected."""

    text: str
    tokens: Sequence[tuple[int, int]]
    edits: Sequence[Edit]

    def place(self, edit: Edit) -> tuple[int, int]:
        """The characters that an edit is about; what only inserts is about both its neighbours."""
        if edit.first < edit.last:
            return self.tokens[edit.first][0], self.tokens[edit.last - 1][1]
        before = self.tokens[max(0, edit.first - 1)]
        after = self.tokens[min(edit.first, len(self.tokens) - 1)]
        return before[0], after[1]

    def wrong(self, edit: Edit) -> str:
        """The words that the edit replaces."""
        return " ".join(self.text[a:b] for a, b in self.tokens[edit.first : edit.last])

    def spelling(self, edit: Edit) -> bool:
        return edit.kind.endswith(":SPELL")

    def spacing(self, edit: Edit) -> bool:
        """Whether the edit joins or parts words and changes nothing else."""
        wrong = self.wrong(edit)
        same = LETTERS.sub("", wrong).lower() == LETTERS.sub("", edit.better).lower() != ""
        return same and (" " in wrong) != (" " in edit.better)

    def article(self, edit: Edit) -> bool:
        """Whether the edit makes “a” of “an” or the other way round."""
        return {self.wrong(edit).lower(), edit.better.lower()} == {"a", "an"}

    def doubled(self, edit: Edit) -> bool:
        """Whether the edit takes out one of two equal words."""
        words = [self.text[a:b].lower() for a, b in self.tokens]
        first, last = edit.first, edit.last
        if last - first == 2 and words[first] == words[first + 1] == edit.better.lower():
            return True
        return (
            last - first == 1
            and not edit.better
            and words[first] in (*words[max(0, first - 1) : first], *words[last : last + 1])
        )


def sentences(file: Path) -> Iterator[Sentence]:
    """The sentences of a file, each correction once, whoever made it."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for entry in lines.read().strip().split("\n\n"):
            first, *rest = entry.split("\n")
            edits = dict.fromkeys(edit for line in rest if (edit := _edit(line)))
            yield running(first.removeprefix("S ").split(), tuple(edits))


def running(words: Sequence[str], edits: Sequence[Edit] = ()) -> Sentence:
    """The sentence of these tokens, written as one writes."""
    text, tokens, quoted, close = "", [], False, True
    for word in words:
        ends_quotation = word == '"' and quoted
        glued = close or word in CLOSING or ends_quotation
        text += "" if glued else " "
        tokens.append((len(text), len(text) + len(word)))
        text += word
        quoted ^= word == '"'
        close = word in OPENING or (word == '"' and quoted)
    return Sentence(text, tokens, edits)


def _edit(line: str) -> Edit | None:
    place, kind, better, *_ = line.removeprefix("A ").split("|||")
    first, last = map(int, place.split())
    return None if kind == "noop" or first < 0 else Edit(first, last, kind, better)
