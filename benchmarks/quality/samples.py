"""Alarms of one rule in context, as JSON lines ready to be judged."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from benchmarks.quality.judgements import in_order, kept, key
from benchmarks.quality.linting import PREVIEW, Choice, all_rules, location, reports
from benchmarks.quality.sets import Article, Scope, all_clean
from newslint.errors import nearest
from newslint.report import PlacedFinding
from newslint.rule import Rule

MARGIN = 300
"""Characters shown before and after an alarm."""


def sample(scope: Scope, rule: str, count: int) -> Iterator[str]:
    """Those of the rule's first `count` alarms on clean articles that nobody has judged yet.

    Raises ValueError when there is no such rule.
    """
    known = all_rules()
    if rule not in known:
        raise ValueError(f"no rule is called {rule!r}{nearest(rule, known)}")
    articles = all_clean(scope)
    said = reports(articles, _as_in_a_run(rule, known), scope.jobs)
    found = {
        key(article.set, article.id, rule, *location(finding)): (article, finding)
        for article, report in zip(articles, said, strict=True)
        for finding in report.findings
        if finding.rule == rule
    }
    judged = kept(rule)
    for name in in_order(found)[:count]:
        if name not in judged:
            yield json.dumps(_line(name, *found[name]), ensure_ascii=False)


def _as_in_a_run(rule: str, known: Mapping[str, Rule]) -> Choice:
    """The rule with those for noise, which clear the way and cover one another."""
    noise = [one.id for one in known.values() if one.noise]
    return Choice(replace(PREVIEW, select=(rule, *noise)))


def _line(name: str, article: Article, finding: PlacedFinding) -> dict[str, Any]:
    start, end = location(finding)
    return {
        "key": name,
        "set": article.set,
        "id": article.id,
        "rule": finding.rule,
        "start": start,
        "end": end,
        "verdict": "",
        "reason": "",
        "message": finding.message,
        "confidence": finding.confidence,
        "before": article.source[max(0, start - MARGIN) : start],
        "found": article.source[start:end],
        "after": article.source[end : end + MARGIN],
        "change": finding.fix.text if finding.fix else None,
        "related": [f"{other.message}: {other.place.text}" for other in finding.related],
    }
