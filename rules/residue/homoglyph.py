"""A letter of another alphabet stands in a word.

“Тhe” with a Cyrillic Т looks right and is another word: searches miss it, spelling checks stumble
over it and links lead elsewhere. It comes from a wrong keyboard, from scanned text or from copy
that was changed to escape a filter. Words all of one alphabet are left alone, and so are units and
formulas (kΩ, μm).
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.code import in_code

LOOKALIKES = str.maketrans(
    "аеорсухіјѕԁһԛԝАВЕЅІЈКМНОРСТУХԌԚԜονΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhqwABESIJKMHOPCTYXGQWovABEZHIKMNOPTYX",
)
"""Own list: letters that are drawn like a Latin one. Cyrillic first, then Greek."""

MIXED = re.compile(
    r"[A-Za-zÀ-ɏ][^\W\d_]{0,40}[\u0370-\u03ff\u0400-\u052f]"
    r"|[\u0370-\u03ff\u0400-\u052f][^\W\d_]{0,40}[A-Za-zÀ-ɏ]"
)
WORD = re.compile(r"[^\W\d_]{3,60}")
FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u052f]")
SHORTEST = 3
"""Two letters are a unit (“kΩ”) or a formula (“xα”)."""


@rule(
    severity="warning",
    stage="stable",
    quotations="check",
    flags=[
        "[[Тhe => The]] bridge is shut, the [[mаyor => mayor]] said.",
        "“The [[brіdgе]] is ours,” she said.",
        "The [[Νew => New]] quay cost more.",
    ],
    passes=[
        "The bridge is shut, the mayor said.",
        "The word Правда means truth, and сор is rubbish.",
        "“It has 5 kΩ, 3 μm and Δt of πr,” he said.",
        "The αTocopherol and βcell of Pоссия.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if block.text.isascii() or not MIXED.search(block.text):
            continue
        for word in block.find(WORD):
            if word.text.isascii() or not MIXED.search(word.text) or in_code(block, word):
                continue
            better = word.text.translate(LOOKALIKES)
            if FOREIGN.search(better):
                continue  # a letter that only looks like itself: a word or formula of its own
            strange = "”, “".join(dict.fromkeys(FOREIGN.findall(word.text)))
            message = f"In “{word.text}”, “{strange}” is of another alphabet than the rest"
            yield Finding(word, message, Fix(word, better), confidence=0.95)
