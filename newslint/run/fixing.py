"""Fixes written into articles."""

from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from newslint.errors import BadInput
from newslint.readers.encoding import decode, encode
from newslint.report import Edit, Report


def edits(report: Report, *, unsafe: bool = False) -> tuple[Edit, ...]:
    """The changes that may be made without being looked at; with `unsafe`, all that can be made."""
    every = (one.fix for one in report.findings if one.fix)
    return tuple(fix for fix in every if fix.applicable and (unsafe or fix.safe))


def applied(changes: Iterable[Edit], source: str) -> str:
    """The source with the changes made; of two that overlap the earlier wins."""
    pieces: list[str] = []
    reached = 0
    for edit in _apart(changes):
        pieces += [source[reached : edit.start], edit.replacement]
        reached = edit.end
    return "".join([*pieces, source[reached:]])


def with_changes(raw: bytes, changes: Sequence[Edit]) -> bytes:
    """The bytes with the changes made. Raises BadInput when they would read as something else."""
    source, encoding = decode(raw)
    mended = applied(changes, source)
    try:
        raw = encode(mended, encoding)
    except UnicodeEncodeError:
        raise BadInput(f"mended, it could not be written as {encoding}") from None
    if mended and _decoded(raw) != mended:  # an encoding that is guessed may be guessed anew
        raise BadInput(f"mended, it would no longer read as {encoding}; save it as UTF-8 first")
    return raw


def _decoded(raw: bytes) -> str:
    try:
        return decode(raw)[0]
    except BadInput:
        return ""


def diff(path: str, before: str, after: str) -> Iterator[str]:
    """The change of a file as a unified diff, line by line."""
    from difflib import unified_diff

    # As `patch` reads lines: `splitlines` would part them at form feeds and the like, too.
    old, new = (StringIO(text, newline="\n").readlines() for text in (before, after))
    for line in unified_diff(old, new, fromfile=path, tofile=path):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _apart(changes: Iterable[Edit]) -> Iterator[Edit]:
    last: Edit | None = None
    for edit in sorted(changes, key=lambda edit: (edit.start, edit.end)):
        if last is None or _may_follow(last, edit):
            last = edit
            yield edit


def _may_follow(last: Edit, edit: Edit) -> bool:
    """Whether both edits can be made at once."""
    if edit.start != last.end:
        return edit.start > last.end
    if (edit.start, edit.end) == (last.start, last.end):
        return False  # two rules may both put in the same comma
    # Of two blocks side by side, each may be what keeps the other's neighbours apart.
    return bool(edit.replacement or last.replacement)
