"""Known defects planted in clean articles: how many are found, and by which rules.

    python -m benchmarks.planted --data FOLDER [--half tune|report] [--kind NAME] [--write FILE]
    python -m benchmarks.planted --data FOLDER --half tune --kind NAME --show N
    python -m benchmarks.planted --data FOLDER --half tune --misses N

`--show` prints what is planted, `--misses` what nobody finds; neither looks at the report half.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.planted.kinds import KINDS, Kind
from benchmarks.planted.measured import Planted, hosts, measure, planted
from benchmarks.quality.halves import HALVES
from benchmarks.quality.own import use_own_rules
from benchmarks.quality.sets import Article, Scope
from benchmarks.quality.tables import markdown

AROUND = 160


def main() -> int:
    said = _said()
    use_own_rules()
    scope = Scope(said.data, said.half, said.articles, said.jobs)
    kinds = [kind for kind in KINDS if not said.kind or kind.name in said.kind]
    if said.show or said.misses:
        lines = _read(kinds, scope, said.show, said.misses)
    else:
        lines = (line for table in measure(scope, kinds).tables for line in markdown(table))
    written = []
    for line in lines:
        print(line, flush=True)
        written.append(line)
    if said.write:
        said.write.write_text("\n".join(written), encoding="utf-8")
    return 0


def _read(kinds: Sequence[Kind], scope: Scope, show: int, misses: int) -> Iterator[str]:
    articles = hosts(scope)
    for kind in kinds:
        every = planted(kind, articles, scope)
        found = [one for one in every if one.findings]
        yield f"== {kind.name}: {len(every)} planted, {len(found)} found"
        chosen = every[:show] if show else [one for one in every if not one.findings][:misses]
        yield from (line for one in chosen for line in _lines(one))


def _lines(one: Planted) -> Iterator[str]:
    old, new, defect = one.host.source, one.defect.text, one.defect
    before = " ".join(new[max(0, defect.start - AROUND) : defect.start].split())
    after = " ".join(new[defect.end : defect.end + AROUND].split())
    was = old[defect.start : defect.start + len(old) - len(new) + len(defect.words)]
    yield f"-- {_name(one.host)}: {' '.join(was.split()) or '(nothing)'!r}"
    yield f"   … {before} [[{defect.words}]] {after} …"
    for finding in one.findings:
        yield f"   {finding.severity}: {finding.message} [{finding.rule}]"


def _name(article: Article) -> str:
    return f"{article.set}:{article.id}"


def _said() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.planted", description=(__doc__ or "").splitlines()[0]
    )
    add = parser.add_argument
    names = [kind.name for kind in KINDS]
    add("--data", type=Path, required=True, help="the folder of the sets")
    add("--half", choices=HALVES, default="report", help="of each set (default: report)")
    add("--articles", type=int, default=0, metavar="N", help="at most so many of a kind")
    add("--jobs", type=int, default=1, metavar="N", help="processes")
    add("--kind", action="append", default=[], choices=names, help="repeatable; default: all")
    add("--show", type=int, default=0, metavar="N", help="print so many defects of each kind")
    add("--misses", type=int, default=0, metavar="N", help="print so many that are not found")
    add("--write", type=Path, metavar="FILE", help="write the tables there, as Markdown")
    said = parser.parse_args()
    if (said.show or said.misses) and said.half != "tune":
        parser.error("look at the tuning half only: --half tune")
    return said


if __name__ == "__main__":
    sys.exit(main())
