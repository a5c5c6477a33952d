"""A rule's options, checked against what the rule's parameters allow."""

from collections.abc import Callable
from typing import Any

from newslint.config import RuleSetting
from newslint.errors import BadConfig, nearest
from newslint.rule import Option, Rule
from newslint.settings import truth

WANTED = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": "a text",
    "words": "a list of texts",
}


def bound(rule: Rule, setting: RuleSetting, where: Callable[[str], str]) -> dict[str, Any]:
    """Every option of the rule with its value: as the configuration sets it, or its default.

    `where` tells in which place the configuration says an option. Raises BadConfig, with the place,
    for an option that the rule has not and a value that it does not take.
    """
    known = {option.name: option for option in rule.options}
    for name in setting.options:
        if name not in known:
            near = nearest(name, known)
            raise BadConfig(f"{where(name)}: the rule {rule.id} has no option {name!r}{near}")
    return {
        name: _value(option, setting.options[name], where(name))
        if name in setting.options
        else option.default
        for name, option in known.items()
    }


def _value(option: Option, value: Any, where: str) -> Any:
    value = _as_type(option, value)
    if value is None:
        raise BadConfig(f"{where}: {option.name} wants {WANTED[option.type]}")
    if option.choices and value not in option.choices:
        allowed = ", ".join(option.choices)
        near = nearest(value, option.choices)
        raise BadConfig(f"{where}: {option.name} is one of {allowed}, not {value!r}{near}")
    if (
        option.low is not None
        and option.high is not None
        and not option.low <= value <= option.high
    ):
        raise BadConfig(
            f"{where}: {option.name} is between {option.low} and {option.high}, not {value}"
        )
    return value


def _as_type(option: Option, value: Any) -> Any:
    """The value as the option's type, or None when it is of another."""
    match option.type, value:
        case "bool", _:
            return truth(value)
        case "int", int() if not isinstance(value, bool):
            return value
        case "float", int() | float() if not isinstance(value, bool):
            return float(value)
        case "str", str():
            return value
        case "words", list() | tuple() if all(isinstance(word, str) for word in value):
            return tuple(value)
    return None
