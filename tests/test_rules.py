"""Every rule does what its page says."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from newslint.catalogue import known_rules, plan
from newslint.config import DEFAULT, RuleSetting
from newslint.examples import examples, outcome, outcomes
from newslint.rule import Example, Option, Plan, Rule

RULES = tuple(known_rules(DEFAULT).values())


def bounded_options() -> Iterator[Any]:
    for rule in RULES:
        for option in rule.options:
            if option.low is not None:
                yield pytest.param(rule, option, id=f"{rule.id}-{option.name}")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_marks_its_examples_as_its_page_shows(rule: Rule) -> None:
    found = list(outcomes(rule))

    disagreeing = [(one.wanted, one.marked, one.failures) for one in found if not one.agrees]

    assert not disagreeing


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_shows_what_it_flags_and_at_least_three_texts_that_it_passes(rule: Rule) -> None:
    flags, passes = examples(rule)

    assert all("[[" in example.text for example in flags)
    assert len(flags) >= 1
    assert len(passes) >= 3


@pytest.mark.parametrize(("rule", "option"), tuple(bounded_options()))
def test_a_bounded_option_at_an_end_of_its_range_changes_some_example(
    rule: Rule, option: Option
) -> None:
    low, high = (said_with(rule, option, bound) for bound in (option.low, option.high))

    assert low != high


def said_with(rule: Rule, option: Option, value: float | None) -> list[str]:
    """What the rule says of all its examples with the option at a value."""
    alone = plan_with(rule.id, option.name, value)
    return [outcome(example, rule.id, alone).marked for example in all_examples(rule.id)]


@cache
def plan_with(id_: str, name: str, value: float | None) -> Plan:
    rule = next(rule for rule in RULES if rule.id == id_)
    setting = RuleSetting(enabled=True, options={name: value})
    return plan(replace(DEFAULT, select=(id_,), rules={id_: setting}), {id_: rule})


@cache
def all_examples(id_: str) -> tuple[Example, ...]:
    flags, passes = examples(next(rule for rule in RULES if rule.id == id_))
    return flags + passes
