"""What is said of each rule, once: why it matters, what to do, how far it can be believed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newslint.reporters.html.letters import anchor, counted, paragraphs, words
from newslint.rule import Rule

LAST_SENTENCE = re.compile(r"(?s)\A(.*[.!?:;])\s+([A-Z“][^.]*(?:\.[^.\s][^.]*)*\.)\s*\Z")
FEW = 30
"""Findings below which a measurement says little. Own choice."""


def link_of(rule: str) -> str:
    """The id of a rule's section."""
    return f"rule-{anchor(rule)}"


def sections(names: Iterable[str], known: Mapping[str, Rule]) -> Iterator[str]:
    """A section for each rule that found something."""
    for name in names:
        rule = known.get(name)
        said = _said(rule) if rule else "<p>Nothing is known of this rule any more.</p>"
        yield f'<section class="rule" id="{link_of(name)}"><h3>{words(name)}</h3>{said}</section>\n'


def in_short(rule: Rule | None) -> str:
    """How reliable the rule is, in a few words."""
    if rule is None or "precision" not in rule.card:
        choice = rule is not None and rule.stage == "house"
        return "A choice of the house" if choice else "Reliability not measured yet"
    card = rule.card
    if card["n"] < FEW:
        return f"{_right(card):,} right of {counted(card['n'], 'finding')} judged"
    return f"Right {card['precision'] * 100:.0f} times in 100"


def _said(rule: Rule) -> str:
    """What a card says of the rule, then how the rule works."""
    reasons, to_do = _parted(rule.why)
    why, _, rest = reasons.partition("\n\n")
    parts = [
        ("What to do", paragraphs(to_do)),
        ("Why it matters", paragraphs(why)),
        ("How reliable", f"<p>{words(_reliability(rule))}</p>"),
    ]
    said = "".join(f"<h4>{name}</h4>{html}" for name, html in parts if html)
    works = f"<h4>How it works</h4>{paragraphs(rest)}" if rest.strip() else ""
    return f'<p>{words(rule.summary)}</p><div class="gist">{said}</div>{works}'


def _parted(why: str) -> tuple[str, str]:
    """The reasons, and what to do, which is a page's last sentence."""
    parted = LAST_SENTENCE.match(why)
    return (parted[1], parted[2]) if parted else (why, "")


def _reliability(rule: Rule) -> str:
    if rule.stage == "house":
        return "A choice of the house: it asks for what one house wants and another does not."
    if "precision" not in rule.card:
        return "Not measured yet: nobody has counted how often its findings are right."
    return " ".join(_measured(rule.card))


def _measured(card: Mapping[str, Any]) -> Iterator[str]:
    low, high = (bound * 100 for bound in card["precision_interval"])
    judged = counted(card["n"], "finding")
    yield f"{judged} judged, {_right(card):,} right: {card['precision']:.0%}."
    yield f"With 95% certainty the true share is between {low:.0f}% and {high:.0f}%."
    if card["n"] < FEW:
        yield "That is few to go by."
    alarms = card.get("alarms_per_1000_words")
    if alarms:
        yield f"It found something once in {1000 / alarms:,.0f} words there."
    yield f"Measured on {card['date']} on {card['set']} ({card['split']})."


def _right(card: Mapping[str, Any]) -> int:
    return round(float(card["precision"]) * int(card["n"]))
