"""A copy of a Word file with each finding as a comment on its words."""

from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

from newslint.errors import BadConfig
from newslint.origin import Place
from newslint.readers.docx_text import W, WordParagraph, Words, paragraphs, words_of
from newslint.report import PlacedFinding, Report
from newslint.reporters.text import to_show
from newslint.reporters.view import View

AUTHOR, INITIALS = "newslint", "nl"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def write(reports: Sequence[Report], view: View, target: Path) -> None:
    """Write the copy. Raises BadConfig when there is not one Word file, or no library for them."""
    ours = [report for report in reports if report.format == "docx"]
    if len(ours) != 1:
        raise BadConfig(f"--output-format docx: it comments on one Word file, not {len(ours)}")
    if target.exists() and target.samefile(ours[0].path):
        raise BadConfig("--output-format docx: the copy needs another name than the article")
    document = _opened(ours[0].path)
    rules = view.rules()
    parts = list(paragraphs(document.element))
    for finding in to_show(ours[0], view):
        known = rules.get(finding.rule)
        _comment(document, parts, finding, known.summary if known else "")
    try:
        document.save(str(target))
    except OSError as error:
        raise BadConfig(f"--output-format: {target} cannot be written: {error.strerror}") from error


def _opened(path: str) -> Any:
    try:
        import docx
    except ImportError:
        raise BadConfig(
            "--output-format docx needs python-docx: pip install 'newslint[docx]'"
        ) from None
    return docx.Document(path)


def _comment(
    document: Any, parts: Sequence[WordParagraph], finding: PlacedFinding, why: str
) -> None:
    from docx.text.run import Run

    runs = _runs(parts, finding.place)
    if not runs:
        return
    anchors = [Run(run, document) for run in (runs[0], runs[-1])]
    text = _text(finding, why)
    document.add_comment(anchors, text=text, author=AUTHOR, initials=INITIALS)


def _text(finding: PlacedFinding, why: str) -> str:
    lines = [f"{finding.message}.", why]
    if finding.stet:
        lines.append(f"Accepted: {finding.stet.reason or 'no reason given'}")
    lines += [f"{one.message}: “{one.place.text}”" for one in finding.related]
    if finding.fix and not finding.stet:
        lines.append(f"Change to: {finding.fix.text}" if finding.fix.text else "Delete it.")
    return "\n".join([*(line for line in lines if line), f"[{finding.rule}]"])


def _runs(parts: Sequence[WordParagraph], place: Place) -> list[Any]:
    """The runs that hold the words of a place and nothing else: others are divided."""
    found: list[Any] = []
    for line in range(place.start.line, place.end.line + 1):
        paragraph = parts[line - 1].element
        length = sum(len(each.text) for each in words_of(paragraph))
        start = place.start.column - 1 if line == place.start.line else 0
        end = place.end.column - 1 if line == place.end.line else length
        _divide(paragraph, start)
        _divide(paragraph, end)
        found += _between(words_of(paragraph), start, end)
    return found


def _between(words: Sequence[Words], start: int, end: int) -> list[Any]:
    found, at = [], 0
    for each in words:
        if start < at + len(each.text) and at < end and each.run is not None:
            found.append(each.run)
        at += len(each.text)
    return found


def _divide(paragraph: Any, offset: int) -> None:
    """Make a run begin at this character of the paragraph, if it stands within one."""
    at = 0
    for each in words_of(paragraph):
        inside = offset - at
        at += len(each.text)
        if 0 <= inside < len(each.text) and each.run is not None:
            if inside or _has_before(each):
                _divide_run(each, inside)
            return


def _has_before(each: Words) -> bool:
    before = each.element.getprevious()
    return before is not None and before.tag != f"{W}rPr"


def _divide_run(each: Words, inside: int) -> None:
    """Put a second run after this one, with all that stands from `inside` this element on."""
    at = list(each.run).index(each.element)
    second = deepcopy(each.run)
    for child in list(second)[:at]:
        if child.tag != f"{W}rPr":
            second.remove(child)
    for child in list(each.run)[at + 1 if inside else at :]:
        each.run.remove(child)
    if inside:
        rest = next(child for child in second if child.tag != f"{W}rPr")
        each.element.text, rest.text = each.text[:inside], each.text[inside:]
        each.element.set(SPACE, "preserve")
        rest.set(SPACE, "preserve")
    each.run.addnext(second)
