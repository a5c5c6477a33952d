"""Words of a file in their text, ready to be shown: in the source, or in what is known of it."""

from dataclasses import dataclass

from newslint.origin import EXCERPT_MARGIN, Place
from newslint.reporters.cells import ELLIPSIS


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in their text: characters `start` to `end` of `text`, on the lines `line` to `last`.

    `text` is a whole source, or as much of it as is known; then `opens` says that its line began
    earlier, `goes_on` that it ends later. `says` is written below the words, `mark` (one letter)
    underlines them.
    """

    text: str
    start: int
    end: int
    line: int
    last: int
    says: str = ""
    mark: str = "^"
    opens: bool = False
    goes_on: bool = False


def passage(place: Place, source: str, says: str = "", mark: str = "^") -> Passage:
    """The place in its source; in its excerpt alone, where the source now reads otherwise."""
    start, end, excerpt = place.start.offset, place.end.offset, place.excerpt
    lines = place.start.line, place.end.line
    found = source[start:end]
    cut = excerpt.found.endswith(ELLIPSIS) and found.startswith(excerpt.found[:-1])
    same = found == excerpt.found if found else source[:start].endswith(excerpt.before)
    if cut or same:
        return Passage(source, start, end, *lines, says, mark)
    text = f"{excerpt.before}{excerpt.found}{excerpt.after}"
    start = len(excerpt.before)
    opens = place.start.column - 1 > start
    goes_on = len(excerpt.after) >= EXCERPT_MARGIN
    end = start + len(excerpt.found)
    return Passage(text, start, end, *lines, says, mark, opens, goes_on)
