"""Cues: the words by which a sentence hands what it says to somebody."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.lexicon.report_verbs import NOUNS_TOO, SPEECH, STANCE
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Cue(Span):
    """A reporting word or phrase. `speech` is False for believing and wanting."""

    speech: bool = True
    according: bool = False
    impersonal: bool = False
    """Whether nobody is named beside it as the one who speaks: “reportedly”, “the claim that”."""


_FORMS = SPEECH | STANCE
_WORD = re.compile(r"\b[a-z]+\b(?![’'-]\w)")
_PHRASE = re.compile(
    r"(?P<according>\b(?:[Aa]ccording to|[Aa]s per|[Ii]n the words of)\b)"
    r"|(?P<impersonal>\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly)\b"
    r"|\b(?:is|are|was|were) (?:widely )?(?:said|believed|thought|understood|reported|rumou?red"
    r"|expected|alleged"
    r"|considered|known|supposed|estimated) to\b"
    r"|\b(?:ideas?|views?|notions?|beliefs?|arguments?|claims?|statements?|letters?|reports?"
    r"|concerns?|fears?|hopes?"
    r"|allegations?|accusations?|speculation|suggestions?|assertions?|evidence|promises?|pledges?"
    r"|rumou?rs?|opinions?) that\b"
    r"|\b(?:accusations?|allegations?|criticisms?|critiques?|support|endorsements?|praise"
    r"|denunciation|condemnation"
    r"|opposition|calls?|demands?|promises?|pledges?|proposals?|disclosure|refusal|complaints?"
    r"|questions) "
    r"(?:of|from|for|to|by|against|about|over)\b|\bno comment\b)"
    r"|(?P<verb>\bcall(?:s|ed|ing)? (?:for|on|it|him|her|them|himself|herself|his|that|this|the)\b"
    r"|\bpoint(?:s|ed|ing)? (?:out|to)\b|\bma[dk]es? (?:it )?clear\b|\bspoke (?:out|of|about)\b"
    r"|\bsp(?:eaking|oke) (?:to|with|at|on|in)\b|\btalk(?:s|ed|ing) (?:about|of|to)\b|\brefer(?:s"
    r"|red|ring) to\b"
    r"|\btook (?:issue|aim)\b|\blashed out\b|\bweighed in\b|\bcame out (?:for|against|in)\b"
    r"|\blook(?:s|ed)? forward to\b"
    r"|\b(?:found|finds?|show(?:s|ed|n|ing)?|suggests?|indicates?) (?:that|the|a|an|no|he|she|it"
    r"|how|him|her|\d+)\b"
    r"|(?<=poll |data |oll: )(?:put|gave|had)\b|\b(?:appear|seem)(?:s|ed)? to\b"
    r"|\b(?:is|are|was|were|remains?) (?:confident|concerned|worried|convinced|skeptical|aware"
    r"|optimistic|hopeful|sure"
    r"|certain|adamant|critical|willing|reluctant|angry|upset|afraid)\b)"
)
_OCCASION = re.compile(
    r"\bin (?:a|an|his|her|its|their) (?:\w+ )?(?:statement|interview|speech|tweet|letter|email"
    r"|op-ed|memo|testimony|post"
    r"|report|press release|news conference|press conference)\b(?! of\b)"
)
"""Where something was said; it counts only in a sentence without a verb of saying."""

_NO_VERB_AFTER = frozenset(
    "a an the of in on at by for from with this that these those his her its their our my your "
    "no any every new recent latest first last other such own and".split()
)
"""Own list: after these a form that may be a noun is one."""

_OFTEN_PEOPLE = frozenset("public official press some many most few each more".split())
"""Own list: they stand before nouns, and also before the verbs of saying that are never one."""

_SURELY_SAYS = frozenset(
    "said say says told tell tells think thinks thought believe believes believed argue argues "
    "argued agree agreed insist insists insisted contend contended wrote warned acknowledged "
    "complained explained announced recalled denied declined refused replied responded".split()
)
"""Own list."""

_NO_REPORT = re.compile(
    r"(?P<reported>\s(?:from|to\s(?:work|duty|prison|police))\b)"
    r"|(?P<maintained>\s(?:an?|its|control|power|order|contact|ties|close|strong)\b)"
)
"""After “reported”, a reporter's place; after “maintained”, what somebody keeps."""

_SUBJECT = re.compile(
    r"\b(?:he|she|they|it|who|we|I|you|would|could|will|can|did|does|do|to|not|also|has|had|have"
    r"|then|later)$"
)
_NAME = re.compile(r"\b[A-Z]\w+$")
_STATEMENT = re.compile(
    r",?\s(?:that|it|he|she|they|there|how|why|whether|him|her|them|me|us|reporters|no one"
    r"|nobody)\b|[:,]?\s?[“\"‘]"
)


_NEAR = 60
_ENDS = re.compile(r"[.,;]?\s*$")
_POSSESSIVE = re.compile(r"\w[’']s?\s")


def cues(sentence: Span) -> Iterator[Cue]:
    """The cues of a sentence in reading order, those within quotations included."""
    found = [_phrase(sentence, match) for match in _PHRASE.finditer(sentence.text)]
    taken = {at for cue in found for at in range(cue.start, cue.end)}
    for word in sentence.find(_WORD):
        form = word.text
        if form not in _FORMS or word.start in taken:
            continue
        if _reports(sentence, word, form):
            found.append(Cue(word.start, word.end, form, form in SPEECH))
    if not found:
        found = [
            Cue(place.start, place.end, place.text, impersonal=True)
            for place in sentence.find(_OCCASION)
        ]
    yield from sorted(found)


def _phrase(sentence: Span, match: re.Match[str]) -> Cue:
    place = sentence.cut(*match.span())
    according, impersonal = match.lastgroup == "according", match.lastgroup == "impersonal"
    return Cue(place.start, place.end, place.text, True, according, impersonal)


def _reports(sentence: Span, word: Span, form: str) -> bool:
    """Whether a form is a verb that reports, here."""
    start, end = word.start - sentence.start, word.end - sentence.start
    before, after = (
        sentence.text[max(0, start - _NEAR) : start].rstrip(),
        sentence.text[end : end + 24],
    )
    previous = before.rpartition(" ")[2]
    if previous.lower() in _OFTEN_PEOPLE and form not in _SURELY_SAYS:
        return False
    if previous.lower() in _NO_VERB_AFTER or _does(form, after):
        return False
    if form not in NOUNS_TOO:
        return True
    if _STATEMENT.match(after):
        return True
    if _ENDS.match(after) and form.endswith("ed"):  # “…, the source added.”
        return True
    if form.endswith("ed"):
        return bool(_SUBJECT.search(before) or _NAME.search(before)) or before.endswith(
            (",", "”", '"')
        )
    if form == "states":  # “the Gulf states that sell oil”
        return False
    if form.endswith("s"):
        name = _NAME.search(before) and not _POSSESSIVE.search(before[-30:])
        return bool(name or _SUBJECT.search(before))
    return bool(_SUBJECT.search(before)) and not form.endswith("ing")


def _does(form: str, after: str) -> bool:
    """Whether a verb of saying tells of a deed: “maintains a lead”, “reported from Leeds”."""
    found = _NO_REPORT.match(after) if form.startswith(("maintain", "report")) else None
    return found is not None and (found.lastgroup or "").startswith(form[:6])
