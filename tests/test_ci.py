"""What the guide says for CI, run as CI would, in a clone with a branch."""

import json
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.environments import ROOT, ran, repository_of_the_project
from tests.guide import DOCS, blocks
from tests.reader import SOURCE, reader

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
OURS = "example/newslint@"
OLD = "Ferry runs\n\nThe the ferry runs again.\n"
NEW = "Harbour reopens\n\nThe the harbour reopens on Monday.\n"
CRANE = (
    "The harbour crane that fell on Friday was inspected twice last year by engineers from"
    " Rotterdam, who found rust in both of its feet."
)
RECORD = """#!/bin/sh
printf '%s\\n' "$@" > "$RUNNER_TEMP/{name}.words"
[ {name} = pip ] || cat > "$RUNNER_TEMP/{name}.input"
"""
"""A stranger's program that only notes how it was called."""


def files(page: str, name: str) -> list[Any]:
    """The files of this name that a page shows, read as YAML."""
    return [
        yaml.safe_load(block.text) for block in blocks(DOCS / page) if re.search(name, block.file)
    ]


def workflow_steps() -> Iterator[Any]:
    for page in ("ci.md", "walkthrough.md"):
        for number, workflow in enumerate(files(page, r"\.github/workflows/"), 1):
            for job in workflow["jobs"].values():
                for step in job["steps"]:
                    yield pytest.param(step, id=f"{page}-{number}-{step.get('uses', 'run')}")


OUR_STEPS = [one for one in workflow_steps() if OURS in one.id]
COMPARING = [one for one in OUR_STEPS if "changed-since" in one.values[0].get("with", {})]
RUN_STEPS = [one for one in workflow_steps() if one.id.endswith("-run")]


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A clone with an old fault on `origin/main` and a new one on its branch; its variables."""
    home, variables = reader(tmp_path)
    variables |= {
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_BASE_REF": "main",
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
    }
    for name in ("pip", "reviewdog"):
        (tmp_path / "commands" / name).write_text(RECORD.format(name=name))
        (tmp_path / "commands" / name).chmod(0o755)
    (home / "old.txt").write_text(OLD)
    git(home, variables, "init", "--quiet")
    git(home, variables, "add", "old.txt")
    git(home, variables, "commit", "--quiet", "--message", "Old")
    git(home, variables, "update-ref", "refs/remotes/origin/main", "HEAD")
    (home / "new.txt").write_text(NEW)
    git(home, variables, "add", "new.txt")
    git(home, variables, "commit", "--quiet", "--message", "New")
    return home, variables


def git(home: Path, variables: Mapping[str, str], *words: str) -> str:
    run = ran("git", *words, cwd=home, **variables)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def shell(
    command: str, home: Path, variables: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    words = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command]
    return subprocess.run(
        words, cwd=home, env=dict(variables), capture_output=True, text=True, check=False
    )


def filled(text: object, values: Mapping[str, str]) -> str:
    """A text of a workflow with GitHub's expressions in it worked out."""
    return re.sub(r"\$\{\{ *(.+?) *\}\}", lambda found: values[found[1]], str(text))


def act(
    step: Mapping[str, Any], home: Path, variables: Mapping[str, str]
) -> dict[str, subprocess.CompletedProcess[str]]:
    """The action's own steps, after the installation, for a step that uses it."""
    room = variables["RUNNER_TEMP"]
    (Path(room) / "newslint").symlink_to(room)
    (Path(room) / "bin").symlink_to(Path(room) / "commands")
    known = {"github.base_ref": "main", "runner.temp": room}
    known |= {f"inputs.{name}": str(one["default"]) for name, one in ACTION["inputs"].items()}
    known |= {f"inputs.{name}": filled(v, known) for name, v in step.get("with", {}).items()}
    done = {}
    for one in ACTION["runs"]["steps"][1:]:
        said = {name: filled(value, known) for name, value in one["env"].items()}
        done[one["name"]] = shell(one["run"], home, {**variables, **said})
        code = Path(variables["GITHUB_OUTPUT"]).read_text().strip().partition("=")[2]
        known["steps.check.outputs.exit-code"] = code
    return done


def test_there_are_snippets_to_try():
    assert len(OUR_STEPS) == 2
    assert len(RUN_STEPS) == 2
    assert len(files("ci.md", r"\.gitlab-ci\.yml")) == 1


@pytest.mark.parametrize("step", OUR_STEPS)
def test_a_workflow_says_to_the_action_only_what_it_knows(step: dict[str, Any]):
    assert set(step.get("with", {})) <= set(ACTION["inputs"])


@pytest.mark.parametrize("step", OUR_STEPS)
def test_a_workflow_annotates_the_new_fault_and_fails(
    step: dict[str, Any], desk: tuple[Path, dict[str, str]]
):
    done = act(step, *desk)

    assert "::error file=new.txt,line=3," in done["Check"].stdout
    assert done["Gate"].returncode == 1


@pytest.mark.parametrize("step", COMPARING)
def test_a_workflow_that_compares_keeps_silent_on_the_old_fault(
    step: dict[str, Any], desk: tuple[Path, dict[str, str]]
):
    done = act(step, *desk)

    assert "old.txt" not in done["Check"].stdout


def test_what_a_workflow_uploads_is_there_when_the_gate_fails(desk: tuple[Path, dict[str, str]]):
    (workflow, *_) = files("ci.md", r"\.github/workflows/newslint")
    steps = workflow["jobs"]["newslint"]["steps"]
    (ours,) = [step for step in steps if step["uses"].startswith(OURS)]
    uploads = [step for step in steps if "upload" in step["uses"]]
    named = [step["with"].get("sarif_file") or step["with"]["path"] for step in uploads]

    done = act(ours, *desk)

    assert done["Gate"].returncode == 1
    assert [step["if"] for step in uploads] == ["always()", "always()"]
    assert [name for name in named if (desk[0] / name).stat().st_size == 0] == []


@pytest.mark.parametrize("step", RUN_STEPS)
def test_a_line_of_a_workflow_goes_well(step: dict[str, Any], desk: tuple[Path, dict[str, str]]):
    run = shell(step["run"], *desk)

    assert run.returncode == 0, run.stderr


def test_reviewdog_is_given_the_new_fault_a_line_each(desk: tuple[Path, dict[str, str]]):
    (step,) = [one.values[0] for one in RUN_STEPS if "reviewdog" in one.values[0]["run"]]

    shell(step["run"], *desk)

    room = Path(desk[1]["RUNNER_TEMP"])
    given = [json.loads(line) for line in (room / "reviewdog.input").read_text().splitlines()]
    assert [one["location"]["path"] for one in given] == ["new.txt"]
    assert "-f=rdjsonl" in (room / "reviewdog.words").read_text().splitlines()


def test_the_lines_for_gitlab_report_the_new_fault_and_fail(desk: tuple[Path, dict[str, str]]):
    home, variables = desk
    (job,) = (one["newslint"] for one in files("ci.md", r"\.gitlab-ci\.yml"))
    base = git(home, variables, "rev-parse", "origin/main")

    codes = [
        shell(line, home, {**variables, "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}).returncode
        for line in job["script"]
    ]

    report = json.loads((home / job["artifacts"]["reports"]["codequality"]).read_text())
    assert codes == [0, 1]
    assert [one["location"]["path"] for one in report] == ["new.txt"]


@pytest.mark.slow
def test_the_hooks_of_a_house_that_mends_and_compares_do_both(tmp_path: Path):
    home, variables = reader(tmp_path, repository_of_the_project(tmp_path / "newslint"))
    (home / ".pre-commit-config.yaml").write_text(
        next(one.text for one in reversed(blocks(DOCS / "ci.md")) if "newslint-fix" in one.text)
    )
    (home / "one.txt").write_text(f"Crane down\n\nThe the port is shut. {CRANE}\n")
    (home / "two.txt").write_text(f"Port asks for help\n\nThe mayor was not there. {CRANE}\n")
    git(home, variables, "init", "--quiet")
    git(home, variables, "add", ".")
    run = "python3 -m pre_commit run --all-files"

    mended = shell(run, home, variables)
    compared = shell(f"{run} --hook-stage pre-push newslint-all", home, variables)

    assert "files were modified by this hook" in mended.stdout
    assert "The port is shut." in (home / "one.txt").read_text()
    assert "words as two.txt, line 3 [duplicates/lifted-passage]" in compared.stdout
    assert compared.returncode == 1


def test_ci_installs_newslint_from_where_the_guide_says_it_is(desk: tuple[Path, dict[str, str]]):
    (job,) = (one["newslint"] for one in files("ci.md", r"\.gitlab-ci\.yml"))
    hooks = files("ci.md", r"\.pre-commit-config\.yaml")[0]["repos"][0]

    shell(job["script"][0], *desk)

    words = (Path(desk[1]["RUNNER_TEMP"]) / "pip.words").read_text().splitlines()
    assert words[0] == "install"
    assert words[-1] == f"git+{SOURCE}@{hooks['rev']}"
