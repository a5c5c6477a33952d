"""The pages of the guide are true: what they show is what happens."""

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from newslint.cli.commands import COMMANDS
from newslint.config.table import SETTINGS
from newslint.kinds import KINDS
from newslint.reporters import COPIES, FORMATS
from newslint.rule import SEVERITIES
from newslint.yamlrule import KEYS
from tests.environments import ROOT, repository_of_the_project
from tests.guide import DOCS, INSTALLS, Block, blocks, complaints, pages, run
from tests.reader import reader

WITH_PIP = ("authors.md",)
PARSED: Mapping[str, Callable[[str], object]] = {
    "json": json.loads,
    "python": lambda text: compile(text, "page", "exec"),
    "toml": tomllib.loads,
    "yaml": yaml.safe_load,
}
SHOWN_AS_FILES = ("markdown", "text")
RUN = ("console", "sh")
BLOCKS = [(page, block) for page in pages() for block in blocks(page)]
PLAIN = [page for page in pages() if page.name not in (*INSTALLS, *WITH_PIP)]


def named(*languages: str) -> list[Any]:
    """The blocks of these languages (none: of any), each called by its page and line."""
    return [
        pytest.param(block, id=f"{page.stem}-{block.line}")
        for page, block in BLOCKS
        if block.language in languages or not languages
    ]


def text(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def first_cells(page: str) -> set[str]:
    """What stands as code in the first column of the page's tables."""
    return {
        name
        for row in re.findall(r"^\| (`[^|]*`) \|", text(page), re.MULTILINE)
        for name in re.findall(r"`([^`]+)`", row)
    }


@pytest.mark.parametrize("block", named())
def test_the_language_of_a_block_says_how_it_is_checked(block: Block):
    assert block.language in (*PARSED, *SHOWN_AS_FILES, *RUN)
    assert block.file or block.language not in SHOWN_AS_FILES


@pytest.mark.parametrize("block", named(*PARSED))
def test_what_is_to_be_copied_can_be_read(block: Block):
    assert PARSED[block.language](block.text) is not False


@pytest.mark.parametrize("page", PLAIN, ids=[page.stem for page in PLAIN])
def test_the_commands_of_a_page_show_what_it_says(page: Path, tmp_path: Path):
    done = run(page, *reader(tmp_path))

    assert complaints(done) == ""


@pytest.mark.slow
@pytest.mark.parametrize("name", WITH_PIP)
def test_what_a_page_installs_works(name: str, tmp_path: Path):
    done = run(DOCS / name, *reader(tmp_path))

    assert complaints(done) == ""


@pytest.mark.slow
@pytest.mark.parametrize("name", INSTALLS)
def test_a_page_that_begins_with_nothing_shows_what_happens(name: str, tmp_path: Path):
    source = repository_of_the_project(tmp_path / "newslint")

    done = run(DOCS / name, *reader(tmp_path, source))

    assert complaints(done) == ""


def test_a_command_that_shows_something_else_is_complained_of(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("```console\n$ echo one\ntwo\n```\n")

    done = run(page, *reader(tmp_path))

    assert complaints(done).startswith("line 1: $ echo one")


def test_a_command_that_goes_wrong_is_complained_of(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("```sh\nfalse\n```\n")

    done = run(page, *reader(tmp_path))

    assert complaints(done).startswith("line 1: $ false")


def test_three_dots_stand_for_anything(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("```console\n$ seq 9; pwd\n1\n...\n9\n/home/...\n```\n")

    done = run(page, *reader(tmp_path))

    assert complaints(done) == ""


def test_a_page_is_one_shell(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text("```sh\nmkdir a && cd a\n```\n\n`b`:\n\n```text\nc\n```\n\n"
                    "```console\n$ pwd; cat b\n/home/ada/a\nc\n```\n")  # fmt: skip

    done = run(page, *reader(tmp_path))

    assert complaints(done) == ""


def test_every_page_is_in_the_navigation():
    said = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))

    assert [page.name for page in pages() if page.name not in json.dumps(said["nav"])] == []


def test_every_decision_is_in_its_index():
    index = text("decisions/README.md")

    assert [file for file in DOCS.glob("decisions/0*.md") if f"({file.name})" not in index] == []


def test_every_setting_has_its_heading():
    headings = re.findall(r"^### (\S+)$", text("configuration.md"), re.MULTILINE)

    assert sorted(headings) == sorted(setting.name for setting in SETTINGS)


def test_every_setting_is_said_in_the_example():
    (example,) = [one for one in blocks(DOCS / "configuration.md") if one.file == "newslint.yml"]

    assert yaml.safe_load(example.text).keys() == {setting.name for setting in SETTINGS}


@pytest.mark.parametrize(
    "setting", [one for one in SETTINGS if one.choices], ids=lambda one: one.name
)
def test_every_choice_of_a_setting_is_named(setting: Any):
    section = text("configuration.md").partition(f"### {setting.name}\n")[2].partition("\n#")[0]

    assert [choice for choice in setting.choices if f"`{choice}`" not in section] == []


def test_every_command_is_told_of():
    told = " ".join(first_cells("engineers.md"))

    assert [name for name in COMMANDS if f"newslint {name}" not in told] == []


def test_every_format_is_told_of():
    assert {*FORMATS, *COPIES} <= first_cells("engineers.md")


def test_every_key_of_a_yaml_rule_is_told_of():
    told = " ".join(first_cells("authors.md"))

    assert [name for name in (*KEYS, *KINDS) if not re.search(rf"\b{name}\b", told)] == []


def test_every_severity_is_explained_to_editors():
    table = text("editors.md").partition("## How grave")[2]

    assert re.findall(r"^\| (\w+) \| [A-Z]", table, re.MULTILINE)[1:4] == list(SEVERITIES)


def test_the_inputs_of_the_action_are_told_of_with_their_defaults():
    inputs = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"]
    section = text("ci.md").partition("| Input |")[2].partition("\n\n")[0]

    told = dict(re.findall(r"^\| `([\w-]+)` \| ?`?([^`|]*?)`? ?\|", section, re.MULTILINE))

    assert told == {name: str(one["default"]) for name, one in inputs.items()}


def test_every_hook_is_told_of():
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert {hook["id"] for hook in hooks} <= first_cells("ci.md")
