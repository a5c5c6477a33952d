"""How fast newslint is, beside a bare Python, codespell and proselint, and where its time goes.

    python -m benchmarks.speed [--data FOLDER] [--python PATH] [--articles N] [--times N]

`--python` names the Python whose newslint is measured. It should have an ordinary install: beside
an editable one even a bare Python starts slowly, and the ratio to it looks better than it is.
Codespell and proselint are measured when they are installed beside it.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.articles import WORDS, write
from benchmarks.measured import cost, medians
from benchmarks.profiled import busiest, slowest_imports
from newslint import usercache

GOAL = 8
"""Times the processor time of a bare Python that one new article of 500 words may take."""

BARE = "python -c pass"
TRIES = 3
"""Runs over many articles, of which the fastest counts: other work on the machine only slows."""


def main() -> int:
    said = _said()
    with TemporaryDirectory() as room:
        folder, cache = Path(room, "articles"), Path(room, "cache")
        folder.mkdir()
        variables = {usercache.FOLDER_VARIABLE: str(cache)}
        paths = write(folder, said.articles, said.data)
        one = min(paths, key=lambda path: abs(len(path.read_text().split()) - WORDS))
        for line in chain(
            _of_one(said, one, variables),
            _of_many(said, paths, folder, variables),
            _of_profile(said, one, variables),
        ):
            print(line, flush=True)
    return 0


def _said() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    add = parser.add_argument
    add("--data", type=Path, help="a folder of articles; without it they are made")
    add("--python", default=sys.executable, help="the Python that has the newslint to measure")
    add("--articles", type=int, default=200, help="articles for the run over many")
    add("--times", type=int, default=15, help="runs of which the median is taken")
    return parser.parse_args()


def _of_one(said: argparse.Namespace, one: Path, variables: dict[str, str]) -> Iterator[str]:
    newslint = str(Path(said.python).with_name("newslint"))
    check = (newslint, "check", "--exit-zero", "--quiet", one.name)
    commands: dict[str, Sequence[str]] = {
        BARE: (said.python, "-c", "pass"),
        "newslint --version": (newslint, "--version"),
        "unchanged article, stable rules": check,
        "unchanged article, all rules": (*check, "--preview"),
        "new article, stable rules": (*check, "--no-cache"),
        "new article, all rules": (*check, "--no-cache", "--preview"),
    }
    spent = medians(commands, said.times, one.parent, variables)
    count = len(one.read_text().split())
    yield f"One article of {count} words, whole process, caches warm, median of {said.times} runs"
    yield f"{'':34} {'CPU ms':>8} {'× bare':>8}   (goal: {GOAL})"
    for name, seconds in spent.items():
        yield f"{name:34} {1000 * seconds:8.1f} {seconds / spent[BARE]:8.1f}"


def _of_many(
    said: argparse.Namespace, paths: Sequence[Path], folder: Path, variables: dict[str, str]
) -> Iterator[str]:
    words = sum(len(path.read_text().split()) for path in paths)
    yield ""
    load, cores = os.getloadavg()[0], os.cpu_count()
    yield f"{len(paths)} articles, {words:,} words, nothing kept; fastest of {TRIES} runs"
    yield f"(load {load:.1f} on {cores} cores; where others work too, trust the CPU column)"
    yield f"{'':34} {'words/s':>10} {'CPU s':>8} {'clock s':>8} {'peak MB':>8}"
    for name, command in _rivals(said.python):
        if not command:
            yield f"{name:34} not installed, skipped"
            continue
        tries = [cost((*command, str(folder)), folder.parent, variables) for _ in range(TRIES)]
        spent = min(tries, key=lambda each: each.clock)
        figures = f"{spent.cpu:8.2f} {spent.clock:8.2f} {spent.peak:8.0f}"
        yield f"{name:34} {words / spent.clock:10,.0f} {figures}"


def _rivals(python: str) -> Iterator[tuple[str, Sequence[str]]]:
    """Who reads the same folder of articles, and how each is called; () for one that is absent."""
    newslint = (*_beside(python, "newslint"), "check", "--exit-zero", "--quiet", "--no-cache")
    yield "newslint, all rules, 1 process", (*newslint, "--preview", "--jobs", "1")
    yield "newslint, all rules, 2 processes", (*newslint, "--preview", "--jobs", "2")
    yield "newslint, stable rules, 1 process", (*newslint, "--jobs", "1")
    yield "codespell", _beside(python, "codespell")
    proselint = _beside(python, "proselint")
    yield "proselint", (*proselint, "check") if proselint else ()


def _beside(python: str, name: str) -> tuple[str, ...]:
    found = shutil.which(name, path=str(Path(python).parent)) or shutil.which(name)
    return (found,) if found else ()


def _of_profile(said: argparse.Namespace, one: Path, variables: dict[str, str]) -> Iterator[str]:
    check = ("check", "--exit-zero", "--quiet", "--no-cache", "--preview", one.name)
    yield ""
    yield "Slowest imports of one new article, all rules (ms without what they import, module)"
    for milliseconds, module in slowest_imports(said.python, check, one.parent, variables):
        yield f"{milliseconds:8.1f}  {module}"
    yield ""
    yield "Busiest functions of the same run (ms without what they call, calls, function)"
    for milliseconds, calls, name in busiest(said.python, check, one.parent, variables):
        yield f"{milliseconds:8.1f} {calls:8}  {name}"


if __name__ == "__main__":
    sys.exit(main())
