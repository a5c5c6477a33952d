"""Faults named in articles that were written for this, and what is said for nothing.

python -m benchmarks.written [--show]
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.own import use_own_rules
from benchmarks.quality.sets import Scope
from benchmarks.quality.tables import markdown
from benchmarks.written.measured import Reading, measure, reading
from newslint.report import PlacedFinding


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.written", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--show", action="store_true", help="print each fault and each alarm")
    said = parser.parse_args()
    use_own_rules()
    for table in measure(Scope(Path())).tables:
        for line in markdown(table):
            print(line)
    for line in _shown(reading()) if said.show else ():
        print(line)
    return 0


def _shown(done: Reading) -> Iterator[str]:
    for fault in sorted(done.faults, key=lambda fault: (fault.file, fault.start)):
        rules = ", ".join(sorted({one.rule for one in done.naming(fault)})) or "-"
        words = fault.words if len(fault.words) < 40 else f"{fault.words[:39]}…"
        yield f"{fault.file:20} {fault.tier} {fault.kind:18} {words:40} {rules}"
    for file, finding, meets in done.strays():
        yield f"{'beside' if meets else 'stray'}: {_line(file, finding)}"
    for file, report in done.clean.items():
        for finding in report.findings:
            yield f"clean: {_line(file, finding)}"


def _line(file: str, finding: PlacedFinding) -> str:
    where = f"{file}:{finding.place.start.line}"
    return f"{where}: {finding.severity}: {finding.message} [{finding.rule}]"


if __name__ == "__main__":
    sys.exit(main())
