"""A comma parts two sentences.

“The site was new, therefore we had to test it” joins two sentences with a word that joins none. A
full stop, a semicolon or an “and” is missing. Looks only at “therefore”, “however” and their like
after a comma with a new subject.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import Place, places_of

ADVERBS = frozenset(
    "therefore however consequently moreover nevertheless nonetheless furthermore thus "
    "hence".split()
)
SUBJECTS = frozenset("he she it they we i this there".split())
PHRASES = frozenset("the a an his her its their our these those".split())
"""Own list. Not after “however”, “thus” and “hence”: however the court rules, hence the name."""
WITH_PHRASES = ADVERBS - {"however", "thus", "hence"}
FEWEST = {"however": 6}
"""Words that the clause after the comma has at least: “however it goes” is no sentence."""
SHORT = 4


@rule(
    severity="note",
    stage="stable",
    languages=("en",),
    flags=[
        "The site was new, [[therefore]] it had to be tested in the rain.",
        "The vote was lost, [[however]] they want another one soon.",
        "It rained, [[nonetheless]] the old ferry left. It rained, [[thus]] we left early.",
    ],
    passes=[
        "“The site was new, therefore it had to be tested,” he said.",
        "The site was new; therefore it had to be tested, and therefore it was late.",
        "The vote was lost, however, and they want another. However it ends, they lost.",
        "He will pay, however they ask for it. It is a ferry of sorts, hence the name it has.",
        "It is old, therefore they left.",
        "If the site is new, therefore, it has to be tested.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ADVERBS):
        if _joins(place) and len(place.row.lower) >= FEWEST.get(place.word(), SHORT):
            adverb = place.span()
            message = f"“{adverb.text}” joins no sentences; a full stop or semicolon is missing"
            yield Finding(adverb, message, confidence=0.8)


def _joins(place: Place) -> bool:
    if place.at or place.row.before != "," or not place.small():
        return False
    subject = place.word(1)
    return subject in SUBJECTS or (place.word() in WITH_PHRASES and subject in PHRASES)
