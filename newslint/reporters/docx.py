"""A copy of a Word file with each finding as a comment on its words."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from newslint.errors import BadConfig
from newslint.readers.docx_text import W, paragraphs
from newslint.report import PlacedFinding, Report, reading_order
from newslint.reporters.docx_runs import anchored
from newslint.reporters.text import to_show
from newslint.reporters.view import View
from newslint.rule import SEVERITIES

AUTHOR, INITIALS = "newslint", "nl"
LARGEST = 256 * 1024 * 1024
"""Bytes that a Word file may unpack to: the library holds all of it, pictures too, in memory."""

MOST = 1_000
"""Comments that a copy has: beyond that nobody can work with it, and Word hardly."""


def write(reports: Sequence[Report], view: View, target: Path) -> None:
    """Write the copy. Raises BadConfig when there is not one Word file, or no library for them."""
    ours = [report for report in reports if report.format == "docx"]
    if len(ours) != 1:
        raise BadConfig(f"--output-format docx: it comments on one Word file, not {len(ours)}")
    if target.exists() and target.samefile(ours[0].path):
        raise BadConfig("--output-format docx: the copy needs another name than the article")
    document = _opened(ours[0].path)
    rules = view.rules()
    found = sorted(to_show(ours[0], view), key=_worst_first)
    if len(found) > MOST:
        more = len(found) - MOST
        remark = f"{more:,} more {'was' if more == 1 else 'were'} found; these are the gravest."
        _comment(document, list(document.element.iter(f"{W}r"))[:1], remark)
    found = sorted(found[:MOST], key=reading_order)
    anchors = anchored(list(paragraphs(document.element)), [finding.place for finding in found])
    for finding, runs in zip(found, anchors, strict=True):
        known = rules.get(finding.rule)
        _comment(document, runs, _text(finding, known.summary if known else ""))
    try:
        document.save(str(target))
    except OSError as error:
        raise BadConfig(f"--output-format: {target} cannot be written: {error.strerror}") from error


def _worst_first(finding: PlacedFinding) -> tuple[bool, int, float]:
    return bool(finding.stet), SEVERITIES.index(finding.severity), -finding.confidence


def _opened(path: str) -> Any:
    try:
        import docx
    except ImportError:
        raise BadConfig(
            "--output-format docx needs python-docx: pip install 'newslint[docx]'"
        ) from None
    with zipfile.ZipFile(path) as file:
        if sum(part.file_size for part in file.infolist()) > LARGEST:
            raise BadConfig(f"--output-format docx: {path} holds too much to be copied")
    try:
        return docx.Document(path)
    except Exception as error:  # we need less of a Word file than the library does
        raise BadConfig(f"--output-format docx: {path} cannot be copied: {error}") from error


def _comment(document: Any, runs: Sequence[Any], text: str) -> None:
    from docx.text.run import Run

    if runs:
        anchors = [Run(run, document) for run in (runs[0], runs[-1])]
        document.add_comment(anchors, text=text, author=AUTHOR, initials=INITIALS)


def _text(finding: PlacedFinding, why: str) -> str:
    lines = [f"{finding.message}.", why]
    if finding.stet:
        lines.append(f"Accepted: {finding.stet.reason or 'no reason given'}")
    lines += [f"{one.message}: “{one.place.text}”" for one in finding.related]
    if finding.fix and not finding.stet:
        lines.append(f"Change to: {finding.fix.text}" if finding.fix.text else "Delete it.")
    return "\n".join([*(line for line in lines if line), f"[{finding.rule}]"])
