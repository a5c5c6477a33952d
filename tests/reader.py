"""A reader of the guide: an empty home, a shell's variables, and the commands that are there."""

import os
import sys
from pathlib import Path
from shlex import quote

from newslint import usercache

HOME = "/home/ada"
"""What the pages call the folder that they begin in."""

SOURCE = "https://git.example.org/newslint"
"""What the pages call the repository of newslint."""

PYTHON = """
if [ "$1 $2" = "-m venv" ]; then
    shift 2
    exec {python} -m virtualenv --quiet --no-periodic-update "$@"
fi
exec {python} "$@"
"""
"""Debian parts `venv` from its Python; virtualenv is where pre-commit is."""

PIP = """
[ "$1" = install ] || exit 2
shift
exec {python} -m pip install --no-deps --target {packages} "$@"
"""
"""What the reader installs must not stay in the tests' own environment."""


def reader(room: Path, source: Path | None = None) -> tuple[Path, dict[str, str]]:
    """The home and the variables. With a `source` newslint is not there yet, but cloned from it."""
    home, commands = room / "ada", room / "commands"
    home.mkdir()
    commands.mkdir()
    python, packages = quote(sys.executable), room / "packages"
    _command(commands / "python3", PYTHON.format(python=python))
    path = [str(packages), os.environ.get("PYTHONPATH", "")]
    if source is None:
        _command(commands / "newslint", f'exec {python} -m newslint "$@"\n')
        _command(commands / "pip", PIP.format(python=python, packages=quote(str(packages))))
    return home, {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, path)) if source is None else "",
        **_git(source),
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "80",
        "PRE_COMMIT_HOME": str(room / "pre-commit"),
        usercache.FOLDER_VARIABLE: str(room / "cache"),
    }


def _command(file: Path, text: str) -> None:
    file.write_text(f"#!/bin/sh\n{text}", encoding="utf-8")
    file.chmod(0o755)


def _git(source: Path | None) -> dict[str, str]:
    """Settings of git as variables, the one way that pre-commit hands on to the git it calls."""
    settings = {
        "user.name": "Ada Quill",
        "user.email": "ada@example.org",
        "commit.gpgsign": "false",
        "init.defaultBranch": "main",
        "advice.detachedHead": "false",
    }
    if source is not None:
        settings[f"url.{source}.insteadOf"] = SOURCE
    said = {"GIT_CONFIG_COUNT": str(len(settings)), "GIT_CONFIG_GLOBAL": os.devnull}
    for number, (key, value) in enumerate(settings.items()):
        said |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
    return said
