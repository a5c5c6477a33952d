"""A time of publication stands in the running text.

“Published 3 hours ago”, “Updated: May 3, 2026, 9:14 a.m.” belong beside the byline. Below the first
paragraph they are left over from a teaser or from the foot of the page. Only lines that say nothing
else are found; silent above the first sentence, on list items and on headings of the mark-up.
Delete the line.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, rule
from newslint.analyses.titles import ends_sentence

OPENING = re.compile(
    r"\W*(?:(?:this (?:article|story|post|page) was )?(?:first |last |originally )?(?:published"
    r"|updated"
    r"|posted|modified|reviewed)|veröffentlicht|aktualisiert|zuletzt (?:aktualisiert|geändert)"
    r"|stand"
    r"|publié|mis à jour|modifié|dernière mise à jour|publicado|actualizado|última actualización"
    r"|pubblicato|aggiornato|ultimo aggiornamento|atualizado|última atualização"
    r"|gepubliceerd|bijgewerkt|laatst bijgewerkt)\b",
    re.IGNORECASE,
)
AGO = re.compile(
    r"\W*(?:\d+|an?) ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|h"
    r"|d) ago\W*"
    r"|\W*vor \d+ (?:minuten?|stunden?|tagen?)\W*|\W*il y a \d+ (?:minutes?|heures?|jours?)\W*"
    r"|\W*hace \d+ (?:minutos?|horas?|días?)\W*|\W*\d+ (?:minuti|ore|giorni) fa\W*"
    r"|\W*há \d+ (?:minutos?|horas?|dias?)\W*|\W*\d+ (?:minuten|uur|dagen) geleden\W*",
    re.IGNORECASE,
)
"""How pages say when. Own lists: en, de, fr, es, it, pt, nl."""

WORD = re.compile(r"[^\W\d_]+")
MONTHS = (
    "jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez fév avr juin juil aoû déc ene"
    " abr ago dic gen mag giu lug set ott fev out mrt mei"
)
NAMED = tuple(MONTHS.split())
SMALL = frozenset(
    "on at by am pm a m p et est edt pt pst pdt ct cst mt gmt utc bst cet cest ist and ago hour"
    " hours"
    " minute minutes min mins day days week weeks st nd rd th the of mon tue tues wed thu thur"
    " thurs"
    " fri sat sun monday tuesday wednesday thursday friday saturday sunday den der um uhr le à de"
    " la el"
    " las a las alle il em às op om h updated published posted montag dienstag mittwoch donnerstag"
    " freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche".split()
)
"""Words that dates and times are written with. Own list."""

LONGEST = 110
TALE = "Bridge shut\n\nThe bridge is shut.\n\n{}\n\nRepairs take a week."


@rule(
    severity="warning",
    stage="stable",
    noise=True,
    quotations="check",
    flags=[
        TALE.format("[[Published 3 hours ago => ]]"),
        TALE.format("[[Updated: May 3, 2026, 9:14 a.m. => ]]"),
        TALE.format("[[3 hours ago => ]]"),
        TALE.format("[[Mis à jour le 3 mai 2026 à 9h14 => ]]"),
        Example(
            "<h1>Shut</h1><p>The bridge is shut.</p><p>[[Last updated 3 May 2026 => ]]</p>",
            format="html",
        ),
    ],
    passes=[
        "Bridge shut\n\nUpdated: May 3, 2026\n\nThe bridge is shut.\n\nRepairs take a week.",
        TALE.format("Updated plans show 3 piers"),
        TALE.format("Published in May"),
        TALE.format("“Updated May 3,” the sign said."),
        TALE.format("- Updated May 3\n- Posted May 4"),
        TALE.format("It was shut 3 hours ago"),
        Example(
            "# Shut\n\nThe bridge is shut.\n\n## Updated May 3\n\nIt is open.\n", format="markdown"
        ),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    told = False
    for block in doc.body:
        told = told or ends_sentence(block)
        if told and _is_time(block):
            yield Finding(
                block,
                "This says when the page was published; it belongs at the top",
                Fix(block, ""),
            )


def _is_time(block: Block) -> bool:
    if len(block) > LONGEST or block.kind == "item" or (block.kind == "heading" and block.level):
        return False
    if AGO.fullmatch(block.text):
        return True
    opening = OPENING.match(block.text)
    if opening is None or not any(map(str.isdigit, block.text)):
        return False
    said = WORD.findall(block.text[opening.end() :].lower())
    return all(word in SMALL or word.startswith(NAMED) for word in said)
