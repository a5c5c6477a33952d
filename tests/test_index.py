"""The catalogue knows a rule from its file, without running it."""

from pathlib import Path

import pytest

from newslint import usercache
from newslint.errors import BadRule
from newslint.index import rules_in
from newslint.rule import Option

RULE = '''"""A tide is out.

Ships run aground.
"""

from typing import Annotated, Literal

raise SystemExit("a rule must not be run to be known")

@rule(
    severity="warning", noise=True, languages=("en", "de"), formerly=("sea/ebb",),
    flags=[SOMETHING], passes=[ELSE],
)
def check(
    doc: Document,
    *,
    least: Annotated[int, Range(3, 20), "metres of water"] = 5,
    share: Annotated[float, Range(0, 1)] = 0.1,
    quay: Literal["east", "west"] = "east",
    spared: tuple[str, ...] = ("Bremen", "Ghent"),
) -> Iterator[Finding]:
    ...
'''


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv(usercache.FOLDER_VARIABLE, str(folder))
    return folder


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    (folder / "low_water").mkdir(parents=True)
    (folder / "low_water" / "neap_tide.py").write_text(RULE)
    return folder


def test_the_path_is_the_id_and_the_docstring_is_the_page(rules: Path):
    (rule,) = rules_in(rules, "sea")

    assert (rule.id, rule.module) == ("low-water/neap-tide", "sea.low_water.neap_tide")
    assert (rule.summary, rule.why) == ("A tide is out.", "Ships run aground.")


def test_literals_are_read_without_importing_the_rule(rules: Path):
    (rule,) = rules_in(rules, "sea")

    assert (rule.severity, rule.noise, rule.stage) == ("warning", True, "preview")
    assert (rule.languages, rule.formerly) == (("en", "de"), ("sea/ebb",))


def test_keyword_parameters_are_the_options(rules: Path):
    (rule,) = rules_in(rules, "sea")

    assert rule.options == (
        Option("least", "int", 5, 3, 20, about="metres of water"),
        Option("share", "float", 0.1, 0, 1),
        Option("quay", "str", "east", choices=("east", "west")),
        Option("spared", "words", ("Bremen", "Ghent")),
    )


def test_what_the_cache_keeps_is_what_was_read(rules: Path):
    first = rules_in(rules, "sea")

    assert rules_in(rules, "sea") == first


def test_a_changed_rule_is_read_anew(rules: Path):
    rules_in(rules, "sea")
    (rules / "low_water" / "neap_tide.py").write_text(
        RULE.replace("A tide is out.", "The tide is in.")
    )

    (rule,) = rules_in(rules, "sea")

    assert rule.summary == "The tide is in."


def test_a_spoilt_cache_is_passed_over(rules: Path, cache: Path):
    rules_in(rules, "sea")
    for file in cache.iterdir():
        file.write_text('{"stamp": ')

    (rule,) = rules_in(rules, "sea")

    assert rule.id == "low-water/neap-tide"


def test_a_folder_without_a_package_gives_no_python_rules(rules: Path):
    assert rules_in(rules) == ()


def test_a_rule_directly_in_a_folder_takes_the_folders_name_as_its_group(rules: Path):
    (rules / "low_water" / "mud.yml").write_text(
        "summary: s\nseverity: note\nmessage: m\nphrases: [mud]\nflags: ['[[mud]]']\npasses: [a]\n"
    )

    (rule,) = rules_in(rules / "low_water")

    assert rule.id == "low-water/mud"


def test_the_card_comes_with_the_rule(rules: Path):
    (rules / "cards.json").write_text('{"low-water/neap-tide": {"precision": 0.94}}')

    (rule,) = rules_in(rules, "sea")

    assert rule.card == {"precision": 0.94}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        pytest.param("def check(doc", "neap_tide.py", id="broken Python"),
        pytest.param('"""A page."""', "none is here", id="no check"),
        pytest.param(
            RULE.replace('"warning"', '"grave"'), "severity is one of", id="an unknown severity"
        ),
        pytest.param(
            RULE.replace("noise", 'stage="stabel", noise'), "stage is one of", id="a stage"
        ),
        pytest.param(RULE.replace("noise=True", "noise=1"), "noise is True", id="half a noise"),
        pytest.param(
            RULE.replace('("en", "de")', '("en")'), "a tuple of texts", id="a forgotten comma"
        ),
        pytest.param(
            RULE.replace("= 0.1", ""), "'share' needs a type and a default", id="no default"
        ),
        pytest.param(
            RULE.replace('"""A tide', '# """A tide').replace('aground.\n"""', '"'),
            "neap",
            id="no page",
        ),
        pytest.param(
            RULE.replace("Annotated[float, Range(0, 1)]", "Tide"), "not Tide", id="a type"
        ),
    ],
)
def test_a_file_that_is_no_rule_is_refused_by_name(rules: Path, text: str, complaint: str):
    (rules / "low_water" / "neap_tide.py").write_text(text)

    with pytest.raises(BadRule) as error:
        rules_in(rules, "sea")

    assert complaint in str(error.value)
    assert "neap_tide.py" in str(error.value)


def test_two_files_of_one_name_are_refused(rules: Path):
    (rules / "low_water" / "neap_tide.yml").write_text("summary: s")

    with pytest.raises(BadRule, match=r"stands in neap_tide\.py too"):
        rules_in(rules, "sea")


@pytest.mark.parametrize("cards", ["{broken", "[]", '{"low-water/neap-tide": 3}'])
def test_cards_that_cannot_be_read_are_named(rules: Path, cards: str):
    (rules / "cards.json").write_text(cards)

    with pytest.raises(BadRule, match=r"cards\.json"):
        rules_in(rules, "sea")


def test_a_folder_that_cannot_be_read_is_named(rules: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr("os.scandir", refuse)

    with pytest.raises(BadRule, match="these rules cannot be read: Permission denied"):
        rules_in(rules, "sea")
