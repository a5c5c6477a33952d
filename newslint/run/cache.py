"""Reports kept between runs: an article that has not changed is not read again under the same plan.

A report is kept under a digest of all that it depends on: the file's bytes and path, the
configuration, the rules' files and newslint's own. So nothing in the cache is ever out of date;
what is no longer asked for is swept out after a month.
"""

import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from newslint import usercache
from newslint.index import stamped_files
from newslint.plugins import plugins
from newslint.report import Report
from newslint.run.plaindata import PAIRS, NotPlain, from_plain, to_plain

ENGINE = Path(__file__).parent.parent
FROZEN = "frozen"
"""The name under which a report from the cache holds what its rules gathered, still plain."""

SPOILT = (OSError, ValueError, TypeError, AttributeError, LookupError, ImportError, RecursionError)
"""What reading a file can fail with that is not there or was not written by us."""


@dataclass(frozen=True, slots=True)
class Cache:
    """The reports kept for one state of newslint's code and of the installed rules."""

    folder: Path
    state: bytes
    packages: frozenset[str]

    def key(self, chosen: object, path: str, raw: bytes) -> str:
        """The name under which the reports on a file are kept; `chosen` is what they depend on."""
        said = repr((chosen, path)).encode("utf-8", "surrogateescape")
        return blake2b(b"\0".join((self.state, said, raw)), digest_size=16).hexdigest()

    def recall(self, key: str) -> tuple[Report, ...] | None:
        """The reports kept under a key, or None."""
        try:
            plain = json.loads(self._file(key).read_text(encoding="utf-8"))
            reports = tuple(self._report(one) for one in plain)
        except SPOILT:
            return None  # not kept, or spoilt: the article is read
        return reports or None  # a file has a report at least

    def keep(self, key: str, reports: tuple[Report, ...]) -> None:
        """Keep the reports, unless something went wrong or a rule gathers what cannot be kept."""
        if any(report.failures for report in reports):
            return
        try:
            said = [
                [to_plain(replace(one, gathered={})), to_plain(one.gathered)] for one in reports
            ]
            plain = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
            file = self._file(key)
            file.parent.mkdir(parents=True, exist_ok=True)
            partial = file.with_name(f"{key}.{os.getpid()}")
            partial.write_text(plain, encoding="utf-8")
            partial.replace(file)
        except (OSError, NotPlain, UnicodeEncodeError):
            return

    def _report(self, plain: Any) -> Report:
        report, gathered = plain
        made: Report = from_plain(report, self.packages)
        return (
            replace(made, gathered={FROZEN: (gathered, self.packages)}) if gathered[PAIRS] else made
        )

    def _file(self, key: str) -> Path:
        return self.folder / key[:2] / key


def thawed(report: Report) -> Report:
    """The report with what its rules gathered: it is left in plain data until rules compare it."""
    if FROZEN not in report.gathered:
        return report
    gathered, packages = report.gathered[FROZEN]
    return replace(report, gathered=from_plain(gathered, packages))


def opened(rule_folders: Iterable[Path]) -> Cache:
    """The cache for newslint as it is installed now, with the rules of these folders too."""
    installed = plugins()
    folders = [ENGINE, *(plugin.folder for plugin in installed), *rule_folders]
    stamps = [stamped_files(folder) for folder in folders]
    state = repr((sys.version, [str(folder) for folder in folders], stamps)).encode()
    packages = frozenset({"newslint", *(plugin.package for plugin in installed)})
    usercache.sweep()
    return Cache(usercache.folder() / "reports", blake2b(state).digest(), packages)
