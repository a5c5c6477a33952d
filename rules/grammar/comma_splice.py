"""A comma parts two sentences.

“The site was new, therefore we had to test it” joins two sentences with a word that joins none. A
full stop, a semicolon or an “and” is missing. Looks only at “therefore”, “however” and their like
after a comma with a new subject.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.neighbours import Place, places_of

ADVERBS = frozenset("therefore however consequently moreover nevertheless furthermore".split())
SUBJECTS = frozenset("he she it they we this there".split())
FEWEST = 5
"""Words that the clause after the comma has at least: “however it goes” is no sentence."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "The site was new, [[therefore]] it had to be tested in the rain.",
        "The vote was lost, [[however]] they want another one soon.",
    ],
    passes=[
        "“The site was new, therefore it had to be tested,” he said.",
        "The site was new; therefore it had to be tested, and therefore it was late.",
        "The vote was lost, however, and they want another. However it ends, they lost.",
        "He will pay, however they ask for it.",
        "If the site is new, therefore, it has to be tested.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for place in places_of(doc, ADVERBS):
        if _joins(place) and len(place.row.lower) > FEWEST:
            adverb = place.span()
            message = f"“{adverb.text}” joins no sentences; a full stop or semicolon is missing"
            yield Finding(adverb, message, confidence=0.8)


def _joins(place: Place) -> bool:
    return place.at == 0 and place.row.before == "," and place.small() and place.word(1) in SUBJECTS
