"""The findings as JSON, one a line, for programs that read as they come."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from newslint.report import Report, in_order
from newslint.reporters.json import (
    SCHEMA_VERSION,
    TOOL,
    failure_data,
    file_data,
    finding_data,
    summary_data,
)
from newslint.reporters.view import View


def report(reports: Sequence[Report], _: View) -> Iterator[str]:
    """A JSON object a line, in the words of `json`.

    Its `kind` is "file", "finding", "failure" or "summary". An article's line comes before those of
    its findings, the summary last.
    """
    for one in reports:
        if one.format:
            yield _line("file", file_data(one))
        for finding in in_order(one):
            yield _line("finding", finding_data(finding))
        for failure in one.failures:
            yield _line("failure", failure_data(failure))
    version = {"schema_version": SCHEMA_VERSION, "tool": TOOL}
    yield _line("summary", {**version, **summary_data(reports)})


def _line(kind: str, said: dict[str, Any]) -> str:
    return json.dumps({"kind": kind, **said}, ensure_ascii=False) + "\n"
