"""A note on the author stands at the end of the article.

“Ada Quill is a reporter for …”, “Follow her on Twitter” come from the author's box of the page.
Many papers print such a line on purpose, above all below opinion: look, then keep or delete it.
Silent on people whom the article itself speaks of, away from the end, and in short texts.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import Block, Document, Example, Finding, Fix, Range, rule

NAME = r"[A-ZÀ-Þ][\w.’'-]*(?: (?:[a-z]{1,3} )?[A-ZÀ-Þ][\w.’'-]*){1,4}"
WRITER = (
    r"(?:reporter|writer|columnist|editor|correspondent|contributor|journalist|author|blogger"
    r"|producer"
    r"|analyst|commentator|fellow|professor|lecturer|critic|founder|director|attorney|intern)"
)
BLURB = re.compile(
    rf"[\s•*_(—–-]{{0,4}}(?:(?:Dr|Prof)\. )?(?P<name>{NAME})(?:, [^.,]{{2,60}},)? (?:"
    rf"(?:is|was) (?:(?:a|an|the|our|[\w’' -]{{2,40}}[’']s?) )?[^.!?]{{0,90}}\b{WRITER}\b"
    r"|(?:covers|writes (?:about|on|for)|reports (?:on|for|from)) [^.!?]{2,90}(?: for | at )"
    r"|ist (?:\w+ ){0,3}(?:Redakteur|Autor|Korrespondent|Journalist|Reporter|Volont)\w*\b"
    r"|est (?:\w+ ){0,3}(?:journaliste|correspondant|correspondante|chroniqueu\w+|rédact\w+)\b"
    r"|es (?:\w+ ){0,2}(?:periodista|corresponsal|redactora?|columnista)\b"
    r"|è (?:\w+ ){0,2}(?:giornalista|corrispondente|redattore|redattrice|editorialista)\b"
    r"|é (?:\w+ ){0,2}(?:jornalista|correspondente|redatora?|colunista|repórter)\b"
    r"|is (?:\w+ ){0,2}(?:redacteur|verslaggever|correspondent|columniste?)\b)"
)
"""Who writes, and what is said of them. Own list: en, de, fr, es, it, pt, nl."""

REACH = re.compile(
    r"\b(?:(?:[Ff]ollow|[Cc]ontact|[Ee]-?mail|[Rr]each|[Ww]rite to) (?:him|her|them|me|the"
    r" (?:author|reporter|writer)) (?:on|at|via|@)|can be (?:reached|contacted|followed) (?:at|on"
    r"|via)"
    r"|[Ff]ollow (?:him|her|them|me) @)"
)
WORDS = 110
"""A longer paragraph is no note. Own measure."""

TALE = "The bridge is shut.\n\nRepairs take a week.\n\nShips wait.\n\nThe mayor hopes.\n\n{}"


@rule(
    severity="note",
    stage="preview",
    noise=True,
    quotations="check",
    flags=[
        TALE.format("[[Ada Quill is a reporter for the Harbour Press. => ]]"),
        TALE.format("[[Ada Quill covers ports for the Harbour Press. => ]]"),
        TALE.format("[[You can follow her on Twitter @adaquill => ]]"),
        TALE.format("[[Ada Quill is a reporter.\n\nReach her at ada@example.org => ]]"),
        TALE.format("[[Ada Quill ist Redakteurin der Hafenzeitung. => ]]"),
        Example(
            "<h1>Shut</h1><p>The bridge is shut.</p><p>It takes a week.</p><p>Ships wait.</p>"
            "<p>The mayor hopes.</p><p>[[Ada Quill is a writer in Vessing. => ]]</p>",
            format="html",
        ),
    ],
    passes=[
        TALE.format("Ada Quill is a baker."),
        TALE.format("Quill spoke first.\n\nAda Quill is a reporter for the Harbour Press."),
        TALE.format("“Ada Quill is a reporter,” he said."),
        TALE.format("Pilots can follow the river."),
        "The bridge is shut.\n\nIt takes a week.\n\nAda Quill is a reporter.",
        "Ada Quill is a reporter for the Harbour Press.\n\n" + TALE.format("It rains."),
        TALE.format(f"Ada Quill is a reporter, {'and the pier is long, ' * 25}we hear."),
    ],
)
def check(
    doc: Document,
    *,
    reach: Annotated[int, Range(1, 6), "how many blocks from the end are looked at"] = 3,
) -> Iterator[Finding]:
    body = doc.body
    if len(body) < 5:  # too little is told to know who is spoken of
        return
    run: list[Block] = []
    for at in range(max(4, len(body) - reach), len(body)):
        if _is_blurb(body[at], body[:at], after=bool(run)):
            run.append(body[at])
        elif run:
            break
    if run:
        found = doc.between(run[0], run[-1])
        yield Finding(found, "Is this note on the author meant for readers?", Fix(found, ""))


def _is_blurb(block: Block, before: Sequence[Block], *, after: bool) -> bool:
    text = block.text
    if block.kind not in ("paragraph", "item") or len(text.split()) > WORDS:
        return False
    match = BLURB.match(text)
    if match is None:
        return bool(REACH.search(text[:400])) and (after or len(text.split()) < 25)
    last = match["name"].split()[-1]
    return not any(last in other.text for other in before[1:])
