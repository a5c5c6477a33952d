"""“A” stands where “an” belongs, or the other way round.

The ear decides, not the letter: an hour, a European, an MSc, a UN envoy, an 8% rise. Words that
people begin in different ways (a herb, an herb; an historic) are left alone, as is an A that is a
name or a mark: vitamin A, Serie A.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Finding, Fix, Span, rule
from newslint.analyses.first_sound import begins_with_vowel
from newslint.analyses.spelling import frequency

ARTICLE = re.compile(
    r"(?<![\w’'&/.@#$+*=-])(?P<article>[Aa]n?)[ \u00a0\n][“\"‘']?"
    r"(?P<word>[$£€]?\w[\w’'&.,/-]*)"
)
STARTS = re.compile(r"(?:^|[.!?:;—–]\s+|[“\"‘(\[—–])\s*\Z")
BEFORE_LABEL = re.compile(
    r"\b(?:vitamin|hepatitis|grade|plan|type|class|category|section|group|option|schedule|appendix|exhibit|"
    r"terminal|block|team|model|point|part|letter|note|series|serie|ligue|influenza|an?|the|de|la|el|y)\s+\Z",
    re.IGNORECASE,
)
"""Own list: after these an A is a label, or a foreign word."""

LONGEST_LABEL = 20

NO_NOUN = frozenset(
    "a about after against al all also am an and any are as at be because but by can de des el "
    "else en et every for from had has have he her him his i if in into is it its la las le les "
    "los my no nor not of off on or our out over per she so than that the their them then they "
    "this to un una under une up upon us was we were what when where which who will with would "
    "you your".split()
)
"""Own list: no article stands before these, so that what looks like one is a letter or foreign."""


@rule(
    severity="error",
    stage="stable",
    languages=("en",),
    flags=[
        "The company showed [[a => an]] auto vending machine in March.",
        "It was [[an => a]] European plan, and [[a => an]] honest one.",
        "She studied for [[a => an]] MSc and met [[a => an]] FBI agent.",
        "Sales rose by [[a => an]] 8% margin on [[a => an]] 11th day.",
        "[[An => A]] unique chance was missed by [[an => a]] UK firm.",
        "The ministry called it [[an => a]] one-off payment.",
        "[[A => An]] official said so.",
    ],
    passes=[
        "“It is a awful thing,” the driver said.",
        "An hour later a one-off payment went to a UN envoy, an MP and a BBC crew.",
        "An X-ray showed an 18-inch pipe, an 1812 coin and a $100 note.",
        "Vitamin A is found in carrots, and hepatitis A outbreaks are rare.",
        "The Serie A outfit won; point a is met.",
        "Some say a historic day, others an historic one; a herb or an herb.",
        "They cooked the fish a la plancha and drove to a NATO base.",
        "He met An Uyen and An Binh in Hanoi.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if block.text.isupper():
            continue
        for spans in block.groups(ARTICLE):
            article, word = spans["article"], spans["word"].strip(".,’'")
            better = _better(article.text, word.text)
            if better is None or not _is_article(block, article, word):
                continue
            message = f"“{article.text} {word.text}” should be “{better} {word.text}”"
            yield Finding(article, message, Fix(article, better, safe=True), confidence=0.95)


def _better(article: str, word: str) -> str | None:
    """The article that the word wants, if this is the wrong one."""
    vowel = begins_with_vowel(word) if word else None
    if vowel is None or vowel == (len(article) == 2):
        return None
    return article[0] + ("n" if vowel else "")


def _is_article(block: Block, article: Span, word: Span) -> bool:
    at = article.start - block.start
    before = block.text[max(0, at - LONGEST_LABEL) : at]
    if BEFORE_LABEL.search(before) or word.text.lower() in NO_NOUN:
        return False
    if article.text[0] == "A" and not STARTS.search(before[-4:]):
        return False
    if article.text == "An" and word.text[0].isupper() and word.text[1:].islower():
        return False  # timid: An is a name as well
    return not word.text.isalpha() or not word.text.islower() or frequency(word.text) > 0
