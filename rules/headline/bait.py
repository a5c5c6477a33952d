"""The headline teases instead of telling.

“You won’t believe what happened next” sells a story by holding it back, and a question that could
be answered yes or no leaves open whether there is a story at all. Readers who are let down do not
come back. A note, for one may tease on purpose: say what happened, or what was found.

Silent on questions that open with who, what, why or how, which a story explains, on headlines of
comment and of questions and answers, on questions that a statement follows, and in quotations.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, rule

BAIT = re.compile(
    r"\byou (?:won['’]t|will not|will never|can['’]t|wouldn['’]t) (?:believe|guess|imagine"
    r"|want to miss)\b"
    r"|\bwhat happen(?:s|ed) next\b|\b(?:will|may|might) (?:shock|surprise|amaze|astonish"
    r"|stun) you\b"
    r"|\bblow your mind\b|\bnumber \d{1,2} will\b|\bthis (?:one )?(?:simple|weird|easy"
    r"|little) trick\b"
    r"|\bone (?:simple|weird|easy) trick\b|\bthe reason (?:why )?(?:will|may|might|is)\b"
    r"|\band (?:the internet|twitter) (?:can['’]t|cannot|lost|is losing)\b"
    r"|\b(?:can['’]t|cannot) stop (?:laughing|crying|watching)\b|\bwill (?:make you|leave you)\b"
    r"|\bbroke the internet\b|\b(?:is|was|are) (?:everything|all of us)\Z|\bwait (?:until"
    r"|till) you\b"
    r"|\bdoctors hate\b|\b(?:nobody|no one) (?:is talking|talks) about\b|\bfaith in humanity\b"
    r"|\A\W*\d+ (?:[\w-]+ ){0,3}(?:things|reasons|ways|facts|signs) (?:that |why )?you(?:r"
    r"|['’]\w+)?\b",
    re.IGNORECASE,
)
"""Own list, after what is written about such headlines."""

QUESTION = re.compile(
    r"(?:\A|:\s)[“‘\"']?(?:is|are|was|were|does|do|did|can|could|will|would|should|has|have|had"
    r"|might)\s"
    r"[^?:!.]*\?\W*\Z",
    re.IGNORECASE,
)
"""A question that can be answered yes or no, and nothing after it."""

COMMENT = re.compile(
    r"\b(?:opinion|analysis|comment(?:ary)?|editorial|column|quiz|q&a|faq|fact[ -]?check(?:er"
    r"|ing)?)\b"
    r"|\bexplain(?:ed|er)\b",
    re.IGNORECASE,
)
LONGEST = 300
STRIKE = "{}\n\nDockers at three ports walked out over pay on Monday, the union said."


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        STRIKE.format("[[You Won’t Believe Why Dockers Walked Out]]"),
        STRIKE.format("[[Dockers walked out. What happened next will shock you]]"),
        STRIKE.format("[[7 things you should know of the dockers’ strike]]"),
        STRIKE.format("[[Will the dockers ever go back to work?]]"),
        STRIKE.format("[[Ports: Are the dockers going back to work?]]"),
    ],
    passes=[
        STRIKE.format("Dockers walk out over pay at three ports"),
        STRIKE.format("Why did the dockers walk out on Monday?"),
        STRIKE.format("“You won’t believe it,” says docker at port"),
        STRIKE.format("Opinion: Will the dockers ever go back to work?"),
        STRIKE.format("Will the dockers go back? Not before they are paid"),
        STRIKE.format("7 things the dockers’ union wants from ports"),
        "The dockers walked out.\n\nWill you believe it? You won’t believe it.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    title = doc.headline
    if title is None or len(title) > LONGEST:
        return
    place = title.strip()
    if found := next(place.find(BAIT), None):
        yield Finding(
            place, f"“{found.text}” holds the story back: say what happened", confidence=0.8
        )
    elif QUESTION.search(place.text) and not COMMENT.search(place.text):
        message = "The headline asks: does the story answer? Say what was found"
        yield Finding(place, message, confidence=0.6)
