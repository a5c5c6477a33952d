"""A possessive is written wrong.

“This years budget”, “two week's notice”, “childrens books”, “their's”: the apostrophe is missing,
or stands where none belongs. Only forms that cannot be right are listed, so that “the years since”,
“a year's pay” and names that end in s are left alone.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.house import house_names, house_words

NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty "
    "several many few"
)
UNITS = "second minute hour day week month year decade"
HEADS = (
    "agreement attack attacks award budget campaign ceremony championship conference congress "
    "debate deal decision defeat devaluation election elections event events explosion festival "
    "figure figures final finals fire flood floods game games general harvest hearing hearings "
    "incident launch local loss losses massacre match meeting midterm national news Olympics "
    "parliamentary performance presidential primary profit profits protest protests race "
    "referendum report result results riots ruling sales season shooting shootings speech storm "
    "strike summit target tournament tragedy victory violence vote winner winners World"
)
"""Own lists: what is had for two weeks, and what weeks and years have."""
PERSONS = (
    "singers actors actresses captains drivers mayors ministers presidents chairmans teams clubs"
    " companys players boys girls mans womans suspects victims defendants widows bands strikers"
    " goalkeepers directors authors senators governors patients pilots couples cars schools"
)
THEIRS = (
    "wife husband mother father sister brother manager lawyer agent spokesman spokeswoman family"
    " headquarters captain chief coach owner driver home career surgeon contract"
)
"""Own lists: of one, and what belongs to one; two singers’ husbands are two."""

WRONG = re.compile(
    r"(?<![\w’'-])(?:"
    rf"(?:(?i:{'|'.join(NUMBERS.split())})|(?!1 )\d{{1,3}})"
    rf" (?P<many>(?:{'|'.join(UNITS.split())})[’']s)"
    r"(?= (?:notice|time|experience|imprisonment|jail|prison|worth|work|pay|leave|salary|rent)\b)"
    rf"|(?P<once>(?i:this|last|next) (?:week|month|year)s)(?= (?:{'|'.join(HEADS.split())})\b)"
    r"|(?P<people>(?i:childrens|womens)[’']?)(?= [a-z])"
    r"|(?P<own>(?i:their|your|her|our)[’']s)(?= [a-z]|[.,;])"
    r"|(?P<day>(?i:todays|yesterdays))(?= (?:" + "|".join(HEADS.split()) + r")\b)"
    rf"|(?<=\b[Tt]he )(?P<person>{'|'.join(PERSONS.split())})(?= (?:{'|'.join(THEIRS.split())})\b)"
    r")(?![\w’'-])"
)
BEFORE_PLURAL = re.compile(r"(?i:\b(?:the|his|her|its|their|our|my|those|these|of)) \Z")
"""After these, “last years” can be years: the last years general strikes were rare."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "He was given two [[week's => weeks’]] notice and 12 months’ pay.",
        "[[This years => This year’s]] budget and [[last weeks => last week’s]] attack were named.",
        "The shop sells [[childrens => children’s]] books and [[womens’ => women’s]] shoes.",
        "The quay was [[their's => theirs]], the ferry was [[your's => yours]].",
        "The [[singers => singer’s]] manager and the [[companys => company’s]] headquarters moved.",
        "It was known before [[yesterdays => yesterday’s]] vote.",
    ],
    passes=[
        "“He gave two week's notice,” she wrote.",
        "He was given two weeks' notice after one week's work and a year's pay.",
        "In the last years general strikes were rare. This year budgets grew; last years of peace.",
        "The singers manage, the singer’s manager left and so did all singers managers know.",
        "Children’s books, women’s shoes; theirs was the quay, and today’s paper says so.",
        "The yesterdays were better than the todays. Two year's-end parties; 12 day's of rain.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    own = house_words(doc) | house_names(doc)
    for block in doc.blocks:
        for spans in block.groups(WRONG):
            kind, found = next((kind, span) for kind, span in spans.items() if kind != "all")
            at = found.start - block.start
            if found.text in own or (
                kind == "once" and BEFORE_PLURAL.search(block.text[max(0, at - 8) : at])
            ):
                continue
            better = _better(kind, found.text)
            message = f"“{found.text}” should be “{better}”"
            yield Finding(found, message, Fix(found, better), confidence=0.9)


def _better(kind: str, found: str) -> str:
    """How it is written."""
    letters = found.rstrip("’'")
    if kind == "many":
        return f"{letters[:-2]}s’"
    if kind == "own":
        return f"{letters[:-2]}s"
    return f"{letters[:-1]}’s"
