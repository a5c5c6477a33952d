"""What stands above the articles: the counts, what to look at first, which article needs work."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newslint.report import PlacedFinding, Report
from newslint.reporters.html.letters import counted, shortened, words
from newslint.reporters.html.shown import Article, Shown
from newslint.reporters.places import relative
from newslint.rule import SEVERITIES, Severity

FIRST = 5
"""Findings that are named above all others."""

LONGEST_TITLE = 90
KINDS = 3
"""Groups of rules that an article's line names."""

VERDICTS: Mapping[Severity, str] = {
    "error": "cannot go out yet",
    "warning": "needs a look",
    "note": "notes only",
}


def summary(reports: Sequence[Report], left_out: int) -> Iterator[str]:
    """The counts of the run in a sentence, and what went wrong."""
    found = Counter(one.severity for each in reports for one in each.findings)
    read = [one for one in reports if one.format]
    kinds = ", ".join(
        f'<span class="tag {name}">{counted(found[name], name)}</span>'
        for name in SEVERITIES
        if found[name]
    )
    total = sum(one.words for one in read)
    said = f"{counted(len(read), 'article')}, {counted(total, 'word')}: {kinds or 'nothing found'}."
    accepted = sum(len(one.accepted) for one in reports)
    if accepted:
        said += f" {counted(accepted, 'finding')} accepted before."
    yield f'<p class="sum">{said}</p>\n'
    if left_out:
        milder = counted(left_out, "milder finding")
        yield f'<p class="cut">{milder} left out: too many to show.</p>\n'
    for failure in (failure for one in reports for failure in one.failures):
        where = f"{words(relative(failure.path))}: " if failure.path else ""
        rule = f" ({words(failure.rule)})" if failure.rule else ""
        yield f'<p class="failure">Not checked: {where}{words(failure.message)}{rule}</p>\n'


def first_looks(found: Sequence[Shown]) -> Iterator[str]:
    """The worst findings, each a link."""
    if not found:
        return
    yield '<section id="first"><h2>Look at these first</h2><ol>\n'
    for shown in found[:FIRST]:
        finding = shown.finding
        where = f"{words(relative(finding.place.path))}, line {finding.place.start.line:,}"
        yield (
            f'<li><span class="tag {shown.kind}">{shown.kind}</span> '
            f'<a href="#f-{shown.key}">{words(finding.message)}</a> '
            f'<span class="where">{where}</span></li>\n'
        )
    yield "</ol></section>\n"


def table(made: Sequence[tuple[Article, str]]) -> Iterator[str]:
    """A line for each article with its title: what it needs, of what kinds, and how much."""
    most = max((rate(one.report) for one, _ in made), default=0.0)
    yield (
        '<section id="articles"><h2>Articles</h2><div class="wide" tabindex="0" role="region" '
        'aria-label="Table of articles"><table><thead><tr><th scope="col">Article</th>'
        '<th scope="col">State</th><th scope="col" class="num">Errors</th>'
        '<th scope="col" class="num">Warnings</th><th scope="col" class="num">Notes</th>'
        '<th scope="col">Mostly</th><th scope="col" class="num">Words</th>'
        '<th scope="col">Findings per 1,000 words</th></tr></thead><tbody>\n'
    )
    for one, title in made:
        yield _row(one, title, most)
    yield "</tbody></table></div></section>\n"


def rate(report: Report) -> float:
    """Findings per 1,000 words."""
    return 1000 * len(report.findings) / report.words if report.words else 0.0


def _row(one: Article, title: str, most: float) -> str:
    worst = next((name for name in SEVERITIES if one.counts[name]), None)
    state = VERDICTS[worst] if worst else "nothing found"
    counts = "".join(f'<td class="num">{one.counts[name] or "–"}</td>' for name in SEVERITIES)
    path = relative(one.report.path)
    file = f'<span class="file" dir="auto">{words(path)}</span>' if title != path else ""
    shown = words(shortened(title, LONGEST_TITLE))
    return (
        f'<tr><th scope="row"><a href="#{one.key}" dir="auto">{shown}</a> {file}</th>'
        f'<td><span class="tag {worst or "clean"}">{state}</span></td>{counts}'
        f"<td>{_kinds(one.report.findings)}</td>"
        f'<td class="num">{one.report.words:,}</td><td class="chart">{_bar(one, most)}</td></tr>\n'
    )


def _kinds(found: Sequence[PlacedFinding]) -> str:
    groups = Counter(one.rule.partition("/")[0] for one in found)
    return ", ".join(f"{words(group)} {number}" for group, number in groups.most_common(KINDS))


def _bar(one: Article, most: float) -> str:
    """The article's rate as a bar of its severities, and as a number."""
    if not one.report.words:
        return "–"
    whole, at, parts = rate(one.report), 0.0, []
    for name in SEVERITIES:
        width = 100 * one.counts[name] * 1000 / one.report.words / most if most else 0.0
        if width:
            parts.append(f'<rect class="{name}" x="{at:.1f}" width="{width:.1f}" height="10"/>')
        at += width
    return (
        '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f"{''.join(parts)}</svg> {whole:.1f}"
    )
