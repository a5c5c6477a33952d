"""newslint as pip installs it on a machine that has nothing but Python."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from newslint import __version__, usercache
from tests.environments import ROOT, copy_of_the_project, done, environment, ran

pytestmark = pytest.mark.slow

MOST_MEGABYTES = 120
WITHOUT_A_WHEEL = ("langdetect",)
"""What its authors publish as source only. It is pure Python, so pip needs no compiler for it."""

HOUSE_RULE = """
summary: The house does not say going forward.
severity: note
phrases: [going forward]
message: "“{found}” says nothing"
flags: ["Fares rise [[going forward]]."]
passes: ["He was going.", "Go forward.", "“Going forward,” he said."]
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    project = copy_of_the_project(folder / "newslint")
    done("-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(project))
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has the wheel, installed from wheels and nothing else."""
    there = environment(tmp_path_factory.mktemp("installed") / "venv")
    spared = ",".join(WITHOUT_A_WHEEL)
    words = ("--only-binary", ":all:", "--no-binary", spared, str(wheel))
    run = ran(str(there), "-m", "pip", "install", "-q", *words, CC="no-compiler", CXX="no-compiler")
    assert run.returncode == 0, run.stderr
    return there


def files(folder: Path, *patterns: str) -> set[str]:
    """The files below, by their paths from there."""
    return {
        str(file.relative_to(folder))
        for pattern in patterns
        for file in folder.rglob(pattern)
        if file.is_file() and "__pycache__" not in file.parts
    }


def inside(wheel: Path, package: str) -> set[str]:
    names = ZipFile(wheel).namelist()
    return {name.removeprefix(f"{package}/") for name in names if name.startswith(f"{package}/")}


@pytest.mark.parametrize(
    ("folder", "package"),
    [pytest.param("newslint", "newslint"), pytest.param("rules", "newslint_rules")],
)
def test_every_file_of_a_package_is_in_the_wheel(wheel: Path, folder: str, package: str) -> None:
    packed = inside(wheel, package)

    assert packed == files(ROOT / folder, "*")


def test_nothing_else_is_in_the_wheel(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}

    assert tops == {"newslint", "newslint_rules", f"newslint-{__version__}.dist-info"}


def test_the_wheel_fits_any_machine(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")


def test_the_base_install_is_small(python: Path) -> None:
    (site,) = python.parent.parent.glob("lib/python*/site-packages")

    size = sum(file.stat().st_size for file in site.rglob("*") if file.is_file())

    assert size / 1e6 < MOST_MEGABYTES


def test_what_is_installed_fits_together(python: Path) -> None:
    said = done("-m", "pip", "check", python=python)

    assert said == "No broken requirements found.\n"


def test_the_rules_are_listed_wherever_one_stands(python: Path, here: Path) -> None:
    run = ran(
        str(python.with_name("newslint")),
        "rules",
        cwd=here,
        **{usercache.FOLDER_VARIABLE: str(here / "cache")},
    )

    every = files(ROOT / "rules", "[a-z]*.py", "*.yml")
    count = sum("_packs" not in Path(file).parts for file in every)
    assert run.returncode == 0, run.stderr
    assert run.stdout.splitlines()[-1].startswith(f"{count} rules, ")


def test_the_examples_of_the_rules_hold_where_they_are_installed(python: Path, here: Path) -> None:
    cache = {usercache.FOLDER_VARIABLE: str(here / "cache")}

    run = ran(str(python), "-m", "newslint", "test", cwd=here, **cache)

    assert run.returncode == 0, run.stdout + run.stderr


def test_an_editable_install_sees_a_new_rule_at_once(here: Path) -> None:
    project = copy_of_the_project(here / "newslint")
    there = environment(here / "venv")
    done("-m", "pip", "install", "-q", "-e", str(project), python=there)
    cache = {usercache.FOLDER_VARIABLE: str(here / "cache")}
    command = (str(there.with_name("newslint")), "rules")

    before = ran(*command, cwd=here, **cache)
    (project / "rules" / "style" / "going_forward.yml").write_text(HOUSE_RULE)
    after = ran(*command, cwd=here, **cache)

    assert "style/going-forward" not in before.stdout
    assert "style/going-forward" in after.stdout
