"""Letters were read in the wrong encoding.

“donâ€™t” was “don’t” before a program took its bytes for those of another alphabet. The reader sees
a page that nobody looked at. Where the bytes give back the very same damage, the repair is certain
and safe; where a character is lost for good (�), look into the original. Code is left alone, and so
is what only resembles damage, such as capitals with accents before a quotation mark.
"""

import re
from collections.abc import Iterator, Sequence

from newslint import Document, Example, Finding, Fix, Span, rule
from newslint.analyses.code import in_code

REST = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""The bytes 80 to BF, which follow the first of a letter in UTF-8, as Windows and Latin-1 read
them."""

SUSPECT = re.compile(
    rf"[\x80-\x84\x86-\x9f\ufffd]|[Â-ß][{REST}]|[à-ï][{REST}]{{2}}|ð[{REST}]{{3}}"
    r"|â€|(?<![^\W\d_])Â(?![^\W\d_])|‚Ä|вЂ|√[^\s\w(]"
)
"""What stands in all damage of note, and in little else; the last three are the Mac's and the
Cyrillic reading."""

SURE = re.compile("[\x80-\x84\x86-\x9f\ufffd]+|â€|(?<![^\\W\\d_])Â(?![^\\W\\d_])")
"""Damage even where nobody can say what stood there."""

LOST = "A character was lost here when the text changed its encoding"
COMBINING = re.compile("[\u0300-\u036f]")
CHUNK = re.compile(r"[^ \t\n\r]{1,200}")
CLIPPED = re.compile(r"(?<=[^\W\d_])\ufffd(?=(?:s|t|re|ve|ll|d|m)\b)")


@rule(
    severity="error",
    stage="stable",
    quotations="check",
    flags=[
        "The minister won[[â€™ => ’]]t go to the caf[[Ã© => é]].",
        "The quay cost [[Â£ => £]]1.8m [[â€“ => –]] half of the budget.",
        "“We won[[â€™]]t go,” she said.",
        "It[[\x92 => ’]]s the mayor[[� => ’]]s bridge.",
        "The caf[[�]] on the quay has shut, [[â€]] they said.",
        "The singer Beyonc[[√© => é]] came. [[Â]] She stayed.",
        "Romney[[Ã¢â‚¬â„¢ => ’]]s plan for ChA[[\u0303Â¡]]vez.",
        Example("<p>The caf[[Ã© => é]] won[[&acirc;&euro;&trade; => ’]]t open.</p>", format="html"),
        Example("The *caf[[Ã© => é]]* is shut.", format="markdown"),
    ],
    passes=[
        "The café won’t open – not for £1.8m, says Beyoncé.",
        "“À la carte à São Paulo”, la “fête de l’été”… «Voilà»",
        "THE “CAFÉ” IN ESPAÑA” AND THE √2 OF 4.",
        Example("The code prints `donâ€™t` here.", format="markdown"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        if block.text.isascii() or not SUSPECT.search(block.text):
            continue
        for chunk in block.find(CHUNK):
            if SUSPECT.search(chunk.text) and not in_code(block, chunk):
                yield from _found(chunk)


def _found(chunk: Span) -> Iterator[Finding]:
    from ftfy import fix_encoding_and_explain
    from ftfy.badness import badness

    better, steps = fix_encoding_and_explain(chunk.text)
    if better == chunk.text:
        yield from _lost(chunk)
        return
    start, end = _ends(chunk.text, better)
    found, mended = chunk.cut(start, len(chunk) - end), better[start : len(better) - end]
    message = f"“{found.text}” was read in the wrong encoding; it is “{mended}”"
    safe = _comes_back(better, chunk.text, steps or ())
    if not safe and (badness(better) or COMBINING.search(better)):
        yield Finding(found, LOST, confidence=0.9)  # damaged more than once, and still is
        return
    yield Finding(found, message, Fix(found, mended, safe), confidence=0.99 if safe else 0.9)


def _lost(chunk: Span) -> Iterator[Finding]:
    """What cannot be repaired; only a clipped verb or possessive tells what was lost."""
    clipped = {span.start for span in chunk.find(CLIPPED)}
    for lost in chunk.find(SURE):
        fix = Fix(lost, "’") if lost.start in clipped else None
        yield Finding(lost, LOST, fix, confidence=0.95)


def _ends(damaged: str, better: str) -> tuple[int, int]:
    """How many plain letters at either end are the same, and no part of the damage."""
    most = min(len(damaged), len(better))
    start = next(
        (at for at in range(most) if damaged[at] != better[at] or not damaged[at].isascii()), most
    )
    end = 0
    while end < most - start and damaged[-1 - end] == better[-1 - end] < "\x80":
        end += 1
    return start, end


def _comes_back(better: str, damaged: str, steps: Sequence[tuple[str, str]]) -> bool:
    """Whether undoing what repaired the text, step by step, gives the very damage again."""
    text: str | bytes = better
    try:
        for action, name in reversed(steps):
            if action == "decode" and isinstance(text, str):
                text = text.encode(name)
            elif action == "encode" and isinstance(text, bytes):
                text = text.decode(name)
            else:
                return False
    except (UnicodeError, LookupError):
        return False
    return text == damaged
