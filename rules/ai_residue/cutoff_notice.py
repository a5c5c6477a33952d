"""A chatbot's notice of what it does not know was copied.

“As of my last update in 2023” tells that the text rests on what a machine had read by then. Delete
the notice, and check every fact beside it against a source of today. Quotations are left alone, and
so are stories about such tools.
"""

import re
from collections.abc import Iterator

from newslint import Document, Example, Finding, rule
from newslint.analyses.chatbots import about_chatbots
from newslint.analyses.code import in_code

NOTICE = re.compile(
    r"\b(?:(?:[Aa]s of|[Aa]ccording to|[Uu]p to|[Uu]ntil|[Ss]ince|[Aa]fter) my (?:last|latest"
    r"|most recent)? ?"
    r"(?:knowledge |training )?(?:update|cut-?off|training data)\b|[Aa]s of my (?:training"
    r"|knowledge)\b"
    r"|[Mm]y (?:knowledge|training(?: data)?) (?:cut-?off|(?:only )?(?:goes|extends)"
    r"|is (?:only )?(?:current|limited|up)|ends)\b"
    r"|(?:I (?:do not|don[’']t) have|without) (?:any )?(?:information|data|knowledge) (?:on "
    r"|about )?(?:events )?(?:after|beyond) "
    r"(?:my|\w+ 20\d\d|20\d\d)\b"
    r"|[Mm]y (?:last|latest) (?:knowledge|training) update\b"
    r"|(?:[Bb]ased|[Tt]rained) on (?:my training data|data (?:up )?(?:to|until) (?:\w+ )?20\d\d)\b)"
)


@rule(
    severity="error",
    stage="stable",
    languages=("en",),
    flags=[
        "[[As of my last update]] in 2023, the quay was open.",
        "The quay, [[as of my knowledge cutoff]], was open. And [[my knowledge only goes]] to May.",
        Example("<p>[[As of my last knowledge update]], the quay was open.</p>", format="html"),
        "[[I don’t have information on events after my]] last day.",
    ],
    passes=[
        "“As of my last update, it was open,” she said.",
        "As of the last update, the quay was open. According to my knowledgeable friend, it is.",
        "ChatGPT wrote that as of my last update the quay was open; chatbots do.",
        "The quay, since my training as a diver, is my home.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if about_chatbots(doc):
        return
    for block in doc.blocks:
        for found in block.find(NOTICE):
            if not in_code(block, found):
                message = f"“{found.text}” is a chatbot's notice of what it had not read"
                yield Finding(found, message, confidence=0.95)
