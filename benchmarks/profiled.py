"""Where the time of one run goes: its imports and its functions."""

import os
import pstats
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

TOP = 10


def slowest_imports(
    python: str, words: Sequence[str], cwd: Path, variables: Mapping[str, str]
) -> list[tuple[float, str]]:
    """The modules that took longest to import, in milliseconds, without what they import."""
    said = _ran((python, "-X", "importtime", "-m", "newslint", *words), cwd, variables)
    lines = [line.removeprefix("import time:").split("|") for line in said.splitlines()]
    timed = [
        (int(parts[0]) / 1000, parts[2].strip())
        for parts in lines
        if len(parts) == 3 and parts[0].strip().isdigit()
    ]
    return sorted(timed, reverse=True)[:TOP]


def busiest(
    python: str, words: Sequence[str], cwd: Path, variables: Mapping[str, str]
) -> list[tuple[float, int, str]]:
    """The functions that took longest, in milliseconds, without what they call; and the calls."""
    profile = cwd / ".profile"
    _ran((python, "-m", "cProfile", "-o", str(profile), "-m", "newslint", *words), cwd, variables)
    told: Mapping[tuple[str, int, str], tuple[int, int, float, float, object]]
    told = pstats.Stats(str(profile)).stats  # type: ignore[attr-defined]
    spent = [
        (1000 * own, calls, f"{_short(file)}:{line} {name}")
        for (file, line, name), (_, calls, own, *_) in told.items()
    ]
    return sorted(spent, reverse=True)[:TOP]


def _ran(command: Sequence[str], cwd: Path, variables: Mapping[str, str]) -> str:
    """What the command says on standard error, its second time: the first fills the caches."""
    env = {**os.environ, **variables}
    for _ in range(2):
        run = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=True)
    return run.stderr


def _short(path: str) -> str:
    return "/".join(Path(path).parts[-2:])
