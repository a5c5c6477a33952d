"""Fixes written into articles."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from newslint.errors import BadInput
from newslint.report import Edit, Report


def safe_edits(report: Report) -> tuple[Edit, ...]:
    """The changes that may be made without being looked at."""
    fixes = (finding.fix for finding in report.findings)
    return tuple(fix for fix in fixes if fix is not None and fix.safe and fix.applicable)


def applied(edits: Iterable[Edit], source: str) -> str:
    """The source with the edits made; of two that overlap the earlier wins."""
    pieces: list[str] = []
    reached = 0
    for edit in _apart(edits):
        pieces += [source[reached : edit.start], edit.replacement]
        reached = edit.end
    return "".join([*pieces, source[reached:]])


def write(path: Path, before: bytes, after: bytes) -> None:
    """Put `after` in the place of `before`: wholly or not at all.

    Raises BadInput, and leaves the file alone, when it no longer holds `before`.
    """
    import tempfile

    target = path.resolve()
    handle, partial = tempfile.mkstemp(prefix=".newslint-", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        Path(partial).chmod(target.stat().st_mode & 0o7777)
        if target.read_bytes() != before:
            raise BadInput("the file changed while it was being mended; it was left alone")
        Path(partial).replace(target)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise


def diff(path: str, before: str, after: str) -> Iterator[str]:
    """The change of a file as a unified diff, line by line."""
    from difflib import unified_diff

    lines = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for line in unified_diff(*lines, fromfile=path, tofile=path):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    reached = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start >= reached:
            reached = max(edit.end, reached)
            yield edit
