"""What is said of each rule, once: why it matters, what to do, how far it can be believed."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newslint.reporters.advice import FEW, advice, right_ones
from newslint.reporters.html.letters import anchor, counted, paragraphs, words
from newslint.rule import Rule


def link_of(rule: str) -> str:
    """The id of a rule's section."""
    return f"rule-{anchor(rule)}"


def sections(names: Iterable[str], known: Mapping[str, Rule]) -> Iterator[str]:
    """A section for each rule that found something."""
    for name in names:
        rule = known.get(name)
        said = _said(rule) if rule else "<p>Nothing is known of this rule any more.</p>"
        yield f'<section class="rule" id="{link_of(name)}"><h3>{words(name)}</h3>{said}</section>\n'


def _said(rule: Rule) -> str:
    """What a card says of the rule, then how the rule works."""
    said_of = advice(rule.why)
    parts = [
        ("What to do", paragraphs(said_of.do)),
        ("Why it matters", paragraphs(said_of.why)),
        ("How reliable", f"<p>{words(_reliability(rule))}</p>"),
    ]
    said = "".join(f"<h4>{name}</h4>{html}" for name, html in parts if html)
    works = f"<h4>How it works</h4>{paragraphs(said_of.works)}" if said_of.works else ""
    return f'<p>{words(rule.summary)}</p><div class="gist">{said}</div>{works}'


def _reliability(rule: Rule) -> str:
    if rule.stage == "house":
        return "A choice of the house: it asks for what one house wants and another does not."
    if "precision" not in rule.card:
        return "Not measured yet: nobody has counted how often its findings are right."
    return " ".join(_measured(rule.card))


def _measured(card: Mapping[str, Any]) -> Iterator[str]:
    low, high = (bound * 100 for bound in card["precision_interval"])
    judged = counted(card["n"], "finding")
    yield f"{judged} judged, {right_ones(card):,} right: {card['precision']:.0%}."
    yield f"With 95% certainty the true share is between {low:.0f}% and {high:.0f}%."
    if card["n"] < FEW:
        yield "That is few to go by."
    alarms = card.get("alarms_per_1000_words")
    if alarms:
        yield f"It found something once in {1000 / alarms:,.0f} words there."
    yield f"Measured on {card['date']} on {card['set']} ({card['split']})."
