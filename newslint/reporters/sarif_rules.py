"""The rules of a SARIF log: what each finds and how far it can be believed."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newslint.reporters.view import View
from newslint.rule import Rule, Severity

LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "note": "note"}
PROBLEM: Mapping[Severity, str] = {
    "error": "error",
    "warning": "warning",
    "note": "recommendation",
}
"""GitHub's words for how grave an alert is."""

PRECISION = ((0.95, "very-high"), (0.9, "high"), (0.7, "medium"), (0.0, "low"))
"""GitHub's words, and from which measured precision on we use them. Own choice."""

LONGEST = 1000
"""Characters that GitHub shows of a description."""


def descriptors(names: Iterable[str], view: View) -> Iterator[dict[str, Any]]:
    """What is said of each rule, in this order."""
    known = view.rules()
    for name in names:
        yield _descriptor(known[name], view) if name in known else {"id": name}


def sentence(text: str) -> str:
    """The text with a full stop, as SARIF wants its messages."""
    said = text.rstrip()
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."


def _descriptor(rule: Rule, view: View) -> dict[str, Any]:
    precision = rule.card.get("precision")
    properties: dict[str, Any] = {
        "tags": ["news", rule.group],
        "problem.severity": PROBLEM[rule.severity],
    }
    if precision is not None:
        properties["precision"] = next(word for least, word in PRECISION if precision >= least)
    why = " ".join(rule.why.partition("\n\n")[0].split()) or rule.summary
    said: dict[str, Any] = {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.replace("/", "-").split("-")),
        "shortDescription": {"text": sentence(rule.summary)},
        "fullDescription": {"text": sentence(why[:LONGEST])},
        "help": {"text": sentence(why), "markdown": view.page(rule)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": properties,
    }
    if precision is not None:
        said["defaultConfiguration"]["rank"] = round(100 * precision, 1)
    return said
