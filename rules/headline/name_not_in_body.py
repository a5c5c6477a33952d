"""The headline names somebody or something that the story never mentions.

A name was changed while editing, or the headline was written for an earlier version: the reader
looks for it in vain. The name is looked for in every form: its words, its demonym, its capital or
seat of power, its short form, its initials.

Silent on names whose other words the story has, on words in title case that are not known as names,
in headlines that are a quotation or another story's altogether, and under very short stories. Name
it in the story, or mend the headline.
"""

from collections.abc import Iterator

from newslint import Document, Finding, rule
from newslint.analyses.headline_fit import strange_headline
from newslint.analyses.headlines import untold_names
from newslint.analyses.words import words

ELSEWHERE = 0.88
"""From this chance on the whole headline is another story's, which another rule says."""

SHORTEST = 30
"""Words of a story that can be expected to mention every name."""

STRIKE = (
    "{}\n\nDockers in Britain walked out over pay on Monday, said Ada Quill, who leads the union."
    "\n\nThe port authority said the dockers had stopped 14 ships.\n\nThe dockers want a rise of 6 "
    "percent, and the North Sea Ports Alliance will meet the union on Thursday."
)


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        STRIKE.format("Dockers strike over pay in [[Norway]] as ports stop ships"),
        STRIKE.format("Dockers strike over pay, says [[Bea Larsen]] of the union"),
        STRIKE.format("Dockers in [[Norway]] Strike Over Pay and Stop 14 Ships"),
        STRIKE.format("Dockers strike as [[NATO]] ships wait in ports"),
    ],
    passes=[
        STRIKE.format("Dockers strike over pay in London as ports stop ships"),
        STRIKE.format("Dockers strike over pay, says Adele Quill of the union"),
        STRIKE.format("Dockers Strike Over Pay at Quayside and Stop 14 Ships"),
        STRIKE.format("Dockers strike as NSPA waits for union"),
        STRIKE.format("Dockers’ union: “We learnt from Norway how to strike over pay”"),
        STRIKE.format("Dockers strike over pay at ports | Norway Post"),
        STRIKE.format("Dockers strike over pay on Monday in British ports"),
        "Dockers strike in Norway\n\nDockers walked out over pay on Monday, the union said.",
        STRIKE.format("Senator Smith Wins Primary Election in Texas After Long Gun Debate"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    untold = untold_names(doc)
    if not untold or strange_headline(doc) >= ELSEWHERE:
        return
    told = sum(len(words(doc, block)) for block in doc.body)
    if told < SHORTEST:
        return
    for name in untold:
        message = f"“{name.text}” stands in the headline and nowhere in the story"
        yield Finding(name, message, confidence=0.8)
