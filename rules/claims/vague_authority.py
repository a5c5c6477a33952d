"""A claim leans on people whom nobody could find.

“Experts say”, “many fans are raging”: the words promise a source and give none. One finding an
article: the other places are shown with it. The rule is silent in quotations, headings and
captions, where the words point back (“both experts say”), where the paragraph has a link, and where
it or a paragraph beside it names or quotes somebody or mentions a poll or a study. Name one of
them, or link to what they wrote.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Finding, Related, Span, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.vouching import linked, speakers

# Own lists, after Wikipedia's guides to weasel words.
SOME = r"(?:some|many|most|several|various|numerous|certain|recent|plenty\sof|countless)"
FIELD = (
    r"(?:political|legal|health|medical|security|industry|market|climate|economic|financial"
    r"|military)"
)
WISE = (
    r"(?:experts|analysts|critics|observers|scientists|researchers|economists|commentators|pundits"
    r"|skeptics|sceptics|detractors|historians|scholars|academics|psychologists|doctors|insiders"
    r"|studies|research|industry\swatchers)"
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
    r")\b",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(
    r"\b(?:the|these|those|both|two|three|four|five|six|his|her|their|our|its|such|whose|other"
    r"|who|that|which|all|when|what|if)\s(?:\w+\s)?$|[’']s?\s(?:\w+\s)?$",
    re.IGNORECASE,
)
NAMED = re.compile(
    r"\b[A-Z][\w’'-]+\s(?:said|says|told|wrote|argues|argued|warned|added|explained)\b"
    r"|\b(?:said|says|according\sto|from|by|at)\s(?:the\s)?[A-Z]"
    r"|\b(?:[Pp]olls?|[Ss]urveys?|[Ss]tudy|[Rr]eport|[Ii]nterviews?|[Ee]xample)\b"
)
"""Own list: somebody with a name who speaks, a place that a name comes from, or what was read."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "[[Experts say]] the bridge is safe.",
        "[[Plenty of ferry fans are raging]] after the vote.",
        "[[Many residents are calling]] for a new bridge.",
        "[[Critics argue]] that the mayor must go. Many residents say he should.",
    ],
    passes=[
        "Experts say the bridge is safe. Ada Quill of Tarrow University said she crosses it.",
        "Experts say the bridge is safe.\n\n“I cross it daily,” said Ada Quill, who built it.",
        "“Experts say the bridge is safe,” the mayor told reporters.",
        "Two engineers built it. Both experts say the bridge is safe.",
        "The experts who built the bridge cross it daily.",
        "Ada Quill of Tarrow said that she built it.\n\nExperts say the bridge is safe.",
        "A poll of a hundred engineers was held. Experts say the bridge is safe.",
        "Other experts say the bridge is safe.",
        "Many fans are in the hall by nine.",
        "It is known that the bridge stood in 1921.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    body = doc.body
    vague = [
        place
        for at, block in enumerate(body)
        if (places := _vague(doc, block))
        and not linked(block)
        and not any(_somebody_named(doc, near) for near in body[max(0, at - 1) : at + 2])
        for place in places
    ]
    if not vague:
        return
    first, *others = vague
    related = tuple(Related(other, "nobody is named here either") for other in others)
    message = f"“{first.text}”: name one, or link to what they say"
    yield Finding(first, message, related=related, confidence=0.7)


def _vague(doc: Document, block: Block) -> list[Span]:
    if block.kind in ("heading", "caption"):
        return []
    return [
        place
        for sentence in sentences(doc, block)
        for place in sentence.find(VAGUE)
        if not _points_back(sentence, place) and not in_quotation(doc, place)
    ]


def _points_back(sentence: Span, place: Span) -> bool:
    start = place.start - sentence.start
    return POINTS_BACK.search(sentence.text[max(0, start - 24) : start]) is not None


def _somebody_named(doc: Document, near: Block) -> bool:
    """Whether a paragraph names or quotes somebody who may be one of those meant."""
    named = any(one.source_kind in ("named", "document") for one in speakers(doc, near))
    return named or NAMED.search(near.text) is not None or in_quotation(doc, near)
