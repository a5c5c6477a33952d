"""The parts do not add up to the whole that the sentence gives.

“Twelve people were hurt, five men and six women” leaves a reader looking for the twelfth, and “300
of the 400 members, or 60%” for a calculator. One of the figures was not changed with the others.

Counts are added only where the parts leave room for no other (men and women, home and away), or
already make more than the whole. Silent on hedged figures and in quotations. Count again.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.sums import Whole, wrong_wholes


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "[[Twelve]] people were hurt, five men and six women.",
        "[[Twelve]] people, five men and six women, were hurt.",
        "The panel has [[nine]] members: four women and six men.",
        "Of the [[20]] pupils, 12 were girls and nine were boys.",
        "[[Ten]] people died — three men, four women and two children.",
        "The team won [[seven]] games, three at home and five away.",
        "The storm killed [[10]] people, six in Hull and five in Leeds.",
        "Of the 400 members, 300, or [[60%]], voted for the merger.",
        "A total of 60 of 240 voters ([[30%]]) stayed away.",
        "In the poll 48 percent back her, 45 percent oppose her and [[17 percent]] are undecided.",
        "Hull will have [[1,200]] new jobs, of which 700 are permanent and 600 are temporary.",
        "The lot has [[120]] spaces, 90 for guests and 40 for staff.",
        "The roof cost [[$250,000]], with $150,000 from the state and $180,000 from the town.",
        "A crowd of [[24,310]] came, with 22,000 home fans and 3,310 from the away side.",
        "They have won eight of their last [[nine]] games, drawing one and losing one.",
        "They have points from [[ten]] games, winning six, drawing three and losing two.",
    ],
    passes=[
        "Twelve people were hurt, five men and seven women.",
        "Twelve people were hurt, including five men and six women.",
        "Nearly 12 people were hurt, five men and six women.",
        "Twelve people, five men, six women and a child, were hurt.",
        "Twelve people were hurt, five teachers and six women.",
        "“Twelve people were hurt, five men and six women,” she said.",
        "The storm killed 10 people, six in Hull and three in Leeds.",
        "Of the 400 members, 300, or 75%, voted for the merger.",
        "Hull will have 1,200 new jobs, of which 700 are permanent and 600 are for the young.",
        "The lot has 120 spaces, 90 for guests and 30 for staff.",
        "The roof cost $250,000, with $150,000 from the state and $100,000 from the town.",
        "A crowd of 25,310 came, with 22,000 home fans and 3,310 from the away side.",
        "They have won eight of their last ten games, drawing one and losing one.",
        "They have points from 11 games, winning six, drawing three and losing two.",
        "Of the 400 members, about 300, or 60%, voted for the merger.",
        "Of the 400 members, 300, or 60% of the men, voted for the merger.",
        "In the poll 48 percent back her, 45 percent oppose her and 8 percent are undecided.",
        "In the poll 48 percent back her, 45 percent like her and 17 percent know her.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the whole, or at the share of it."""
    for block in doc.body:
        for whole in wrong_wholes(doc, block):
            related = tuple(Related(part, "a part") for part in whole.parts)
            yield Finding(whole, _message(whole), related=related)


def _message(whole: Whole) -> str:
    made = f"{whole.made:.1f}".removesuffix(".0")
    if whole.kind == "share":
        one, total = whole.parts
        return f"{one.text} of {total.text} is {made}%, not {whole.text}"
    if whole.kind == "shares":
        return f"The shares make {made}% together"
    if whole.parts[0].unit:
        both = " and ".join(f"“{part.text}”" for part in whole.parts)
        return f"{both} are more than “{whole.text}”"
    return f"The parts make {whole.made:,}, not “{whole.text}”"
