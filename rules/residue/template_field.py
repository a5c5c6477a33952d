"""A field of a template was not filled in.

“{first_name}” and “[[WINNING_TEAM]]” are where a name or a figure should have been put. Sports and
election stories made from data have gone out like this. Put in what is missing. Words in brackets
that an editor put in (“[European]”) look different: a field has capitals, underscores or odd
brackets. Code, quotations and addresses with a part to fill in (“/city/{name}”) are left alone.
"""

import re
from collections.abc import Iterator

from newslint import Document, Example, Finding, Span, rule
from newslint.analyses.code import in_code

KNOWN = (
    "name|firstname|lastname|surname|username|title|headline|city|state|country|team|score|date|day"
    "|month|year|time|amount|price|percent|value|number|count|company|company name|author|source"
    "|first name|last name|email|link|url|quote|location"
)
"""Own list: what templates of letters and stories have fields for."""

CAPITALS = r"[A-Z][A-Z0-9]*(?:[ _.-][A-Z0-9]+)*"
FIELD = re.compile(
    rf"\[\[\s?(?:{CAPITALS}|[a-z]+(?:_[a-z0-9]+)+)\s?\]\]"
    r"|\[[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+\]"
    rf"|(?<![\w{{$#])[$#]?\{{\s?(?:(?=[A-Z0-9 _.-]{{3}}){CAPITALS}|[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+"
    rf"|[a-z]+(?:[A-Z][a-z]+)+|{KNOWN})\s?\}}(?!\}})"
    rf"|(?<!<)<<\s?[A-Za-z]+(?:[ _][A-Za-z]+)*\s?>>(?!>)|«[A-Za-z]+_[A-Za-z_]+»"
    rf"|\*\|[A-Z][A-Z0-9_:]+\|\*|@@{CAPITALS}@@|(?<![\w%/=&?])%(?:\([a-z]\w*\)|\d\$)s"
    r"|\[object Object\]|(?<!\w)[$£€](?:NaN|undefined|null)\b|\bNaN(?= ?%| per ?cent\b)"
)
SIGNS = ("{", "[[", "_", "<<", "*|", "@@", "%", "[object", "NaN", "$undefined", "$null")


@rule(
    severity="error",
    stage="stable",
    flags=[
        "Dear [[{first_name}]], the quay of [[{CITY}]] is [[${price}]].",
        "The [[[TEAM_NAME]]] beat [[<<AWAY TEAM>>]] in [[{city}]] and [[{homeTeam}]].",
        "Hello [[*|FNAME|*]] of [[@@TOWN@@]], [[%(name)s]] wrote.",
        "Fares rose [[NaN]] per cent to [[$NaN]], [[[object Object]]] said.",
        Example("<p>Dear [[&lt;&lt;Name&gt;&gt;]], hello.</p>", format="html"),
        Example("Dear [[{last_name}]], hello.", format="markdown"),
    ],
    passes=[
        "The [European] bank [ECB] told [her] it would [SIC] pay {x}.",
        "“Dear {first_name},” the letter began.",
        "The set {a, b} of {AB} is 5% smaller than <<< that >>> one.",
        Example("Write `{first_name}` for the name.", format="markdown"),
        "Hello.\n\nOpen data.example/{city_name}, data.example?town={city_name}, {city_name}/all.",
        "His NaN is Indian bread, at $5 a piece.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if not any(sign in block.text for sign in SIGNS):
            continue
        for found in block.find(FIELD):
            if not in_code(block, found) and not _in_address(doc.text, found):
                message = f"“{found.text}” is a field that was never filled in"
                yield Finding(found, message, confidence=0.95)


def _in_address(text: str, field: Span) -> bool:
    return text[: field.start].endswith(("/", "=", "&")) or text.startswith("/", field.end)
