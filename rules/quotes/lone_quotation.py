"""A paragraph is nothing but a quotation, and its speaker is left to be guessed.

Who is named nearby may be the speaker or not: where “she said” was cut, the words go to whoever
the reader saw last. `quotes/no-speaker` tells of quotations near which nobody is named at all.

Silent where a paragraph beside it quotes as well, or the one before leads to the words (a colon,
“said”, “in a statement”, “asked whether”), before a line that names the speaker, in interviews and
transcripts, on pull quotes, titles and few words, and at the start of a story. Say who said it.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from newslint import Block, Document, Finding, Range, rule
from newslint.analyses.sentences import sentences
from newslint.analyses.speakers import quotations_within
from newslint.analyses.titles import title_like
from newslint.analyses.whole_speech import interview, whole_speech

LEADS = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|asked|asks|wrote|writes?|tweet\w*|post(?:s|ed)?|statement"
    r"|letter|email|e-mail|memo|report|ruling|opinion|testif\w+|testimony|speech|interview|according"
    r"|recall\w*|put it|words|question\w*|answer\w*|repl(?:y|ied)|respon\w+|explain\w*"
    r"|add(?:s|ed))\b"
)
"""Own list: words that lead to a quotation, or say where it is from."""
OPEN_END = re.compile(r"[:?…—–-]\s*$")
BY_LINE = re.compile(r"\W")


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    quotations="check",
    flags=[
        "The ferries go.\n\nMayor Ada Quill wants a new pier.\n\n[[“We have no choice but to sell"
        " every ship.”]]\n\nThe pier was shut in May.",
    ],
    passes=[
        "The ferries go.\n\nMayor Ada Quill spoke of it in a letter.\n\n“We have no choice but to"
        " sell every ship.”\n\nThe pier was shut in May.",
        "The ferries go.\n\nMayor Ada Quill wants a new pier:\n\n“We have no choice but to sell"
        " every ship.”\n\nThe pier was shut in May.",
        "The ferries go.\n\nMayor Ada Quill wants a new pier.\n\n“We have no choice but to sell"
        " every ship.”\n\n– Ada Quill, mayor",
        "The ferries go.\n\nMayor Ada Quill wants a new pier.\n\n“We have no choice but to sell"
        " every ship.”\n\n“We are poor,” she said.",
        "The ferries go.\n\nMayor Ada Quill wants a new pier.\n\n“We have no choice but to sell"
        " every ship,” she said.\n\nThe pier was shut in May.",
        "The ferries go.\n\nMayor Ada Quill wants a new pier.\n\n“We have no choice left.”\n\nThe"
        " pier was shut in May.",
        "Mayor Ada Quill wants a new pier.\n\n“We have no choice but to sell every ship.”\n\nThe"
        " pier was shut in May.",
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(4, 30), "words of a quotation that must have a speaker"] = 8,
) -> Iterator[Finding]:
    if interview(doc):
        return
    body = doc.body
    for before, block, after in zip(body[1:], body[2:], body[3:], strict=False):
        speech = next(whole_speech(doc, block, min_words), None)
        if speech is None or len(speech) < len(block.text.strip()):
            continue
        quoted = quotations_within(doc, before) or quotations_within(doc, after)
        if quoted or _led_to(doc, before) or BY_LINE.match(after.text) or title_like(after):
            continue
        if doc.text.count(speech.inner.text.strip(" ,.")) == 1:
            yield Finding(speech, "Who says this? Only the words stand here", confidence=0.6)


def _led_to(doc: Document, before: Block) -> bool:
    """Whether the paragraph before leads to the words, or is none of the story."""
    last = "".join(one.text for one in sentences(doc, before)[-1:])
    story = before.kind == "paragraph" and not title_like(before)
    return not story or bool(OPEN_END.search(before.text) or LEADS.search(last))
