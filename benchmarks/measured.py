"""What a program costs: processor time, time on the clock and memory of one run."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor (children included), seconds on the clock, and megabytes at the peak.

    The peak is that of the largest process, not the sum of all.
    """

    cpu: float
    clock: float
    peak: float


def cost(command: Sequence[str], cwd: Path, variables: Mapping[str, str]) -> Cost:
    """What one run of the command costs. Raises RuntimeError when it breaks down."""
    begun = perf_counter()
    with (cwd / ".said").open("w+b") as said:
        process = subprocess.Popen(
            command, cwd=cwd, env={**os.environ, **variables}, stdout=said, stderr=said
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        clock = perf_counter() - begun
        if process.returncode not in (0, 1, 65):  # codespell counts its findings up to 65
            said.seek(0)
            text = said.read().decode(errors="replace")
            raise RuntimeError(f"{' '.join(command)}: {process.returncode}: {text[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, clock, used.ru_maxrss / 1024)


def medians(
    commands: Mapping[str, Sequence[str]], times: int, cwd: Path, variables: Mapping[str, str]
) -> dict[str, float]:
    """The median processor seconds of each command.

    They take turns, so that what else the machine does falls on all of them alike.
    """
    for command in commands.values():  # the first run fills the caches
        cost(command, cwd, variables)
    spent: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(times):
        for name, command in commands.items():
            spent[name].append(cost(command, cwd, variables).cpu)
    return {name: median(each) for name, each in spent.items()}
