"""The defects that are planted, each with the rules that should find it."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from benchmarks.planted import dates, doubles, events, figures, people, quotations, sources
from benchmarks.planted.parts import Defect

Plant = Callable[[str, Random], Defect | None]
VALUES = ("contradictions", "numbers")

ASIDE = frozenset(
    {
        "claims/legal-claim",
        "claims/passive-belief",
        "claims/puffery",
        "claims/speculation",
        "claims/vague-authority",
        "names/acronym",
        "names/lead-without-names",
        "names/style-mix",
        "numbers/bare-number",
        "numbers/style-mix",
        "sourcing/floating-date",
        "sourcing/second-hand-report",
    }
)
"""Rules of the groups below that speak of something else than what is planted."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of defect: what plants it, and the groups of the rules that should find it."""

    name: str
    plant: Plant
    groups: tuple[str, ...]


KINDS = (
    Kind("number-changed", figures.number_changed, VALUES),
    Kind("digits-transposed", figures.digits_transposed, VALUES),
    Kind("scale-slipped", figures.scale_slipped, VALUES),
    Kind("percent-wrong", figures.percent_wrong, ("numbers",)),
    Kind("headline-figure-changed", figures.headline_figure_changed, ("headline", *VALUES)),
    Kind("weekday-off", dates.weekday_off, ("numbers",)),
    Kind("impossible-date", dates.impossible_date, ("numbers",)),
    Kind("name-misspelt", people.name_misspelt, ("names",)),
    Kind("introduction-removed", people.introduction_removed, ("names",)),
    Kind("age-changed", people.age_changed, ("contradictions", "names")),
    Kind("status-reversed", events.status_reversed, ("contradictions",)),
    Kind("event-denied", events.event_denied, ("contradictions",)),
    Kind("attribution-removed", sources.attribution_removed, ("claims", "sourcing")),
    Kind("speaker-removed", sources.speaker_removed, ("quotes",)),
    Kind("quotation-repeated", quotations.quotation_repeated, ("quotes", "duplicates")),
    Kind("quotation-altered", quotations.quotation_altered, ("quotes", "duplicates")),
    Kind("quotation-unbalanced", quotations.quotation_unbalanced, ("quotes",)),
    Kind("paragraph-repeated", doubles.paragraph_repeated, ("duplicates",)),
    Kind("sentence-repeated", doubles.sentence_repeated, ("duplicates",)),
    Kind("foreign-sentence", doubles.foreign_sentence, ("off-topic",)),
)
