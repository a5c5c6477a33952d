"""Which rules run, with which options; and that the catalogue is well kept."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from newslint.analyses.house import house_names, house_words
from newslint.analyses.language import language
from newslint.catalogue import declaration, known_rules, plan
from newslint.config import DEFAULT, Config, Override, RuleSetting
from newslint.errors import BadConfig
from newslint.rule import Option, Rule, Stage

ROOT = Path(__file__).parent.parent


def rule(id_: str, stage: Stage = "stable", noise: bool = False, **parts: object) -> Rule:
    """A YAML rule, which needs nothing imported."""
    spec = {"kind": "count", "count": ["x"], "message": "m", "at_most": 3}
    return Rule(
        id_, "s", "", "note", Path("r.yml"), stage=stage, noise=noise, spec=spec,
        options=(Option("at_most", "int", 3, 0, 100),), **parts,  # type: ignore[arg-type]
    )  # fmt: skip


KNOWN: Mapping[str, Rule] = {
    one.id: one
    for one in (
        rule("typos/doubled-word"),
        rule("typos/a-an", stage="preview"),
        rule("noise/button", noise=True),
        rule("names/new-name", formerly=("names/old-name",)),
        rule("style/cliche", stage="house"),
    )
}


OFF = RuleSetting(enabled=False)
SPOKEN_OF = {"style/cliche": RuleSetting(severity="note")}


def on(config: Config) -> list[str]:
    return [planned.rule.id for planned in plan(config, KNOWN).rules]


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        pytest.param(
            Config(),
            ["names/new-name", "noise/button", "typos/doubled-word"],
            id="stable rules are on",
        ),
        pytest.param(
            Config(select=("typos",)), ["typos/doubled-word"], id="a group is its stable rules"
        ),
        pytest.param(
            Config(select=("typos",), preview=True),
            ["typos/a-an", "typos/doubled-word"],
            id="and its preview rules where those are asked for",
        ),
        pytest.param(
            Config(select=("typos/a-an",)), ["typos/a-an"], id="a preview rule that is named runs"
        ),
        pytest.param(Config(select=("*/d*",)), ["typos/doubled-word"], id="a glob"),
        pytest.param(
            Config(select=("noise",), extend_select=("typos/a-an",)),
            ["noise/button", "typos/a-an"],
            id="more beside",
        ),
        pytest.param(
            Config(ignore=("typos", "noise")), ["names/new-name"], id="a group that is ignored"
        ),
        pytest.param(
            Config(select=("typos/doubled-word",), ignore=("typos",)),
            ["typos/doubled-word"],
            id="a name beats a group",
        ),
        pytest.param(
            Config(select=("typos",), ignore=("typos",)), [], id="of equals the refusal wins"
        ),
        pytest.param(
            Config(select=("names/old-name",)),
            ["names/new-name"],
            id="a former name leads to the present one",
        ),
        pytest.param(
            Config(rules={"typos/a-an": RuleSetting(enabled=True)}, ignore=("*",)),
            ["typos/a-an"],
            id="a rule switched on",
        ),
        pytest.param(
            Config(rules={"typos/doubled-word": RuleSetting(enabled=False)}, select=("typos",)),
            [],
            id="a rule switched off",
        ),
        pytest.param(
            Config(select=("style",), preview=True), [], id="no house rule is on in its group"
        ),
        pytest.param(
            Config(select=("style/cliche",)), ["style/cliche"], id="a house rule that is named runs"
        ),
        pytest.param(
            Config(select=("style",), rules=SPOKEN_OF),
            ["style/cliche"],
            id="a house rule that the configuration speaks of is one of its group",
        ),
        pytest.param(
            Config(ignore=("typos", "names", "noise"), rules=SPOKEN_OF),
            ["style/cliche"],
            id="and runs by default",
        ),
        pytest.param(
            Config(select=("typos",), rules=SPOKEN_OF),
            ["typos/doubled-word"],
            id="but not where others are selected",
        ),
    ],
)
def test_the_closest_selector_decides(config: Config, expected: list[str]):
    assert on(config) == expected


def test_an_override_may_use_a_former_name_too():
    said = Override(("sport/",), ignore=("names/old-name",), rules={"names/old-name": OFF})

    made = plan(Config(select=("typos",), overrides=(said,)), KNOWN)

    assert [planned.rule.id for planned in made.rules] == ["typos/doubled-word"]


def test_noise_rules_are_planned_whatever_is_selected():
    made = plan(Config(select=("typos",)), KNOWN)

    assert [planned.rule.id for planned in made.noise] == ["noise/button"]


def test_a_noise_rule_that_is_ignored_clears_nothing():
    made = plan(Config(select=("typos",), ignore=("noise",)), KNOWN)

    assert made.noise == ()


def test_severity_and_options_are_as_configured():
    setting = RuleSetting(severity="error", options={"at_most": 7})

    (planned,) = plan(Config(select=("names",), rules={"names/new-name": setting}), KNOWN).rules

    assert (planned.severity, planned.options) == ("error", {"at_most": 7})


def test_the_house_vocabulary_is_handed_to_the_analyses():
    made = plan(Config(words=("ecommerce",), names=("Pelé",), language="en"), KNOWN)

    assert made.given == {
        house_words: frozenset({"ecommerce"}),
        house_names: frozenset({"Pelé"}),
        language: "en",
    }


@pytest.mark.parametrize(
    ("config", "complaint"),
    [
        pytest.param(
            Config(select=("typo",)),
            "no rule or group is called 'typo'; did you mean 'typos'?",
            id="a group",
        ),
        pytest.param(
            Config(ignore=("x/*",)),
            "no rule or group is called 'x/*'",
            id="a glob that means nothing",
        ),
        pytest.param(
            Config(rules={"typos/a-ann": RuleSetting()}),
            "no rule is called 'typos/a-ann'; did you mean 'typos/a-an'?",
            id="a rule",
        ),
        pytest.param(
            Config(rules={"typos/a-an": RuleSetting(options={"atmost": 3})}),
            "the rule typos/a-an has no option 'atmost'; did you mean 'at_most'?",
            id="an option, even of a rule that is off",
        ),
        pytest.param(
            Config(rules={"typos/a-an": RuleSetting(options={"at_most": "three"})}),
            "at_most wants a whole number",
            id="a value of another type",
        ),
        pytest.param(
            Config(rules={"typos/a-an": RuleSetting(options={"at_most": True})}),
            "at_most wants a whole number",
            id="true is no number",
        ),
        pytest.param(
            Config(rules={"typos/a-an": RuleSetting(options={"at_most": 101})}),
            "at_most is between 0 and 100, not 101",
            id="a value beyond its range",
        ),
    ],
)
def test_what_is_not_there_is_refused_with_the_nearest_that_is(config: Config, complaint: str):
    with pytest.raises(BadConfig) as error:
        plan(config, KNOWN)

    assert complaint in str(error.value)


RULES = known_rules(DEFAULT)


@pytest.mark.parametrize("one", RULES.values(), ids=lambda rule: rule.id)
def test_a_rule_has_a_page_that_says_what_and_why(one: Rule):
    assert one.summary.endswith(".")
    assert len(one.summary) <= 90
    assert len(one.why.split()) >= 8


STABLE = [rule for rule in RULES.values() if rule.stage == "stable"]


@pytest.mark.parametrize("one", STABLE, ids=lambda rule: rule.id)
def test_a_rule_is_on_by_default_only_when_its_precision_was_measured(one: Rule):
    precise = one.card["precision"] >= 0.9
    hardly_ever_wrong = one.card["alarms_per_1000_words"] * (1 - one.card["precision"]) <= 0.01

    assert precise or (one.card["precision"] >= 0.8 and hardly_ever_wrong)


@pytest.mark.parametrize("one", RULES.values(), ids=lambda rule: rule.id)
def test_a_number_among_the_options_is_bounded(one: Rule):
    unbounded = [
        option.name
        for option in one.options
        if option.type in ("int", "float") and option.low is None
    ]

    assert unbounded == []


@pytest.mark.parametrize(
    "one", [one for one in RULES.values() if not one.spec], ids=lambda rule: rule.id
)
def test_what_was_read_from_a_rules_source_is_what_the_rule_declares(one: Rule):
    declared = declaration(one)

    assert (declared.gather is not None) is one.gathers
    assert set(declared.check.__kwdefaults__ or {}) == {option.name for option in one.options}


def test_the_packages_listed_are_the_folders_that_hold_python():
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        listed = set(tomllib.load(file)["tool"]["setuptools"]["packages"])

    engine = {file.parent.relative_to(ROOT).parts for file in (ROOT / "newslint").rglob("*.py")}
    groups = {file.parent.relative_to(ROOT).parts for file in (ROOT / "rules").rglob("*.py")}
    renamed = {("newslint_rules", *parts[1:]) for parts in groups}
    assert listed == {".".join(parts) for parts in engine | renamed}


def test_severities_come_from_the_configuration_for_preview_rules_too():
    config = replace(DEFAULT, preview=True, rules={"typos/a-an": RuleSetting(severity="error")})

    severities = {planned.rule.id: planned.severity for planned in plan(config, KNOWN).rules}

    assert severities["typos/a-an"] == "error"
