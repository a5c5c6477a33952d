"""Small plans for tests: rules that exist only there."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from newslint.document import Document
from newslint.finding import Finding
from newslint.rule import Plan, Planned, Quotations, Rule, Severity


def planned(
    check: Callable[[Document], Iterable[Finding]] | None = None,
    *,
    name: str = "tests/rule",
    severity: Severity = "warning",
    noise: bool = False,
    languages: tuple[str, ...] = (),
    quotations: Quotations = "skip",
    **parts: Any,
) -> Planned:
    """A rule as a plan holds it."""
    rule = Rule(
        id=name,
        summary="A test.",
        why="",
        severity=severity,
        file=Path("test.py"),
        noise=noise,
        languages=languages,
        quotations=quotations,
    )
    return Planned(rule, severity, {}, check, **parts)


def plan_of(*rules: Planned) -> Plan:
    """A plan that shows these rules."""
    return Plan(rules, tuple(one for one in rules if one.rule.noise))


def finder(word: str, **parts: Any) -> Callable[[Document], Iterable[Finding]]:
    """A check that finds a word wherever it stands."""

    def check(doc: Document) -> Iterable[Finding]:
        for block in doc.blocks:
            start = block.text.find(word)
            if start >= 0:
                yield Finding(block.cut(start, start + len(word)), f"“{word}” is here", **parts)

    return check


def whole_block(word: str, **parts: Any) -> Callable[[Document], Iterable[Finding]]:
    """A check that finds the blocks in which a word stands."""

    def check(doc: Document) -> Iterable[Finding]:
        return (Finding(block, "A block", **parts) for block in doc.blocks if word in block.text)

    return check
