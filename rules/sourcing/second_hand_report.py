"""Another outlet's report is passed on without a date or a link.

The reader cannot look at the report, nor tell whether it still holds. One finding an article: the
other places are shown with it. The rule is silent where the article says once when that outlet
reported, or links to it, where the outlet spoke to somebody with a name (“Quill told Reuters”) or
counted something (“an AP analysis”), and in quotations. Name the outlet and the day, link to the
report, and say what you have checked yourself.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Related, Span, rule
from newslint.analyses.lexicon.outlets import OUTLET
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences

# Own lists.
RETOLD = re.compile(
    rf"\b(?:(?P<tells>{OUTLET})\s(?:reports|(?:has\s)?reported|is\sreporting|writes|claims|claimed"
    r"|(?:has\s)?learned|wrote\sthat|said\sin\sa\sreport)"
    r"|(?:[Aa]ccording\sto|[Aa]s\s(?:first\s)?reported\sby|[Pp]er)\s"
    r"(?:(?:(?:the|a)\s)?(?:(?:latest|recent|new)\s)?(?:news|reports?|stor(?:y|ies)|articles?)"
    rf"\s(?:from|by|in)\s)?(?P<cited>{OUTLET})"
    rf"|[Aa]n?\s(?P<of>{OUTLET})\sreport\s(?:says|said|claims|claimed|suggests)"
    rf"|(?:sources?|insiders?|pals?|friends?)\s(?:[\w’'-]+\s){{0,5}}?(?:told|tells?)\s(?P<heard>{OUTLET})"
    r")\b(?![’'-]\w)"
)
UNNAMED = re.compile(
    r"\b(?:(?:[Aa]ccording\sto|[Aa]s\sper)\s(?:(?:several|multiple|recent|local|some|unconfirmed|media|news|press"
    r"|various|tabloid|online|early)\s){0,2}reports(?!\s(?:by|from|in|on|of|to|that|published|filed|released))"
    r"|(?:[Ll]ocal|[Mm]edia|[Nn]ews|[Pp]ress|[Tt]abloid|[Rr]ecent|[Uu]nconfirmed|[Mm]ultiple)\s"
    r"(?:media\s)?reports\s(?:say|claim|suggest|indicate|have\s(?:said|claimed|suggested))"
    r"|[Aa]ccording\sto\s(?:social\smedia(?:\s(?:posts|users|reports))?|online\s(?:posts|users|rumou?rs)|rumou?rs"
    r"|posts\son\s(?:X|Twitter|Facebook|Reddit|TikTok|Instagram|social\smedia))"
    r"|(?:[Vv]iral|[Oo]nline|[Ss]ocial\smedia)\s(?:posts|reports|rumou?rs)\s(?:claim|say|suggest)(?:ed)?"
    r"|(?:[Ll]ocal\smedia|(?:[Ss]everal|[Mm]any|[Ss]ome)\s(?:(?:media|news|local)\s)?outlets)\s(?:report(?:s|ed)?|said|say|claim(?:s|ed)?)"
    r"|(?:sources?|insiders?|pals?|friends?)\s(?:[\w’'-]+\s){0,5}?(?:told|tells?)\s(?:the|a)\s(?:magazine|tabloid|outlet|publication|gossip\ssite))\b"
)
NAMED = re.compile(rf"\b{OUTLET}\b")
COUNTED = re.compile(
    r"\b(?:polls?|survey|data|analysis|count|tally|review|average|estimates?|delegates?|rank\w*)\b",
    re.IGNORECASE,
)
WHEN = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July"
    r"|August|September|October|November|December|in\s(?:May|\d{4})|yesterday|today"
    r"|(?:last|this|next)\s\w+|earlier|later|\w+\s(?:hours|days|weeks|months|years)\sago|recently|then"
    r"|at\sthe\stime|(?:in|since)\s(?:18|19|20)\d\d|obituary|editorial|op-ed"
    r"|first\sreported)\b|\b\d{1,2}[./]\d{1,2}\b",
    re.IGNORECASE,
)
"""What tells when a report ran, or that it is told as history."""


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "Norvik is about to sell its ferries, [[Reuters reports]].",
        "[[According to the latest news from Bloomberg]], Norvik weighs a sale.",
        "Norvik will sell, [[the Harbour Times reported]]. According to CNN, the price is low.",
        "Norvik will sell, [[as reported by CNN]]. It rained.",
        "Norvik will sell, [[according to media reports]]. It will, sources told Reuters.",
        "[[Viral posts claim]] that Norvik will sell; so it will, according to social media.",
    ],
    passes=[
        "Norvik is about to sell its ferries, Reuters reported on Monday.",
        "Norvik will sell its ferries, Ada Quill told Reuters.",
        "Local media reported on Monday. CNN did on Monday. It is low, according to CNN.",
        Example("Norvik will sell, [Reuters reports](https://example.org/n).", format="markdown"),
        "The mayor led by ten points, according to CNN’s average of polls.",
        "“Norvik will sell, Reuters reports,” the mayor read aloud.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    dated = _outlets_with_a_date(doc)
    places = [
        place
        for block in doc.body
        for sentence in sentences(doc, block)
        for outlet, place in _retold(sentence)
        if outlet not in dated and not in_quotation(doc, place)
    ]
    if not places:
        return
    first, *others = places
    related = tuple(Related(other, "again without a date or a link") for other in others)
    ask = "whose? Name the outlet" if UNNAMED.fullmatch(first.text) else "say when it was reported"
    message = f"“{first.text}”: {ask}, and link to it"
    yield Finding(first, message, related=related, confidence=0.8)


def _outlets_with_a_date(doc: Document) -> frozenset[str]:
    """Outlets that the article names once with a date or a link: it may be the same report."""
    return frozenset(
        outlet.text.split()[-1]
        for block in doc.body
        for sentence in sentences(doc, block)
        if _known_when(block, sentence)
        for outlet in sentence.find(NAMED)
    )


def _retold(sentence: Span) -> Iterator[tuple[str, Span]]:
    """The outlets whose reports the sentence retells, each by the last word of its name."""
    if COUNTED.search(sentence.text):
        return
    for spans in sentence.groups(RETOLD):
        outlet = next(span for part, span in spans.items() if part != "all")
        yield outlet.text.split()[-1], spans["all"]
    if not WHEN.search(sentence.text):
        yield from ((place.text, place) for place in sentence.find(UNNAMED))


def _known_when(block: Block, sentence: Span) -> bool:
    """Whether the sentence says when, or leads to the report by a link."""
    links = (mark for mark in block.marks if mark.kind == "link")
    return WHEN.search(sentence.text) is not None or any(map(sentence.touches, links))
