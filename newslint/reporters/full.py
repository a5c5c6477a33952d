"""Each finding with its words underlined, the passages it speaks of, why, and what to do."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap
from unicodedata import combining, east_asian_width

from newslint.origin import Place
from newslint.report import Edit, PlacedFinding, Report
from newslint.reporters.paint import painted
from newslint.reporters.text import label, one_line, to_show, visible, why
from newslint.reporters.view import View
from newslint.rule import Rule

MARGIN = "  "
SHORTEST = 40
"""Columns that an excerpt takes even on a narrower screen."""


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """The findings of all files, each a paragraph."""
    rules = view.rules()
    for one in reports:
        for finding in to_show(one, view):
            yield "".join(f"{line}\n" for line in (*_paragraph(finding, rules, view), ""))


def _paragraph(finding: PlacedFinding, rules: Mapping[str, Rule], view: View) -> Iterator[str]:
    rule = painted(f"[{finding.rule}]", "dim", view.colour)
    yield f"{label(finding, view)}: {one_line(finding.message)} {rule}{why(finding)}"
    yield from _passage(finding.place, view)
    for other in finding.related:
        says = one_line(other.message) or "this passage"
        yield f"{MARGIN}{painted('with', 'dim', view.colour)} {says}:"
        yield from _passage(other.place, view)
    if finding.fix:
        yield f"{MARGIN}{painted('change', 'bold', view.colour)} {_change(finding.fix)}"
    known = rules.get(finding.rule)
    if known is not None:
        yield from _remark("why", known.why.partition("\n\n")[0] or known.summary, view)


def _passage(place: Place, view: View) -> Iterator[str]:
    """The place and its words in their line, underlined."""
    where = f"{visible(place.path)}:{place.start.line}:{place.start.column}"
    yield f"{MARGIN}{painted(where, 'bold', view.colour)}"
    room = max(SHORTEST, view.width - len(MARGIN) * 2)
    found = _shortened(one_line(place.excerpt.found), room)
    beside = max(0, room - columns(found))
    before = _end_of(one_line_kept(place.excerpt.before), beside // 2)
    after = _start_of(one_line_kept(place.excerpt.after), beside - columns(before))
    yield f"{MARGIN}{MARGIN}{before}{painted(found, 'bold', view.colour)}{after}".rstrip()
    underline = painted("^" * max(1, columns(found)), "red", view.colour)
    yield f"{MARGIN}{MARGIN}{' ' * columns(before)}{underline}"


def _change(fix: Edit) -> str:
    says = f"to “{one_line(fix.text)}”" if fix.text else "delete it"
    if not fix.applicable:
        return f"{says} (by hand)"
    return f"{says} (safe: --fix makes it)" if fix.safe else says


def _remark(name: str, text: str, view: View) -> Iterator[str]:
    lines = wrap(" ".join(text.split()), max(SHORTEST, view.width - len(MARGIN) - len(name) - 1))
    for index, line in enumerate(lines):
        head = painted(name, "dim", view.colour) if index == 0 else " " * len(name)
        yield f"{MARGIN}{head} {line}"


def one_line_kept(text: str) -> str:
    """The text as it stands, but for what would steer a terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def columns(text: str) -> int:
    """How many columns of a terminal the text takes: wide characters two, combining marks none."""
    return sum(
        0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text
    )


def _shortened(text: str, room: int) -> str:
    if columns(text) <= room:
        return text
    half = max(1, room // 2 - 2)
    return f"{_start_of(text, half)} … {_end_of(text, half)}"


def _start_of(text: str, room: int) -> str:
    while columns(text) > room:
        text = text[:-1]
    return text


def _end_of(text: str, room: int) -> str:
    while columns(text) > room:
        text = text[1:]
    return text
