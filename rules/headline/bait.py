"""The headline teases instead of telling.

“You won’t believe what happened next” sells a story by holding it back, and a question that could
be answered yes or no leaves open whether there is a story at all. Readers who are let down do not
come back. A note, for one may tease on purpose: say what happened, or what was found.

Silent on questions that open with who, what, why or how, which a story explains, on those about
what should or could be done, behind a label, on headlines of comment and of questions and answers,
on questions that a statement follows, and in quotations.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, rule

BAIT = re.compile(
    r"\byou(?: won['’]t| will not| will never|['’]ll never| can['’]t"
    r"| wouldn['’]t) (?:ever )?(?:believe"
    r"|guess|imagine|want to miss|see coming)\b|\b(?<!, )what happen(?:s|ed) next\b(?!\?)"
    r"|\b(?:will|may|might) (?:shock|surprise|amaze|astonish|stun) you\b|\bthe real reason\b"
    r"|\bblow your mind\b|\bnumber \d{1,2} will\b|\bthis (?:one )?(?:simple|weird|easy"
    r"|little) trick\b"
    r"|\bone (?:simple|weird|easy) trick\b|\bthe reason (?:why )?(?:will|may|might|is)\b"
    r"|\band (?:the internet|twitter) (?:can['’]t|cannot|lost|is losing)\b|\bwait (?:until"
    r"|till) you\b"
    r"|\b(?:can['’]t|cannot) stop (?:laughing|crying|watching)\b|\bwill (?:make you|leave you)\b"
    r"|\b(?:broke|breaks|breaking) the internet\b|\b(?:is|was|are) (?:everything|all of us)\Z"
    r"|\bdoctors hate\b|\b(?:nobody|no one) (?:is talking|talks|saw) (?:about|coming)\b"
    r"|\bfaith in humanity\b|\bwe(?: are|['’]re) (?:obsessed|not crying|here for it)\b"
    r"|\band (?:it['’]s|the (?:results?|reason) (?:is|are)) (?:\w+ )?(?:hilarious|adorable|amazing"
    r"|perfect"
    r"|heartbreaking|shocking|everything|genius)\b|\bjust (?:did|said|dropped) (?:something"
    r"|the most)\b"
    r"|\bthe (?:shocking|ugly|untold|dark|surprising) truth\b|\bguess (?:who|what)\b"
    r"|\bjaw-dropping\b"
    r"|\b(?:fans|everyone|the internet) (?:is|are|was|were|left) (?:stunned|speechless|shook"
    r"|shocked)\b"
    r"|\A\W*\d+ (?:[\w-]+ ){0,3}(?:things|reasons|ways|facts|signs|secrets) (?:that |why )?you(?:r"
    r"|['’]\w+)?\b",
    re.IGNORECASE,
)
"""Own list, after what is written about such headlines."""

QUESTION = re.compile(
    r"\A[“‘\"']?(?:is|are|was|were|does|do|did|will|has|have|had)\s(?!it\stime)(?!there\s)"
    r"[^?:!.]*\?\W*\Z",
    re.IGNORECASE,
)
"""A question that the story could answer with yes or no, and nothing after it."""

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
        STRIKE.format("[[Are the dockers going back to work?]]"),
    ],
    passes=[
        STRIKE.format("Dockers walk out over pay at three ports"),
        STRIKE.format("Why did the dockers walk out on Monday?"),
        STRIKE.format("“You won’t believe it,” says docker at port"),
        STRIKE.format("Should the dockers ever go back to work?"),
        STRIKE.format("Ports: Are the dockers going back to work?"),
        STRIKE.format("Dockers walk out, what happens next?"),
        STRIKE.format("Is it time for the dockers to go back to work?"),
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
