"""A claim leans on people whom nobody could find.

“Experts say”, “many fans are raging”, “it is widely believed that”: the words promise a source and
give none. One finding an article: the other places are shown with it. The rule is silent in
quotations, where the words point back (“both experts say”), where the paragraph has a link, and
where the paragraph or the next one names or quotes somebody. Name one of them, or link to what they
wrote.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Finding, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences

# Own lists, after Wikipedia's guides to weasel words.
SOME = r"(?:some|many|most|several|various|numerous|certain|recent|plenty\sof|countless)"
FIELD = (
    r"(?:political|legal|health|medical|security|industry|market|climate|economic|financial"
    r"|military|other)"
)
WISE = (
    r"(?:experts|analysts|critics|observers|scientists|researchers|economists|commentators|pundits"
    r"|skeptics|sceptics|detractors|historians|scholars|academics|psychologists|doctors|insiders"
    r"|studies|surveys|polls|research|industry\swatchers)"
)
THINK = (
    r"(?:says?|believe|think|argue|claim|fear|warn|suggest|agree|insist|contend|predict|maintain"
    r"|worry|expect|shows?|have\s(?:said|argued|warned|suggested|claimed|shown|long\sargued))"
)
MANY = r"(?:many|some|plenty\sof|millions\sof|countless|numerous|lots\sof)"
CROWD = (
    r"(?:people|fans|supporters|opponents|viewers|users|consumers|customers|parents|Americans"
    r"|Britons|voters|residents|locals)"
)
ARE = r"(?:are|were|have\sbeen)\s(?:\w+ly\s)?"
RAGE = r"(?:raging|furious|outraged|angry|fuming|up\sin\sarms|delighted|stunned|shocked|unhappy)"
MOOD = r"(?:divided|worried|convinced|calling|demanding|asking|wondering|complaining)"
VAGUE = re.compile(
    rf"\b(?:(?:{SOME}\s)?(?:{FIELD}\s)?{WISE}\s{THINK}\b(?!\s(?:of|to)\b)"
    rf"|{MANY}\s(?:\w+\s)?{CROWD}\s(?:{ARE}{MOOD}|say|believe|think|argue|claim|fear)"
    rf"|{MANY}\s(?:\w+\s)?(?:people|\w+s)\s{ARE}{RAGE}"
    r"|it\s(?:is|was)\s(?:widely|generally|commonly)\s"
    r"(?:believed|thought|said|understood|assumed|accepted|known)\sthat)\b",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(
    r"\b(?:the|these|those|both|two|three|four|five|his|her|their|our|its|such|whose)\s$",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b[A-Z][\w’'-]+\s(?:said|says|told|wrote|argues|argued|warned|added|explained)\b"
    r"|\b(?:said|says|according\sto|from|by|at)\s(?:the\s)?[A-Z]"
)


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "[[Experts say]] the bridge is safe.",
        "[[Plenty of ferry fans are raging]] after the vote.",
        "[[Many residents are calling]] for a new bridge.",
        "[[It is widely believed that]] the mayor will go. Many residents say he should.",
    ],
    passes=[
        "Experts say the bridge is safe. Ada Quill of Tarrow University said she crosses it.",
        "Experts say the bridge is safe.\n\n“I cross it daily,” said Ada Quill, who built it.",
        "“Experts say the bridge is safe,” the mayor told reporters.",
        "Two engineers built it. Both experts say the bridge is safe.",
        "The experts who built the bridge cross it daily.",
        "Many fans are in the hall by nine.",
        "It is known that the bridge stood in 1921.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    body = doc.body
    vague = [
        place
        for at, block in enumerate(body)
        if (places := _vague(doc, block)) and not _somebody_named(doc, body[at : at + 2])
        for place in places
    ]
    if not vague:
        return
    first, *others = vague
    related = tuple(Related(other, "nobody is named here either") for other in others)
    message = f"“{first.text}”: name one, or link to what they say"
    yield Finding(first, message, related=related, confidence=0.7)


def _vague(doc: Document, block: Block) -> list[Span]:
    return [
        place
        for sentence in sentences(doc, block)
        for place in sentence.find(VAGUE)
        if not _points_back(sentence, place) and not in_quotation(doc, place)
    ]


def _points_back(sentence: Span, place: Span) -> bool:
    start = place.start - sentence.start
    return POINTS_BACK.search(sentence.text[max(0, start - 10) : start]) is not None


def _somebody_named(doc: Document, near: tuple[Block, ...]) -> bool:
    """Whether the paragraph or the next one names or quotes somebody, or the paragraph links."""
    if any(mark.kind == "link" for mark in near[0].marks):
        return True
    return any(NAMED.search(one.text) or in_quotation(doc, one) for one in near)
