"""What a rule's page says, in three: why it matters, what to do, and how the rule works."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from newslint.rule import Rule

SENTENCE_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][”)]))\s+(?=[“A-Z])")
COMMANDS = frozenset(
    """add ask break check choose cut delete fetch find give introduce keep leave link look mend
    move name put remove replace restore say see set spell split take tell use work write""".split()
)
"""With what a sentence opens that says what to do. From the pages of our rules."""

LIMITS = re.compile(
    r"left alone|\bsilent\b|nothing is said|\Afound only|\Alooks only|\Aonly\b|\bare found\b"
    r"|\Aone finding an article|\bthe finding stands|shown with it|\Aso are\b",
    re.IGNORECASE,
)
"""What opens the part of a page on how the rule works. From the pages of our rules."""

FEW = 30
"""Findings below which a measurement says little. Own choice."""


class Advice(NamedTuple):
    """A page's prose in its parts; each may be empty."""

    why: str
    do: str
    works: str


def advice(page: str) -> Advice:
    """The parts of what a rule's page says below its summary.

    Reasons come first on a page. What to do is said by sentences that are commands; from the first
    sentence on that draws a line round the rule, and in later paragraphs, the others tell how it
    works.
    """
    first, *later = page.strip().split("\n\n")
    why: list[str] = []
    do: list[str] = []
    works: list[list[str]] = [[]]
    for sentence in _sentences(first):
        limits = bool(works[0]) or LIMITS.search(sentence)
        (do if _is_command(sentence) else works[0] if limits else why).append(sentence)
    for paragraph in later:
        works.append([])
        for sentence in _sentences(paragraph):
            (do if _is_command(sentence) else works[-1]).append(sentence)
    told = "\n\n".join(" ".join(part) for part in works if part)
    return Advice(" ".join(why), " ".join(do), told)


def in_short(rule: Rule | None) -> str:
    """How reliable the rule is, in a few words."""
    if rule is None or "precision" not in rule.card:
        choice = rule is not None and rule.stage == "house"
        return "A choice of the house" if choice else "Reliability not measured yet"
    card = rule.card
    if card["n"] < FEW:
        findings = "finding" if card["n"] == 1 else "findings"
        return f"{right_ones(card):,} right of {card['n']:,} {findings} judged"
    return f"Right {card['precision'] * 100:.0f} times in 100"


def right_ones(card: Mapping[str, Any]) -> int:
    """How many of the findings that were judged were right."""
    return round(float(card["precision"]) * int(card["n"]))


def _sentences(paragraph: str) -> list[str]:
    return SENTENCE_END.split(" ".join(paragraph.split()))


def _is_command(sentence: str) -> bool:
    return sentence.partition(" ")[0].lower().rstrip(",") in COMMANDS
