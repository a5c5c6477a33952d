"""Each finding with its lines, the passages that it speaks of, why, what to do, and the change."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from newslint.origin import Place
from newslint.report import Edit, PlacedFinding, Report
from newslint.reporters.advice import advice, in_short
from newslint.reporters.cells import cells, columns, joined, shortened, wrapped
from newslint.reporters.difference import difference
from newslint.reporters.paint import OF_SEVERITY, painted
from newslint.reporters.passage import Passage, passage
from newslint.reporters.places import origin_of
from newslint.reporters.snippet import Row, snippet
from newslint.reporters.text import label, to_show, visible, why
from newslint.reporters.view import View
from newslint.rule import Rule

SHORTEST = 40
"""Columns that a line takes even on a narrower screen."""

LONGEST = 100
"""Columns of prose: longer lines are hard to read. Own choice."""

MOST_PASSAGES = 6
KEPT = 8
"""Sources that are kept: a finding speaks of few files beside its own."""

COLOURS: Mapping[str, str] = {"-": "blue", "...": "dim"}
OF_CHANGE: Mapping[str, str] = {"-": "red", "+": "green"}
Sources = Callable[[str], str]


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """The findings of all files, each a paragraph; a rule is explained once in an article."""
    rules = view.rules()
    sources = lru_cache(KEPT)(lambda path: origin_of(path, view).source)
    for one in reports:
        explained: set[str] = set()
        for finding in to_show(one, view):
            known = None
            if not finding.stet and finding.rule not in explained:
                known = rules.get(finding.rule)
                explained.add(finding.rule)
            lines = (*_header(finding, view), *_body(finding, known, sources, view), "")
            yield "".join(f"{line}\n" for line in lines)


def _header(finding: PlacedFinding, view: View) -> Iterator[str]:
    severity = "accepted" if finding.stet else finding.severity
    rule = f"[{finding.rule}]"
    said = f"{severity}: {finding.message} {rule}{why(finding)}"
    for index, line in enumerate(wrapped(said, max(SHORTEST, view.width))):
        head = label(finding, view) if index == 0 else ""
        rest = line.removeprefix(severity) if index == 0 else line
        yield head + rest.replace(rule, painted(rule, "dim", view.colour))


def _body(
    finding: PlacedFinding, known: Rule | None, sources: Sources, view: View
) -> Iterator[str]:
    places = [finding.place, *(other.place for other in finding.related[:MOST_PASSAGES])]
    digits = len(str(max(place.end.line for place in places)))
    room = max(SHORTEST, view.width) - digits - 3
    colours = {**COLOURS, "^": "dim" if finding.stet else OF_SEVERITY[finding.severity]}
    for path in dict.fromkeys(place.path for place in places):
        first = next(place for place in places if place.path == path)
        yield _where(first, "-->" if first is finding.place else ":::", digits, view)
        for row in snippet([*_passages(finding, path, sources)], room):
            yield _row(row, "|", digits, colours, view)
    for name, text in _remarks(finding, known):
        yield from _remark(name, text, digits, view)
    if finding.fix and not finding.stet:
        yield from _change(finding.fix, finding.place, sources, digits, view)


def _where(place: Place, arrow: str, digits: int, view: View) -> str:
    where = f"{visible(place.path)}:{place.start.line}:{place.start.column}"
    return f"{' ' * digits}{painted(arrow, 'blue', view.colour)} {where}"


def _passages(finding: PlacedFinding, path: str, sources: Sources) -> Iterator[Passage]:
    """What is marked in a file."""
    if finding.place.path == path:
        yield passage(finding.place, sources(path))
    for other in finding.related[:MOST_PASSAGES]:
        if other.place.path == path:
            yield passage(other.place, sources(path), other.message or "this passage", "-")


def _row(row: Row, bar: str, digits: int, colours: Mapping[str, str], view: View) -> str:
    colour = colours.get(row.mark, "dim")
    if row.mark == "...":
        return painted(row.text, colour, view.colour)
    start, end = row.loud
    loud = painted(row.text[start:end], colour, view.colour)
    number = f"{row.number or '':>{digits}} {bar}"
    text = f"{row.text[:start]}{loud}{row.text[end:]}"
    return f"{painted(number, 'blue', view.colour)} {text}".rstrip()


def _remarks(finding: PlacedFinding, known: Rule | None) -> Iterator[tuple[str, str]]:
    """What is said below the lines, each with its name."""
    if len(finding.related) > MOST_PASSAGES:
        yield "more", f"{len(finding.related) - MOST_PASSAGES:,} more passages"
    if known is None:
        return
    why, do, _ = advice(known.why)
    yield "why", why or known.summary
    if do:
        yield "do", do
    card = in_short(known)
    sure = f"; {finding.confidence:.0%} sure here" if finding.confidence < 1 else ""
    yield "how sure", f"{card[0].lower()}{card[1:]}{sure}"


def _remark(name: str, text: str, digits: int, view: View) -> Iterator[str]:
    head = f"{' ' * digits} = "
    room = max(SHORTEST, min(LONGEST, view.width)) - columns(f"{head}{name}: ")
    for index, line in enumerate(wrapped(text, room)):
        called = f"{painted(name, 'bold', view.colour)}: "
        yield (head + called if index == 0 else " " * columns(f"{head}{name}: ")) + line


def _change(fix: Edit, place: Place, sources: Sources, digits: int, view: View) -> Iterator[str]:
    """The change in words, or as a diff where it has the room of a line."""
    room = max(SHORTEST, view.width) - digits - 3
    is_small = fix.applicable and not _is_all(fix, place)
    diff = difference(fix, place, sources(place.path), room) if is_small else []
    yield from _remark("change", _says(fix, is_shown=bool(diff)), digits, view)
    for row in diff:
        yield _row(row, "|" if row.number is None else row.mark, digits, OF_CHANGE, view)


def _is_all(fix: Edit, place: Place) -> bool:
    """Whether all that was found goes, and no more is to be shown."""
    return not fix.text and fix.start <= place.start.offset and fix.end >= place.end.offset


def _says(fix: Edit, *, is_shown: bool) -> str:
    how = "by hand"
    if fix.applicable:
        how = "safe: --fix makes it" if fix.safe else "look first: --fix --unsafe-fixes makes it"
    if is_shown:
        return how
    new = joined(shortened(cells(" ".join(fix.text.split())), SHORTEST))
    return f"to “{new}” ({how})" if fix.text else f"delete it ({how})"
