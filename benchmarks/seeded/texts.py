"""The faults that are put into articles: for each rule, what is written and where it goes.

The files of `texts/` hold them. `== rule: place` begins a list; every line is a text; ¶ parts its
paragraphs, ▶ stands for the article where the text is a page around it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

Place = Literal["words", "end", "line", "top", "last", "around", "html", "front matter"]
"""Where a text goes: `words` at the end of some paragraph, `end` at that of the last one; `line`
between two paragraphs, `top` below the title, `last` at the foot, `around` all of it; `html` before
the article as a web page, `front matter` above it as Markdown.
"""

FOLDER = Path(__file__).parent / "texts"
HEAD, BREAK, STORY = "== ", "¶", "▶"


@dataclass(frozen=True, slots=True)
class Seed:
    """A text with a fault that the rule should find."""

    rule: str
    place: Place
    text: str


def seeds() -> tuple[Seed, ...]:
    """Every text, by rule and in the order of the files."""
    return tuple(seed for file in sorted(FOLDER.glob("*.txt")) for seed in read(file))


def read(file: Path) -> Iterator[Seed]:
    """The texts of a file; raises `ValueError` where a place is none."""
    rule, place = "", ""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith(HEAD):
            rule, _, place = line.removeprefix(HEAD).partition(": ")
        elif line:
            yield Seed(rule, _place(place), line)


def _place(name: str) -> Place:
    for place in get_args(Place):
        if place == name:
            return place  # type: ignore[no-any-return]
    raise ValueError(f"no place of a text is called {name!r}")
