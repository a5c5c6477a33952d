"""The GitHub action: its shell steps, run as a workflow would run them."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

ACTION = Path(__file__).parent.parent / "action.yml"
STORY = "Harbour reopens\n\nThe the shop opens.\n"
DEFAULTS = {
    "NEWSLINT_PATHS": ".", "NEWSLINT_CHANGED": "", "NEWSLINT_CONFIG": "",
    "NEWSLINT_PREVIEW": "false", "NEWSLINT_FAIL_ON": "warning", "NEWSLINT_SARIF": "",
    "NEWSLINT_REPORT": "",
}  # fmt: skip


@pytest.fixture(scope="module")
def steps() -> dict[str, Any]:
    said = yaml.safe_load(ACTION.read_text())
    return {step["name"]: step for step in said["runs"]["steps"]}


@pytest.fixture
def newslint(here: Path) -> Path:
    """The command as the action's first step installs it."""
    file = here / "bin" / "newslint"
    file.parent.mkdir()
    file.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newslint "$@"\n')
    file.chmod(0o755)
    return file


@pytest.fixture
def desk(here: Path) -> Path:
    (here / "articles").mkdir()
    (here / "articles" / "my story.txt").write_text(STORY)
    return here


def run(step: Mapping[str, Any], here: Path, **said: str) -> subprocess.CompletedProcess[str]:
    places = {"GITHUB_OUTPUT": str(here / "output"), "GITHUB_STEP_SUMMARY": str(here / "summary")}
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", step["run"]],
        cwd=here,
        env={**os.environ, **DEFAULTS, **places, **said},
        capture_output=True,
        text=True,
        check=False,
    )


def test_all_inputs_reach_the_shell_as_variables(steps: dict[str, Any]):
    assert "${{" not in "".join(step["run"] for step in steps.values())


def test_findings_are_annotated_before_the_gate(steps: dict[str, Any], newslint: Path, desk: Path):
    done = run(steps["Check"], desk, NEWSLINT=str(newslint), NEWSLINT_SARIF="out.sarif")

    assert done.returncode == 0
    assert done.stdout.startswith("::error file=articles/my story.txt,line=3,")
    assert (desk / "out.sarif").exists()
    assert (desk / "output").read_text() == "exit-code=1\n"


def test_paths_stand_one_a_line(steps: dict[str, Any], newslint: Path, desk: Path):
    (desk / "more.txt").write_text(STORY)
    paths = "articles/my story.txt\nmore.txt\n"

    done = run(steps["Check"], desk, NEWSLINT=str(newslint), NEWSLINT_PATHS=paths)

    assert done.stdout.count("::error ") == 2


def test_a_path_is_never_an_option(steps: dict[str, Any], newslint: Path, desk: Path):
    run(steps["Check"], desk, NEWSLINT=str(newslint), NEWSLINT_PATHS="--exit-zero")

    assert (desk / "output").read_text() == "exit-code=2\n"


def test_what_fails_is_for_the_workflow_to_say(steps: dict[str, Any], newslint: Path, desk: Path):
    run(steps["Check"], desk, NEWSLINT=str(newslint), NEWSLINT_FAIL_ON="never")

    assert (desk / "output").read_text() == "exit-code=0\n"


@pytest.mark.parametrize("code", ["0", "1", "2"])
def test_the_gate_ends_as_the_check_did(steps: dict[str, Any], here: Path, code: str):
    assert run(steps["Gate"], here, NEWSLINT_CODE=code).returncode == int(code)
