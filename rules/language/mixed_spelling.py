"""American and British spelling stand in one article.

“The defence minister said the color had faded”: one of the two is not the house's, and the seam
between them is often the seam between two sources.

Only words that one side never spells so are counted, in small letters, outside quotations and
titles. The finding stands at the first word of the rarer side; the rest is shown with it.
"""

from collections.abc import Iterator, Mapping

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.lexicon.spellings import AMERICAN_FOR, BRITISH_FOR
from newslint.analyses.quotations import in_quotation
from newslint.analyses.titles import title_like
from newslint.analyses.words import words


@rule(
    severity="note",
    stage="stable",
    languages=("en",),
    flags=[
        "The colour of the pier has faded, and so has the colour of the roof. The town will open"
        " a [[center]] there.",
        "The center opens in May, near the traveler's inn.\n\nThe [[neighbours]] object.",
        "The defense of the pier cost a town its [[harbour]].",
    ],
    passes=[
        "The colour of the pier has faded. The town will open a centre there.",
        "The color of the pier has faded. The Labour Party and the Centre Pompidou objected.",
        "The color of the pier has faded. “Our neighbours object,” she said.",
        "The Colour of the Pier\n\nThe color of the pier has faded, the town said on Monday.",
        "The neighbours will organize a meeting and practise a song about a program.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """One finding an article."""
    american, british = list(_words(doc, BRITISH_FOR)), list(_words(doc, AMERICAN_FOR))
    if not american or not british:
        return
    sides = [(american, "American", BRITISH_FOR), (british, "British", AMERICAN_FOR)]
    # of two equally common sides the later one is the odd one out
    (rare, name, better), (usual, other, _) = sorted(
        sides, key=lambda side: (len(side[0]), -side[0][0].start)
    )
    found = rare[0]
    yield Finding(
        found,
        f"“{found.text}” is {name} spelling, “{usual[0].text}” {other}; "
        f"if the article is {other}, write “{better[found.text]}”",
        related=(
            Related(usual[0], f"{other} spelling"),
            *(Related(word, f"{name} spelling again") for word in rare[1:]),
        ),
    )


def _words(doc: Document, spellings: Mapping[str, str]) -> Iterator[Span]:
    for block in doc.body:
        if title_like(block):
            continue
        for word in words(doc, block):
            if word.text in spellings and not in_quotation(doc, word):
                yield word
