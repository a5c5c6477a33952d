"""A second package of rules, beside ours."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint import usercache
from newslint.catalogue import known_rules
from newslint.cli import main
from newslint.config import DEFAULT
from newslint.errors import BadRule
from newslint.plugins import plugins
from tests.environments import copy_of_the_project, done, environment, ran

PYTHON_RULE = '''"""A tide is named.

Readers inland do not know the tides.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule


@rule(
    severity="warning",
    flags=["Ships leave on the [[neap tide]]."],
    passes=["Ships leave at six.", "The tide is high.", "“Neap tide,” she said."],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        start = block.text.find("neap tide")
        if start >= 0:
            yield Finding(block.cut(start, start + 9), "Say when, not on which tide")
'''

YAML_RULE = """
summary: A knot is not explained.
severity: note
phrases: [knots]
message: "“{found}” says nothing to readers inland"
flags: ["She makes twelve [[knots]]."]
passes: ["She ties it.", "A knot.", "“Twelve knots,” he said."]
"""

PROJECT = """
[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "sea-rules"
version = "1"

[project.entry-points."newslint.rules"]
sea = "sea_rules"

[tool.setuptools]
packages = ["sea_rules", "sea_rules.sea"]

[tool.setuptools.package-data]
"sea_rules.sea" = ["*.yml"]
"""

ARTICLE = "Ships left on the neap tide at twelve knots, the port authority said.\n"
FOUND = [
    "a.txt:1:19: warning: Say when, not on which tide [sea/neap-tide]",
    "a.txt:1:39: note: “knots” says nothing to readers inland [sea/knots]",
]


def write_package(folder: Path, python_rule: str = PYTHON_RULE) -> None:
    group = folder / "sea_rules" / "sea"
    group.mkdir(parents=True)
    (folder / "sea_rules" / "__init__.py").write_text("")
    (group / "__init__.py").write_text("")
    (group / "neap_tide.py").write_text(python_rule)
    (group / "knots.yml").write_text(YAML_RULE)


def write_entry_point(folder: Path, package: str = "sea_rules") -> None:
    """What pip leaves behind in the place of a package."""
    told = folder / "sea_rules-1.dist-info"
    told.mkdir(parents=True)
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: sea-rules\nVersion: 1\n")
    (told / "entry_points.txt").write_text(f"[newslint.rules]\nsea = {package}\n")


@pytest.fixture
def site(here: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder on the path, as good as installed; and an article where we stand."""
    monkeypatch.setenv(usercache.FOLDER_VARIABLE, str(here / "cache"))
    (here / "a.txt").write_text(ARTICLE)
    folder = here / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    yield folder
    for name in [name for name in sys.modules if name.partition(".")[0] == "sea_rules"]:
        del sys.modules[name]


def check(*words: str) -> int:
    return main(["check", "--select", "sea", "--preview", "a.txt", *words])


def test_the_rules_of_a_second_package_run(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_package(site)
    write_entry_point(site)

    code = check()

    assert code == 1
    assert capsys.readouterr().out.splitlines() == FOUND


def test_a_second_package_is_found_without_being_imported(site: Path) -> None:
    write_package(site, PYTHON_RULE.replace("from newslint", "raise SystemExit\nfrom newslint"))
    (site / "sea_rules" / "__init__.py").write_text("raise SystemExit")
    write_entry_point(site)

    known = known_rules(DEFAULT)

    assert {"sea/neap-tide", "sea/knots"} <= set(known)


def test_a_package_that_is_added_is_found_though_the_answer_was_kept(site: Path) -> None:
    before = [plugin.package for plugin in plugins()]
    write_package(site)
    write_entry_point(site)

    after = [plugin.package for plugin in plugins()]

    assert "sea_rules" not in before
    assert sorted(after) == sorted([*before, "sea_rules"])


def test_a_package_that_is_removed_is_forgotten(site: Path) -> None:
    write_package(site)
    write_entry_point(site)
    before = [plugin.package for plugin in plugins()]
    shutil.rmtree(site / "sea_rules")
    shutil.rmtree(site / "sea_rules-1.dist-info")

    after = [plugin.package for plugin in plugins()]

    assert "sea_rules" in before
    assert "sea_rules" not in after


def test_an_entry_point_without_its_package_is_named_with_the_cure(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_entry_point(site)

    code = check()

    assert code == 2
    assert capsys.readouterr().err == (
        "newslint: the package of rules 'sea_rules' is installed but cannot be found;"
        " reinstall it\n"
    )


def test_an_entry_point_that_names_a_module_is_no_package_of_rules(site: Path) -> None:
    (site / "sea_module.py").write_text("")
    write_entry_point(site, package="sea_module")

    with pytest.raises(BadRule, match="'sea_module' is installed but cannot be found"):
        plugins()


def test_a_package_whose_outer_package_breaks_down_is_named(site: Path) -> None:
    (site / "sea_outer" / "rules").mkdir(parents=True)
    (site / "sea_outer" / "__init__.py").write_text("1 / 0")
    write_entry_point(site, package="sea_outer.rules")

    with pytest.raises(BadRule, match=r"'sea_outer\.rules' is installed but cannot be found"):
        plugins()


def test_a_rule_that_cannot_be_loaded_is_named_with_the_reason_and_costs_only_itself(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_package(site, PYTHON_RULE.replace("from newslint", "1 / 0\nfrom newslint"))
    write_entry_point(site)

    code = check()

    said = capsys.readouterr()
    assert code == 2
    assert said.out.splitlines() == FOUND[1:]
    assert "neap_tide.py: cannot be loaded: ZeroDivisionError: division by zero" in said.err
    assert "Traceback" not in said.err


def test_a_rule_that_breaks_down_costs_its_own_findings_only(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_package(site, PYTHON_RULE.replace("for block in", "1 / 0\n    for block in"))
    write_entry_point(site)

    code = check()

    said = capsys.readouterr()
    assert code == 2
    assert said.out.splitlines() == FOUND[1:]
    assert said.err.startswith(
        "newslint: a.txt: the rule broke down: ZeroDivisionError: division by zero"
        " [sea/neap-tide]\n"
    )


def test_a_rule_that_is_off_is_not_loaded(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_package(site, PYTHON_RULE.replace("from newslint", "1 / 0\nfrom newslint"))
    write_entry_point(site)

    code = check("--ignore", "sea/neap-tide", "--fail-on", "note")

    assert code == 1
    assert capsys.readouterr().out.splitlines() == FOUND[1:]


def test_two_packages_with_a_rule_of_one_name_are_told_apart_by_their_files(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_package(site)
    write_entry_point(site)
    shutil.copytree(site / "sea_rules", site / "sea_more")
    (site / "sea_rules-1.dist-info" / "entry_points.txt").write_text(
        "[newslint.rules]\nmore = sea_more\nsea = sea_rules\n"
    )

    code = check()

    said = capsys.readouterr().err
    assert code == 2
    assert f"there is a rule 'sea/knots' already, in {site / 'sea_more'}" in said


def test_a_second_package_is_found_by_a_new_process(site: Path) -> None:
    write_package(site)
    write_entry_point(site)
    command = (sys.executable, "-m", "newslint", "check", "--select", "sea/neap-tide", "a.txt")

    run = ran(*command, PYTHONPATH=str(site))

    assert (run.returncode, run.stdout.splitlines()) == (1, FOUND[:1])


@pytest.mark.slow
def test_a_package_that_pip_installs_is_found_and_one_that_it_removes_forgotten(
    here: Path,
) -> None:
    python = environment(here / "venv")
    write_package(here / "sea")
    (here / "sea" / "pyproject.toml").write_text(PROJECT)
    (here / "a.txt").write_text(ARTICLE)
    command = (str(python), "-m", "newslint", "check", "--select", "sea", "--preview", "a.txt")
    cache = {usercache.FOLDER_VARIABLE: str(here / "cache")}
    done("-m", "pip", "install", "-q", str(copy_of_the_project(here / "copy")), python=python)

    before = ran(*command, cwd=here, **cache)
    done("-m", "pip", "install", "-q", str(here / "sea"), python=python)
    beside = ran(*command, cwd=here, **cache)
    done("-m", "pip", "uninstall", "-q", "-y", "sea-rules", python=python)
    after = ran(*command, cwd=here, **cache)

    assert (before.returncode, after.returncode) == (2, 2)
    assert "no rule or group is called 'sea'" in after.stderr
    assert (beside.returncode, beside.stdout.splitlines()) == (1, FOUND)
