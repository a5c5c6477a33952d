"""Articles of a run read again, for the reports that show them whole."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.errors import BadInput
from newslint.report import Report
from newslint.run.session import Session

if TYPE_CHECKING:
    from newslint.document import Document


def scoped_again(
    known: Mapping[str, bytes], session: Session, reports: Sequence[Report]
) -> Iterator[Report]:
    """The reports with only what concerns changes, when that is all the session is to speak of.

    `known` holds what they speak of where the file itself cannot tell.
    """
    for path, its in groupby(reports, key=lambda report: report.path):
        if session.before is None or not path:
            yield from its
            continue
        try:
            raw = known[path] if path in known else Path(path).read_bytes()
            yield from session.scoped(list(its), raw)
        except OSError:  # it has gone, and its findings with it
            continue


def read_again(known: Mapping[str, bytes], session: Session, path: str) -> "tuple[Document, ...]":
    """The articles of a file of the run; `known` holds what the file itself cannot tell.

    Nothing when it has gone, or can no longer be read.
    """
    from newslint.readers import read

    try:
        raw = known[path] if path in known else Path(path).read_bytes()
        return read(raw, path, fields=session.config(Path(path)).fields)
    except (OSError, BadInput):
        return ()
