"""Precision, recall and alarms of the rules, with their intervals.

    python -m benchmarks.quality --data FOLDER [--family NAME] [--write FILE] [--cards [FILE]]
    python -m benchmarks.quality --data FOLDER --sample RULE N > judge.jsonl
    python -m benchmarks.quality --keep judge.jsonl

Write verdict (right, wrong, arguable) and reason into each line of a sample; `--keep` keeps them.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from benchmarks.quality import cards
from benchmarks.quality.families import CARDED, FAMILIES, chosen, measure
from benchmarks.quality.halves import HALVES
from benchmarks.quality.judgements import keep
from benchmarks.quality.measured import Measured
from benchmarks.quality.own import use_own_rules
from benchmarks.quality.samples import sample
from benchmarks.quality.sets import Scope
from benchmarks.quality.tables import markdown
from newslint import __version__
from newslint.run.check import cores


def main() -> int:
    said = _said()
    use_own_rules()
    try:
        if said.keep:
            lines = said.keep.read_text(encoding="utf-8").splitlines()
            print(f"{keep(json.loads(line) for line in lines if line.strip())} judgements kept")
            return 0
        scope = Scope(said.data, said.half, said.articles, said.jobs)
        if said.sample:
            for line in sample(scope, said.sample[0], int(said.sample[1])):
                print(line)
            return 0
        return _measure(said, scope)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2


def _measure(said: argparse.Namespace, scope: Scope) -> int:
    found: dict[str, Measured] = {}
    for name in chosen(said.family, cards=said.cards is not None):
        found[name] = measure(name, scope)
        for line in _section(name, found[name]):
            print(line, flush=True)
    if said.write:
        said.write.parent.mkdir(parents=True, exist_ok=True)
        before = said.write.read_text(encoding="utf-8") if said.write.exists() else ""
        said.write.write_text("\n".join(_page(found, before)), encoding="utf-8")
    if said.cards is not None:
        made = cards.cards([found[name] for name in CARDED], date.today())
        cards.write(made, said.cards)
        print(f"{len(made)} cards", file=sys.stderr)
    return 0


def _page(found: Mapping[str, Measured], before: str) -> Iterator[str]:
    """The page; of families that were not measured this time, what it said before."""
    yield from (
        "# Quality",
        "",
        f"Measured on {date.today():%-d %B %Y} with newslint {__version__} by"
        " `python -m benchmarks.quality`, which wrote this page.",
        "",
        "Intervals hold 95 %: (W) is Wilson's, for shares of independent cases; (B) is a bootstrap"
        " by article or page with a fixed seed. Where every drawing says the same, it is Wilson's"
        " over the articles, or after Poisson where nothing was found.",
        "",
    )
    for name in FAMILIES:
        if name in found:
            yield from _section(name, found[name])
        elif (head := f"\n{_head(name)}\n") in before:
            yield _head(name)
            yield before.partition(head)[2].partition("\n## ")[0]


def _head(name: str) -> str:
    return f"## {name.replace('_', '-').capitalize()}"


def _section(name: str, family: Measured) -> Iterator[str]:
    yield from (_head(name), "")
    for table in family.tables:
        yield from markdown(table)


def _said() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality", description=(__doc__ or "").splitlines()[0]
    )
    add = parser.add_argument
    add("--data", type=Path, help="the folder of the sets")
    add("--family", action="append", default=[], choices=FAMILIES, help="repeatable; default: all")
    add("--half", choices=HALVES, default="report", help="of each set (default: report)")
    add("--articles", type=int, default=0, metavar="N", help="at most so many of a set (0: all)")
    add("--jobs", type=int, default=min(2, cores()), metavar="N", help="processes")
    add("--write", type=Path, metavar="FILE", help="write the tables there, as Markdown")
    written = f"write the rules' cards (default: {cards.FILE.parent.name}/{cards.FILE.name})"
    add("--cards", type=Path, nargs="?", const=cards.FILE, metavar="FILE", help=written)
    add("--sample", nargs=2, metavar=("RULE", "N"), help="print alarms to be judged")
    add("--keep", type=Path, metavar="FILE", help="keep the judgements of a sample")
    said = parser.parse_args()
    if not said.keep and not (said.data and said.data.is_dir()):
        parser.error("--data names the folder of the sets")
    if said.cards is not None and (said.half, said.articles) != ("report", 0):
        parser.error("cards speak of the whole report half: leave out --half and --articles")
    return said


if __name__ == "__main__":
    sys.exit(main())
