"""Two subjects that “and” joins have a verb for one.

“Quill and her team is”, “the mayor and his wife was”: one and one are several. Only where the
second belongs to the first, so that “bed and breakfast is” and names of firms are left alone.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.noun_phrases import CLOSERS
from newslint.analyses.subjects import DETERMINERS, PERSONS, TO_MANY, head, is_one, is_plural

THEIRS = frozenset("his her".split())
TWO_OF = frozenset("wife husband son daughter brother sister mother father partner team".split())
LONGEST = 4
"""Words of the first subject."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Ana Quill and her new team [[is => are]] ready.",
        "The mayor and his wife [[was => were]] there.",
    ],
    passes=[
        "“Ana Quill and her team is ready,” he said.",
        "Ana Quill and her team are ready. Between Ana Quill and her team is a wall.",
        "What came of Ana Quill and her team was sad. The mayor and Quill is a firm.",
        "The mayor and his reasons is a film; the quay and his wife has said so.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ("and",)):
        if place.word(1) not in THEIRS or not _begins(place):
            continue
        steps = head(place, 2)
        if not (place.small(steps) and place.small(steps + 1)):
            continue
        noun, verb = place.word(steps), place.span(steps + 1)
        if verb.text in TO_MANY and (noun in TWO_OF or is_one(noun)) and not is_plural(noun):
            better = TO_MANY[verb.text]
            message = f"Two want “{better}”, not “{verb.text}”"
            yield Finding(verb, message, Fix(verb, better), confidence=0.85)


def _begins(joint: Place) -> bool:
    """Whether a sentence begins with a name, or with a person, and “and” follows."""
    first = Place(joint.row, 0)
    if not first.opens or not 0 < joint.at <= LONGEST:
        return False
    if first.word() in DETERMINERS:
        return joint.word(-1) in PERSONS and head(first, 1) == joint.at - 1
    if any(joint.word(-back) in CLOSERS for back in range(1, joint.at + 1)):
        return False  # between Ana Quill and her team is a wall
    return all(joint.span(-back).text[:1].isupper() for back in range(1, joint.at + 1))
