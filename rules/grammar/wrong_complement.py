"""A verb is followed by “to” that takes no “to”.

“Considering to enter” is “considering entering”; “remains to be broad” is “remains broad”. Whoever
translates or rewrites in a hurry leaves such joints behind. Silent on what is right: considered to
be, remains to be seen, looking forward to work.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.verbs import VERBS, gerund
from newslint.analyses.word_classes import pure_verbs, verbs

WANTS_GERUND = re.compile(
    r"\b(?P<passive>(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?)?"
    r"(?P<head>considering|avoid(?:s|ed|ing)?|enjoy(?:s|ed|ing)?|suggest(?:s|ed|ing)"
    r"|look(?:s|ed|ing)? forward to|den(?:y|ies|ied|ying)|capable|insist(?:s|ed|ing)?"
    r"|[Ii]n addition to|(?:devot(?:es?|ed|ing)|accustomed|objected) to"
    r"|postpon(?:es?|ed|ing)|finish(?:es|ed|ing)|justif(?:y|ies|ied)"
    r"|succeed(?:s|ed|ing)?)(?P<to>\s+to)?\s+(?P<verb>[a-z]+)\b(?!-)"
)
NOT_ASKED = frozenset("be date every us".split())
"""Own list: what he avoided to date, denied to every one of us."""
LINKS = {"capable": " of", "insist": " on", "succeed": " in"}
"""Own list: what stands before the -ing form; nothing after the others."""

STAYS_SO = re.compile(
    r"\bremain(?:s|ed)?(?P<surplus> to be)"
    r"(?= (?:(?:quite|very|rather|fairly|extremely|too|so) (?!\w+(?:ed|ly|en)\b)\w"
    r"|(?:an?(?= )|broad|unclear|uncertain|unknown|high|low|strong|weak|popular|important|difficult"
    r"|hard|true|common|active|strict|critical|crucial|skeptical|sceptical|optimistic|confident"
    r"|hopeful|cautious|vulnerable|stable|calm|vague|vast|wide|narrow|complex|tense|rare|scarce|slow"
    r"|small|large|big|modest|fragile|volatile|healthy|loyal|silent|positive|negative|relevant"
    r"|central|essential|available|unchanged|limited|open|sceptical|doubtful)\b))"
)
"""Own list: what something can only be, not be done to."""

WANTS_CLAUSE = re.compile(
    r"\b(?P<head>suggest(?:s|ed|ing)?|propos(?:es?|ed|ing)|demand(?:s|ed|ing)?|explain(?:s|ed|ing))"
    r"\s(?P<whom>him|them|me|us)\s(?P<to>to)\s[a-z]+"
    r"|\b(?P<hindered>prevent(?:s|ed|ing)?\s(?:him|her|them|me|us|people))\sto\s[a-z]+"
)
"""Nobody is suggested to do a thing: it is suggested that he do it; nor prevented to do it."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The carmaker is [[considering to enter => considering entering]] the market.",
        "The pact [[remains to be => remains]] quite broad.",
        "Its cost [[remained to be => remained]] unclear.",
        "The mayor [[prevented them to leave]].",
        "The mayor [[avoided to mention => avoided mentioning]] the bridge.",
        "They [[look forward to receive => look forward to receiving]] the report.",
        "The firm is not [[capable to deliver => capable of delivering]] it.",
        "The union [[suggested to open => suggested opening]] talks.",
        "[[In addition to receive => In addition to receiving]] it, he [[suggested us to go]].",
    ],
    passes=[
        "“We are considering to enter the market,” he said. He denied to every one of us the key.",
        "He came forward to announce it, and in addition to plans he suggested they leave to rest.",
        "The plan is considered to be risky, and what it will bring remains to be seen.",
        "They look forward to work and to meeting the team.",
        "How that is done remains to be very closely examined.",
        "It was suggested to open talks, and aid was denied to farmers.",
        "He succeeded to the throne, and enjoyed to the full what he had avoided to date.",
        "Considering to what extent prices rose, that remains to be a-mended.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for spans in block.groups(WANTS_GERUND):
            head, verb = spans["head"], spans["verb"]
            if not _wrong(head.text, "to" in spans, verb.text, passive="passive" in spans):
                continue
            found = doc.between(head, verb)
            better = f"{head.text}{_link(head.text)} {gerund(verb.text)}"
            yield Finding(
                found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
            )
        for spans in block.groups(STAYS_SO):
            found = spans["all"]
            better = found.text.removesuffix(spans["surplus"].text)
            yield Finding(
                found, f"“{found.text}” should be “{better}”", Fix(found, better), confidence=0.9
            )
        for spans in block.groups(WANTS_CLAUSE):
            if "hindered" in spans:
                message = f"“{spans['hindered'].text} to” should be “… from”"
                yield Finding(spans["all"], message, confidence=0.9)
                continue
            said = spans["head"].text
            message = f"“{said} {spans['whom'].text} to” should be “{said} that …”"
            yield Finding(spans["all"], message, confidence=0.9)


def _wrong(head: str, to: bool, verb: str, *, passive: bool) -> bool:
    if head.endswith(" to"):
        return not to and verb in pure_verbs() and verb != "be"
    if not to or verb in NOT_ASKED or not (verb in VERBS or verb in verbs()):
        return False
    return not passive or not head.endswith("ed")


def _link(head: str) -> str:
    return next((link for stem, link in LINKS.items() if head.startswith(stem)), "")
