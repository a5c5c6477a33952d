"""Packs: what a house extends by name."""

from pathlib import Path

import pytest

from newslint.catalogue import known_rules, plan
from newslint.cli import main
from newslint.config import DEFAULT, load
from newslint.config.packs import packs
from newslint.errors import BadConfig
from newslint.plugins import Plugin

KNOWN = known_rules(DEFAULT)
STORY = (
    "The lorry cost 5 per cent more on 5 March, and the color of the pier has faded, the port"
    " authority said.\n"
)


def on(folder: Path, text: str) -> set[str]:
    """The style rules that run with such a configuration."""
    file = folder / "newslint.yml"
    file.write_text(text, encoding="utf-8")
    return {
        one.rule.id for one in plan(load(file), KNOWN).rules if one.rule.id.startswith("style/")
    }


def found(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    main(["check", "--fail-on", "never", *words])
    return [line for line in capsys.readouterr().out.splitlines() if "[" in line]


def test_no_house_rule_runs_without_a_pack(here: Path):
    running = on(here, "preview: true\n")

    assert {id_ for id_ in running if KNOWN[id_].stage == "house"} == set()


@pytest.mark.parametrize("pack", sorted(packs()))
def test_a_pack_runs_the_house_rules_that_it_names_and_no_others(here: Path, pack: str):
    said = load(packs()[pack]).rules

    running = on(here, f"extends: {pack}\n")

    wanted = {id_ for id_, rule in said.items() if rule.enabled is not False}
    for_all = {id_ for id_, rule in KNOWN.items() if rule.stage == "stable"}
    assert running - for_all == wanted
    assert {KNOWN[id_].stage for id_ in wanted} == {"house"}


def test_two_packs_differ_where_their_houses_do(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "a.txt").write_text(STORY, encoding="utf-8")
    (here / "ap.yml").write_text("extends: newslint:ap-like\n")
    (here / "uk.yml").write_text("extends: newslint:uk-like\n")

    american = found(capsys, "--config", "ap.yml", "a.txt")
    british = found(capsys, "--config", "uk.yml", "a.txt")

    assert [line.split("note: ")[1] for line in american] == [
        "“lorry” is British; American readers say “truck” [style/british-word]",
        "The house writes “5%” [style/percent-in-words]",
        "The house writes “March 5” [style/day-before-month]",
    ]
    assert [line.split("note: ")[1] for line in british] == [
        "“color” is American; the house writes “colour” [style/american-spelling]"
    ]


def test_a_file_is_stronger_than_the_pack_that_it_extends(here: Path):
    running = on(here, "extends: newslint:ap-like\nrules: {style/cliche: off}\n")

    assert "style/cliche" not in running
    assert "style/jargon" in running


def test_a_selection_begins_anew_and_a_group_brings_back_what_a_pack_named(here: Path):
    without = on(here, "extends: newslint:ap-like\nselect: [typos]\n")
    with_style = on(here, "extends: newslint:ap-like\nselect: [typos, style]\n")

    assert without == set()
    assert "style/cliche" in with_style


def test_packs_and_paths_may_be_mixed_and_the_later_is_stronger(here: Path):
    (here / "own.yml").write_text("rules: {style/cliche: off, style/jargon: warning}\n")

    after = on(here, "extends: [newslint:uk-like, own.yml]\n")
    before = on(here, "extends: [own.yml, newslint:uk-like]\n")

    assert "style/cliche" not in after
    assert "style/cliche" in before


def test_a_value_from_a_pack_says_so(here: Path):
    (here / "newslint.yml").write_text("extends: newslint:ap-like\n")

    place = load(here / "newslint.yml").where("rules", "style/cliche")

    assert place.startswith("newslint:ap-like:")


def test_a_pack_of_another_package_goes_by_the_name_of_its_entry_point(
    here: Path, monkeypatch: pytest.MonkeyPatch
):
    (here / "sea_rules/_packs").mkdir(parents=True)
    (here / "sea_rules/_packs/high_tide.yml").write_text("min-severity: warning\n")
    plugins = (Plugin("sea", "sea_rules", here / "sea_rules"),)
    monkeypatch.setattr("newslint.config.packs.plugins", lambda: plugins)
    (here / "newslint.yml").write_text("extends: sea:high-tide\n")

    config = load(here / "newslint.yml")

    assert config.min_severity == "warning"


def test_a_file_may_have_a_colon_in_its_name(here: Path):
    (here / "sea:tide").write_text("min-severity: warning\n")
    (here / "newslint.yml").write_text("extends: sea:tide\n")

    config = load(here / "newslint.yml")

    assert config.min_severity == "warning"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("newslint:ap-lik", "did you mean 'newslint:ap-like'?", id="a slip"),
        pytest.param("sea:x", "no pack is called 'sea:x'", id="a package that is not there"),
        pytest.param("newslint:../_packs/ap-like", "no pack is called", id="a way round"),
    ],
)
def test_an_unknown_pack_is_refused_with_its_place(here: Path, name: str, message: str):
    (here / "newslint.yml").write_text(f"extends: {name}\n")

    with pytest.raises(BadConfig) as refused:
        load(here / "newslint.yml")

    assert str(refused.value).startswith("newslint.yml:1:10: ")
    assert message in str(refused.value)


def test_sections_may_have_norms_of_their_own(here: Path, capsys: pytest.CaptureFixture[str]):
    long = "The harbour" + " and the pier and the market" * 6 + " will open again in May.\n"
    (here / "news").mkdir()
    (here / "news/a.txt").write_text(long)
    (here / "essays").mkdir()
    (here / "essays/a.txt").write_text(long)
    (here / "newslint.yml").write_text(
        "rules:\n  readability/long-sentence: {enabled: on, max-words: 30}\n"
        "overrides:\n  - paths: [essays/]\n"
        "    rules: {readability/long-sentence: {max-words: 60}}\n"
    )

    lines = found(capsys, ".")

    assert [line.partition(":")[0] for line in lines] == ["news/a.txt"]
