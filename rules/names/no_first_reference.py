"""A person is called by surname and never introduced.

Readers meet Larsen as if they had met him before: the sentence that introduced him was cut, or
never stood there. One finding for each person, at the first place; the later ones are
shown with it. The rule is silent about people known by one name, names that your settings list
under `names`, names that may be a firm's or a place's, where the headline or anything beside the
name says who it is, in the answers of an interview, and in quotations. Give the first name and the
role where the person first appears.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.introductions import never_introduced

SHOWN = 5
"""Later places shown with the finding; a longer list tells the writer nothing more."""


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The pier will go by May. “It is old,” said [[Larsen]] on Monday. Larsen said more.",
        "The letter was signed by [[Larsen]] and Ada Quill, the president of Norvik, in May. "
        "Larsen said it was short.",
    ],
    passes=[
        "The pier will go, says John Larsen, who owns it. “It is old,” Larsen said. Larsen smiled.",
        "The pier will go. “It is old,” Mr Larsen said. Larsen, who smiled, said it will go.",
        "John Larsen rebuilds the pier\n\n"
        "The pier is too old. “It will go by May,” said Larsen on Monday. Larsen said so.",
        "The pier will go. “It is old,” said Larsen, who smiled. Larsen said more.",
        "The pier will go. Larsen is the mayor. “It is old,” said Larsen. Larsen said more.",
        "The pier will go, said Mrs. Larssen. “It is old,” said Larsen. Larsen said more.",
        "The pier will be rebuilt by May, Reuters said. Reuters said the owner smiled.",
        "The pier will go. “It is old,” said a man named Larsen, who smiled. Larsen said so.",
        "The pier will go. “It is old,” said Larsen, a carpenter from Quillmark. Larsen said more.",
        "The pier will go. “It is old,” said the Larsen Brothers, who smiled. Larsen said so.",
        "They came from the University of Tarrow, Larsen, who own the pier, to sell it in May.",
        "“Larsen told Hansen to leave, and Larsen said so,” the mayor said.",
        "All the world is a stage, said Shakespeare, who laughed. Shakespeare said more.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for first, *later in never_introduced(doc):
        related = tuple(Related(name, "again by surname only") for name in later[:SHOWN])
        message = f"“{first.text}” is never introduced: give the first name and the role"
        yield Finding(first, message, related=related, confidence=0.75)
