"""What stands round a line: its heading, its run, what comes before and after it."""

import re
from collections.abc import Sequence
from itertools import accumulate

from newslint.analyses.line_shape import FAR, NO_LINE, Line, features, line_end
from newslint.analyses.link_labels import link_label

HEADING_WORDS = 9
SPOKEN = -0.5
"""From this wording on a line may well be furniture; own measure."""

DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2},? (?:19|20)\d\d"
    r"|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
REFERENCE = re.compile(r"^\[\d+\]|\bdoi\b|et al|↩|\(\d{4}\)|https?://")
CODE = re.compile(r"[{};=<>]+|\(\)|--\w|\$ ")
CONTACT = re.compile(r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|@\w+\.\w")
PRICE = re.compile(r"[$€£]\d")
READ = 400
"""Characters of a line that its signs are looked for in."""

Numbers = tuple[float, ...]


def measures(told: Sequence[Line]) -> list[Numbers]:
    """All that a model of page furniture is told of each line: its shape, and its setting."""
    parts = (features(told), _headed(told), _onward(told), _runs(told), _near(told))
    signs = [_signs(line) for line in told]
    return [sum(each, ()) for each in zip(*parts, signs, strict=True)]


def _heads(line: Line) -> bool:
    return (
        len(line.words) <= HEADING_WORDS
        and line_end(line.block.text) not in ".!?…,;"
        and line.block.kind != "item"
    )


def _headed(told: Sequence[Line]) -> list[Numbers]:
    """The wording of the two headings above each line, and how far the nearest is."""
    found: list[Numbers] = []
    nearest, before, away = NO_LINE, NO_LINE, FAR
    for line in told:
        found.append((nearest, before, float(min(away, FAR))))
        if _heads(line):
            nearest, before, away = line.wording, nearest, 0
        else:
            away += 1
    return found


def _onward(told: Sequence[Line]) -> list[Numbers]:
    """The mean wording before and after, how much was told by then, how much is to come."""
    spoken = list(accumulate((line.wording for line in told), initial=0.0))
    said = list(accumulate((len(line.words) for line in told), initial=0))
    size, total, last = len(told), said[-1] or 1, _last_told(told)
    tail = (spoken[size] - spoken[last + 1]) / max(1, size - last - 1)
    longest = _longest_to_come(told)
    return [
        (
            spoken[at] / at if at else NO_LINE,
            (spoken[size] - spoken[at + 1]) / (size - at - 1) if at < size - 1 else NO_LINE,
            said[at] / total,
            longest[at],
            float(max(-FAR, min(at - last, FAR))),
            tail if at > last else NO_LINE,
        )
        for at in range(size)
    ]


def _last_told(told: Sequence[Line]) -> int:
    return max((at for at, line in enumerate(told) if line.prose), default=-1)


def _longest_to_come(told: Sequence[Line]) -> list[float]:
    """The words of the longest told paragraph below each line."""
    found, longest = [0.0] * len(told), 0
    for at in range(len(told) - 1, -1, -1):
        found[at] = float(longest)
        longest = max(longest, len(told[at].words) if told[at].prose else 0)
    return found


def _runs(told: Sequence[Line]) -> list[Numbers]:
    """How many lines that may be furniture stand without a gap above and below each."""
    spoken = [line.wording > SPOKEN for line in told]
    above, below = _run_before(spoken), _run_before(spoken[::-1])[::-1]
    return [(float(one), float(other)) for one, other in zip(above, below, strict=True)]


def _run_before(spoken: Sequence[bool]) -> list[int]:
    found, run = [], 0
    for each in spoken:
        found.append(min(run, FAR))
        run = run + 1 if each else 0
    return found


def _near(told: Sequence[Line]) -> list[Numbers]:
    """Of the five lines before and after: how many speak as furniture; and the most of three."""
    scores = [line.wording for line in told]
    return [
        (
            float(sum(score > 0 for score in scores[max(0, at - 5) : at])),
            float(sum(score > 0 for score in scores[at + 1 : at + 6])),
            max(scores[max(0, at - 3) : at], default=NO_LINE),
            max(scores[at + 1 : at + 4], default=NO_LINE),
        )
        for at in range(len(told))
    ]


def _signs(line: Line) -> Numbers:
    text = line.block.text[:READ]
    return (
        float(bool(DATE.search(text))),
        float(bool(REFERENCE.search(text))),
        float(min(len(CODE.findall(text)), FAR)),
        float(bool(CONTACT.search(text))),
        float(bool(PRICE.search(text))),
        float(link_label(line.block)),
        float(text[-1:] in "→»›>"),
        float(min(text.count("|"), FAR)),
        float(_heads(line)),
    )
