"""Articles to measure with: made here, or taken from a folder."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

WORDS = 500
SUFFIXES = frozenset({".txt", ".md", ".html"})

PLACES = "Bremen Ghent Aarhus Malmo Cadiz Leith Split Varna Gdansk Cork".split()
PEOPLE = (
    "Anna Lindqvist,Piet de Vries,Maria Oteiza,Tom Brannigan,Ewa Kowalczyk,Luca Ferri,"
    "Ines Duarte,Karl Aune,Ruth Adeyemi,Peter Haas"
).split(",")
BODIES = (
    "the port authority,the transport ministry,the dockers’ union,the regional court,"
    "the city council,the shipping line,the coast guard,the fishing board"
).split(",")
THINGS = (
    "a second crane,a longer quay,the new ferry,a tunnel under the river,cheaper tickets,"
    "the old customs house,a night shift,two more pilots"
).split(",")
DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
SENTENCES = (
    "{person}, who runs a firm in {place}, said that {thing} would cost {million} million euros.",
    "“We have waited for {thing} since the spring,” {surname} said on {day}.",
    "{Body} said in a statement that it had not decided whether to pay for {thing}.",
    "Traffic through {place} fell by {share} per cent in the first half, according to {body}.",
    "About {count} people work at the harbour, and {some} of them joined the strike on {day}.",
    "The plan was approved by {body} after a debate that lasted until midnight.",
    "A spokesman for {body} declined to comment on {thing}.",
    "“Nobody told us,” {surname} added, “and nobody in {place} will believe it.”",
    "Ships from {place} now wait for up to {hours} hours before they are unloaded.",
    "In {year}, {body} bought {thing} for {million}.5 million euros and sold it a year later.",
    "Critics of the project say the money should be spent on schools in {place} instead.",
    "The next meeting is planned for {day}, when {person} will present the figures for {year}.",
)
"""Own sentences, in the shape of news."""


def made(number: int, words: int = WORDS) -> str:
    """An article of about so many words; each number makes another, and the same every time."""
    dice = Random(number)
    paragraphs = [f"{_some(dice, PLACES)} argues over {_some(dice, THINGS)}", "By Ada Quill"]
    while sum(len(paragraph.split()) for paragraph in paragraphs) < words:
        paragraphs.append(" ".join(_sentence(dice) for _ in range(dice.randint(1, 4))))
    return "\n\n".join(paragraphs) + "\n"


def write(folder: Path, count: int, source: Path | None = None) -> list[Path]:
    """Put so many articles into the folder: made ones, or the first that a folder holds."""
    texts = _taken(source) if source else (made(number) for number in range(count))
    written: list[Path] = []
    for number, text in zip(range(count), texts, strict=False):
        written.append(folder / f"{number:05}.txt")
        written[-1].write_text(text, encoding="utf-8")
    return written


def _sentence(dice: Random) -> str:
    body, person = _some(dice, BODIES), _some(dice, PEOPLE)
    return _some(dice, SENTENCES).format(
        person=person,
        surname=person.split()[-1],
        place=_some(dice, PLACES),
        thing=_some(dice, THINGS),
        body=body,
        Body=body[0].upper() + body[1:],
        day=_some(dice, DAYS),
        million=dice.randint(2, 90),
        share=dice.randint(2, 40),
        count=f"{dice.randint(20, 90) * 100:,}",
        some=dice.randint(100, 1900),
        hours=dice.randint(12, 90),
        year=dice.randint(1995, 2023),
    )


def _some(dice: Random, things: Sequence[str]) -> str:
    return dice.choice(things)


def _taken(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in SUFFIXES and path.is_file():
            yield path.read_text(encoding="utf-8", errors="replace")
