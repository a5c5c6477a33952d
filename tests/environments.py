"""Fresh virtual environments, and copies of the project to install from, for the slow tests."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from newslint import __version__

ROOT = Path(__file__).parent.parent
LEFT_BEHIND = shutil.ignore_patterns(
    ".git", ".*cache*", ".hypothesis", ".benchmarks", ".venv*", "__pycache__", "*.egg-info",
    "build", "dist",
)  # fmt: skip


def copy_of_the_project(folder: Path) -> Path:
    """The project as it lies here, changes included. Built in place it would leave traces."""
    copied: Path = shutil.copytree(ROOT, folder, ignore=LEFT_BEHIND)
    return copied


def repository_of_the_project(folder: Path) -> Path:
    """The same as a repository, with the version as a tag."""
    copied = copy_of_the_project(folder)
    who = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=no")
    for words in (
        ("init",),
        ("add", "-A"),
        ("commit", "-m", "As it is"),
        ("tag", f"v{__version__}"),
    ):
        run = ran("git", *who, *words, cwd=copied)
        assert run.returncode == 0, run.stderr
    return copied


def environment(folder: Path) -> Path:
    """The Python of a new virtual environment (virtualenv brings its own pip)."""
    done("-m", "virtualenv", "--quiet", "--no-periodic-update", str(folder))
    return folder / "bin" / "python"


def done(*words: str, python: Path | str = sys.executable, cwd: Path | None = None) -> str:
    """What Python prints when it runs with these words, which must go well."""
    run = ran(str(python), *words, cwd=cwd)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def ran(*words: str, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    """A finished program that saw nothing of this process's own packages."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        words, capture_output=True, text=True, check=False, cwd=cwd, env={**clean, **variables}
    )
