"""After “was” or “been” stands a verb that is not in its participle.

“Were be released”, “had been announce”, “is takes”: the sentence was changed and one word was not.
Silent on “all he did was ask”, and on adjectives: he was broke.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.inflections import participle
from newslint.analyses.neighbours import Place, places_of
from newslint.analyses.word_classes import PASTS, is_singular, plurals, pure_thirds, pure_verbs

BE = frozenset("is are was were been".split())
PASSIVE = frozenset("were been".split())
"""Not “is” and “was”: all he did was ask, the aim is win or go."""
ADVERBS = frozenset("not also never only still just already recently first".split())
ADJECTIVES = frozenset("broke showed did".split())
ALONE = frozenset("he she it they we".split())
"""Own list: who did it, where a sentence begins with them."""
SUBJECTS = frozenset("there here what that it this he she which who they we you".split())
"""Own list: “what there was went”; for the others “is takes” would be two clauses."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The figures that [[were be => were]] released are old.",
        "The plan had [[been announce => been announced]] in May.",
        "The pact had [[been also wrote => been also written]] down.",
        "The letter [[was wrote => was written]] in May. It [[was took => was taken]] by a clerk.",
        "The app was changed so that it [[is takes => takes]] less room.",
    ],
    passes=[
        "“The plan had been announce in May,” he said.",
        "The plan had been announced in May. All he did was ask, and what there was went fast.",
        "He had been broke. The ones who were, announce it now. They were Give and Take.",
        "Who he is takes time to tell. Who he was came out in May; how just it really is came up.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, BE):
        steps = 2 if place.word(1) in ADVERBS else 1
        better = _better(doc, place, steps)
        if not better:
            continue
        found = doc.between(place.span(), place.span(steps))
        yield Finding(
            found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.85
        )


def _better(doc: Document, place: Place, steps: int) -> str:
    verb = place.word(steps)
    if not place.small() or not place.small(steps) or verb in ADJECTIVES:
        return ""
    if verb == "be" and steps == 1:
        return place.span().text if place.word() in ("was", *PASSIVE) else ""
    if place.word() in PASSIVE:
        form = _participle(verb) if place.word(-1) not in SUBJECTS else ""
        return f"{doc.between(place.span(), place.span(steps - 1)).text} {form}" if form else ""
    if steps == 1 and verb in PASTS and _has_noun(place):
        return f"{place.span().text} {participle(PASTS[verb])}"
    if steps == 1 and verb in pure_thirds() and place.word() == "is":
        return verb if place.word(-1) in ("it", "that") and place.word(-2) in ("so", "that") else ""
    return ""


def _has_noun(place: Place) -> bool:
    """Whether what stands before the verb is its subject: the letter, or “he” at the beginning."""
    before = place.word(-1)
    if place.at == 1 and before in ALONE:
        return True
    return is_singular(before) or before in plurals()


def _participle(verb: str) -> str:
    """The participle of a verb that stands in another form, or nothing."""
    if verb in PASTS:
        return participle(PASTS[verb])
    return participle(verb) if verb in pure_verbs() else ""
