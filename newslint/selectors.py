"""Selectors: how people name rules, in full, by group, or by a pattern."""

UNMATCHED, ANY, GLOB, GROUP, NAME = range(5)
"""How closely a selector says which rule it means; the closest decides."""


def closeness(selector: str, rule: str) -> int:
    """How closely the selector says that it means the rule of this id, UNMATCHED to NAME."""
    if selector == rule:
        return NAME
    if selector == rule.partition("/")[0]:
        return GROUP
    from fnmatch import fnmatchcase

    if fnmatchcase(rule, selector):
        return ANY if selector.strip("*/") == "" else GLOB
    return UNMATCHED
