"""Sentences with a mark for each figure, so that their shape can be read."""

import re
from collections.abc import Iterator, Mapping, Sequence

from newslint.analyses.numbers import Number
from newslint.span import Span

MARK = "\ue000"
"""Stands for each character of a figure while the sentence is read."""

N = rf"{MARK}+"

LONGEST = 1000
"""Characters of the longest sentence read; what is longer is a table or no text at all."""


def masked(sentence: Span, figures: Sequence[Number]) -> str:
    """The sentence's text, as long as it was, with marks where the figures stand."""
    pieces: list[str] = []
    at = sentence.start
    for figure in figures:
        between = sentence.cut(at - sentence.start, figure.start - sentence.start).text
        pieces += [between, MARK * len(figure)]
        at = figure.end
    return "".join([*pieces, sentence.cut(at - sentence.start).text])


def shaped(
    sentence: Span, figures: Sequence[Number], shape: re.Pattern[str]
) -> Iterator[tuple[Mapping[str, Number], Mapping[str, Span]]]:
    """Where the marked sentence has the shape: its named groups that are figures, and the rest."""
    if len(sentence) > LONGEST:
        return
    at = {figure.start - sentence.start: figure for figure in figures}
    for match in shape.finditer(masked(sentence, figures)):
        places = {name: match.span(name) for name, text in match.groupdict().items() if text}
        yield (
            {name: at[start] for name, (start, _) in places.items() if start in at},
            {name: sentence.cut(*place) for name, place in places.items() if place[0] not in at},
        )
