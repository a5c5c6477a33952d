r"""A rule's examples, run: what it says of them, written back as the marks that they carry.

`[[found]]` marks a finding, `[[found => better]]` its fix too; `\[[` writes a bare `[[`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from newslint.analyses.house import house_names
from newslint.catalogue import declaration, plan
from newslint.config import DEFAULT, Config
from newslint.linter import lint
from newslint.readers import read
from newslint.report import PlacedFinding, Report
from newslint.rule import Example, Plan, Rule
from newslint.together import lint_together
from newslint.yamlrule import yaml_examples

MARK = re.compile(r"\\\[\[|\[\[(?P<found>.*?)(?: => ?(?P<better>.*?))?\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Outcome:
    """An example as its author marked it and as the rule marks it; they agree when both are one."""

    rule: str
    wanted: str
    marked: str
    failures: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        return self.wanted == self.marked and not self.failures


def examples(rule: Rule) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    """What the rule's file shows: the examples it flags and those it passes."""
    if rule.spec:
        return yaml_examples(rule.file)
    declared = declaration(rule)
    return declared.flags, declared.passes


def outcomes(rule: Rule, config: Config = DEFAULT) -> Iterator[Outcome]:
    """What the rule says of each of its own examples.

    Examples are linted with this rule alone, so that no other rule's noise stands between them.
    """
    chosen = replace(config, select=(rule.id,), extend_select=(), ignore=(), overrides=())
    alone = _alone(plan(chosen, {rule.id: rule}))
    for example in (*examples(rule)[0], *examples(rule)[1]):
        yield outcome(example, rule.id, alone)


def outcome(example: Example, rule: str, alone: Plan) -> Outcome:
    """What the one rule of the plan says of an example."""
    report = _lint(example, alone)
    marked = marked_text(bare(example.text), report.findings, _shows_fixes(example.text))
    return Outcome(
        rule, _normal(example.text), marked, tuple(failure.message for failure in report.failures)
    )


def bare(text: str) -> str:
    """An example's text without its marks."""
    return MARK.sub(lambda mark: "[[" if mark["found"] is None else mark["found"], text)


def marked_text(text: str, findings: tuple[PlacedFinding, ...], with_fixes: bool = True) -> str:
    """The text with its findings written into it as marks; of overlapping ones the outer shows."""
    pieces: list[str] = []
    reached = 0
    for finding in sorted(
        findings, key=lambda one: (one.place.start.offset, -one.place.end.offset)
    ):
        start, end = finding.place.start.offset, finding.place.end.offset
        if start < reached:
            continue
        better = f" => {finding.fix.text}" if finding.fix and with_fixes else ""
        pieces += [_escaped(text[reached:start]), f"[[{text[start:end]}{better}]]"]
        reached = end
    return "".join([*pieces, _escaped(text[reached:])])


def _alone(full: Plan) -> Plan:
    """The plan with only the rule that it shows."""
    return replace(full, noise=tuple(one for one in full.noise if one in full.rules))


def _lint(example: Example, alone: Plan) -> Report:
    """The report on the example's own text, read beside its other files."""
    texts: Mapping[str, str] = {"": bare(example.text), **example.files}
    reports = [_report(text, path, example, alone) for path, text in texts.items()]
    return lint_together(reports, alone)[0]


def _report(text: str, path: str, example: Example, alone: Plan) -> Report:
    doc = read(text.encode("utf-8"), path, example.format)[0]
    meta: Mapping[str, Any] = {**doc.meta, **example.meta}
    given = {house_names: frozenset(example.names)} if example.names else {}
    return lint(replace(doc, meta=meta).with_given(given), alone)


def _shows_fixes(text: str) -> bool:
    """Whether the example says what findings become; if it does not, fixes are not compared."""
    return any(mark["better"] is not None for mark in MARK.finditer(text))


def _normal(text: str) -> str:
    """The marks in the one way that `marked_text` writes them."""
    return MARK.sub(_rewritten, text)


def _rewritten(mark: re.Match[str]) -> str:
    if mark["found"] is None:
        return "\\[["
    better = f" => {mark['better']}" if mark["better"] is not None else ""
    return f"[[{mark['found']}{better}]]"


def _escaped(text: str) -> str:
    return text.replace("[[", "\\[[")
