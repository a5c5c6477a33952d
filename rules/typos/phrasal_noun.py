"""A noun made of verb and preposition is written as the verb is.

“A shake up of the board”, “two break ins”, “the lay offs”: the noun takes a hyphen or is one word.
Speaks only where a noun is bound to stand; “a break in talks” and “the warm up north” are left.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule

NOUNS = frozenset(
    "break-in break-ins shake-up shake-ups lay-off lay-offs build-up build-ups run-up "
    "warm-up warm-ups sit-in sit-ins mix-up mix-ups tie-up tie-ups line-up line-ups "
    "round-up cover-up cover-ups flare-up flare-ups hold-up hold-ups pile-up pile-ups "
    "stand-off stand-offs kick-off play-off play-offs sell-off sell-offs spin-off spin-offs "
    "write-off write-offs trade-off trade-offs run-off run-offs knock-on mark-up mark-ups "
    "check-up check-ups follow-up follow-ups clean-up make-up set-up start-up start-ups "
    "stop-over turn-out clamp-down crack-down crack-downs break-down break-downs "
    "shut-down shut-downs melt-down melt-downs slow-down slow-downs show-down "
    "take-over take-overs hand-over change-over make-over break-through break-throughs "
    "set-back set-backs fall-out bail-out bail-outs buy-out buy-outs roll-out roll-outs "
    "walk-out walk-outs black-out black-outs hide-out lock-down lock-downs "
    "up-tick".split()
)
CLOSED = frozenset("down over out back through tick".split())
"""Own lists. Of these endings the noun is one word."""
FORMS = "|".join(sorted((form.replace("-", " ") for form in NOUNS), key=len, reverse=True))
BEFORE = (
    "a|an|another|first|second|third|fourth|recent|major|massive|huge|big|biggest|new"
    "|latest|possible|planned|proposed|sweeping|dramatic|radical|boardroom|management|cabinet"
    "|alleged|sudden|fresh|ongoing|further|mass|annual|two|three|four|five"
)
SURE = re.compile(
    rf"(?<![\w-])(?:(?i:{BEFORE})) (?P<noun>{FORMS})"
    r"(?=[,.;:!?)](?:\s|\Z)|\Z| (?:of|at|between|with|after|before|when|which|that|was|were|is"
    r"|are|has|have|will|would|could|and|this|last|on|for|during|since|over)\b)"
)
AFTER_THE = re.compile(
    r"(?<![\w-])(?i:the|its|their|his|her|our) (?P<noun>(?:shake|build|mix|run|cover|lay|pile|line"
    r"|stand|sell|bail|take|crack|roll|walk|black|lock|shut|buy)"
    r" (?:ups?|offs?|downs?|outs?|overs?|ins?)(?= (?:of|at|between|was|were|has|have|will)\b))"
)


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "It was the second [[break in => break-in]] at the shop.",
        "The firm plans a [[shake up => shake-up]] of the board.",
        "The [[lay offs => lay-offs]] were early.",
        "He told of a [[set back => setback]].",
    ],
    passes=[
        "“It was a shake up of the board,” he said.",
        "The firm plans a shake-up. There was a break in talks and a break in the clouds.",
        "The town will shake up the board, sit in the hall and set back the clock.",
        "This set up a row. That set back the plan, and this break in May. He had a warm up north.",
        "The line up to the door was long, and he runs the run up a hill.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for pattern in (SURE, AFTER_THE):
            for noun in block.find(pattern, "noun"):
                better = _better(noun.text)
                if better:
                    message = f"“{noun.text}” is written “{better}” as a noun"
                    yield Finding(noun, message, Fix(noun, better), confidence=0.85)


def _better(found: str) -> str:
    """How the noun is written; nothing if it is none of ours."""
    joined = found.replace(" ", "-")
    if joined not in NOUNS:
        return ""
    ending = joined.partition("-")[2]
    stem = ending if ending in CLOSED else ending.removesuffix("s")
    return joined.replace("-", "") if stem in CLOSED else joined
