"""After “did”, “to” or “will” stands a verb that is not in its base form.

“Did not knew”, “to chose”, “will goes”, “must to enter”: the sentence was changed and one word
was not. Silent where the small word is a noun: free will is, a can was.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.lexicon.irregular_verbs import IRREGULAR
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.verbs import base_of
from newslint.analyses.word_classes import PAST_AS_WELL, PASTS, pure_thirds, pure_verbs

DID = frozenset("didn't doesn't don't".split())
MODALS = frozenset(
    "will would can could should must may cannot can't won't wouldn't couldn't shouldn't".split()
)
"""Own list. Not “might”: the might of the army was."""
DO = frozenset("did does do".split())
CERTAIN = frozenset(
    "would could should must cannot can't won't wouldn't couldn't shouldn't".split()
)
NO_TO = frozenset("must should can't couldn't won't".split())
ADVERBS = frozenset("not also never only still always".split())
FORMS = {
    "is": "be",
    "are": "be",
    "was": "be",
    "were": "be",
    "been": "be",
    "had": "have",
    "gone": "go",
}
SAME_PAST = {
    past: base for base, past, form in IRREGULAR if past == form and past not in PAST_AS_WELL
}
"""Past forms that are participles as well: said, kept."""
NOUNS = frozenset("summons has".split())
"""Own list: forms that are other words."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The mayor [[didn’t knew => didn’t know]] the man, who [[did not went => did not go]].",
        "They use it [[to chose => to choose]] a scale.",
        "The view [[will been => will be]] shared, and it [[cannot gives => cannot give]] hope.",
        "The firm [[did not answered => did not answer]], nor [[do not said => do not say]] it.",
        "The rules say that you [[must to enter => must enter]] a name.",
    ],
    passes=[
        "“I didn’t knew the man,” he said.",
        "The mayor didn’t know what his free will is, or whether a can was found.",
        "He vowed to summons the house. They did all they can to help, and the must of wine.",
        "He went To Took Ferry, and in May went home. Theresa May went too.",
        "What they did, went wrong. What you will gives hope, and did knew of it.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, DID | DO | MODALS | {"to"}):
        steps = _verb(place)
        better = _base(place, steps) if steps else ""
        if not better:
            continue
        found = doc.between(place.span(), place.span(steps))
        last = 1 if place.word(1) == "to" else steps
        better = f"{doc.between(place.span(), place.span(last - 1)).text} {better}"
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
        )


def _verb(place: Place) -> int:
    """Steps to the verb; 0 where there is none to look at."""
    if place.word() in MODALS:
        if not place.small() or place.at == 0:
            return 0
        if place.word() in NO_TO and place.word(1) == "to":
            return 2
        return 2 if place.word(1) in ADVERBS else 1
    if place.word() in DO:
        return 2 if place.word(1) == "not" else 0  # timid: “whatever he did went wrong”
    return 1


def _base(place: Place, steps: int) -> str:
    """The verb's base form if it stands in another, or nothing."""
    verb = place.word(steps)
    if not place.small(steps) or verb in NOUNS:
        return ""
    if place.word(1) == "to":
        return verb if verb in pure_verbs() else ""
    if place.word() in MODALS and place.word() not in CERTAIN:
        # “will”, “can” and “may” are nouns and names too
        return FORMS["been"] if verb == "been" else PASTS.get(verb, "") if steps == 1 else ""
    form = FORMS.get(verb, "") if place.word() in CERTAIN else ""
    if place.word() in DO and not form:
        form = FORMS.get(verb) or SAME_PAST.get(verb) or base_of(verb)
    return form or PASTS.get(verb) or pure_thirds().get(verb, "")
