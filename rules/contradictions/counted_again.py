"""The things that were counted before are another number now.

“Three men were arrested on Monday”, and two paragraphs on “the four men appeared in court”: the
reader looks for the fourth, and the toll, the vote or the number of jobs was changed in one place.

Only where the later count speaks of things the reader knows (“the four men”), described in the same
words, and the story has counted them once. Silent when what follows says which ones are meant (“the
four men who”), on rough figures, and in quotations. Check which number is right.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.counted_again import recounts

LATER = "\n\nThe town was quiet.\n\n"


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        f"Police in Hull arrested three men on Monday.{LATER}The [[four men]] are due in Hull.",
        f"The firm will cut 450 jobs in Hull.{LATER}All [[540 jobs]] will go from Hull by May.",
    ],
    passes=[
        f"Police in Hull arrested three men on Monday.{LATER}The three men are due in Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}Four men are due in Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}The four men who fled left Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}The four old men are due in Hull.",
        f"Police in Hull arrested three men on Monday.{LATER}“The four men left Hull,” she said.",
        f"Police in Hull arrested about three men.{LATER}The four men are due in Hull.",
        f"Police in Hull arrested three men and saw four men flee.{LATER}The four men left Hull.",
        f"Police arrested three men on Monday.{LATER}The four men are due in Hull.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the later count."""
    for recount in recounts(doc):
        yield Finding(
            recount,
            f"“{recount.text}” here and “{recount.earlier.text}” earlier: how many are there?",
            related=(Related(recount.earlier, "the earlier count"),),
        )
