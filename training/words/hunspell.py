"""Expands a Hunspell dictionary into all the words that it accepts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Affix:
    """One way to lengthen a word: at its front or its end, after stripping some letters."""

    prefix: bool
    crossing: bool
    """Whether it goes with an affix at the other end."""

    strip: str
    add: str
    fits: re.Pattern[str]

    def on(self, word: str) -> str | None:
        """The lengthened word, or None where the affix does not fit."""
        if not self.fits.search(word):
            return None
        if self.prefix:
            return self.add + word[len(self.strip) :]
        return word[: len(word) - len(self.strip)] + self.add


def affixes(path: Path) -> dict[str, list[Affix]]:
    """The affixes of an `.aff` file by their flag."""
    found: dict[str, list[Affix]] = {}
    crossing: dict[str, bool] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split()
        if not fields or fields[0] not in ("PFX", "SFX"):
            continue
        kind, flag = fields[0], fields[1]
        if len(fields) == 4 and fields[3].isdigit():
            crossing[flag] = fields[2] == "Y"
            continue
        strip, add, condition = fields[2], fields[3], fields[4]
        fits = re.compile(f"^{condition}" if kind == "PFX" else f"{condition}$")
        affix = Affix(kind == "PFX", crossing[flag], strip.strip("0"), add.partition("/")[0], fits)
        found.setdefault(flag, []).append(affix)
    return found


def words(folder: Path, name: str) -> Iterator[str]:
    """All forms of all words of the dictionary called `name` in the folder."""
    known = affixes(folder / f"{name}.aff")
    for line in (folder / f"{name}.dic").read_text(encoding="utf-8").splitlines()[1:]:
        stem, _, flags = line.partition("/")
        chosen = [affix for flag in flags for affix in known.get(flag, ())]
        yield stem
        yield from _lengthened(stem, chosen)


def _lengthened(stem: str, chosen: list[Affix]) -> Iterator[str]:
    for affix in chosen:
        longer = affix.on(stem)
        if longer is None:
            continue
        yield longer
        if not affix.prefix or not affix.crossing:
            continue
        for ending in chosen:
            if not ending.prefix and ending.crossing and (both := ending.on(longer)):
                yield both
