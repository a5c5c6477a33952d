"""Claims and quotations that lost whoever said them."""

import re
from random import Random

from benchmarks.planted.parts import Defect, Part, body, picked, quoted, sentences, swapped

_WHO = r"(?:(?:he|she|they)|(?:the )?[A-Za-z][\w.’'-]*(?: [\w.’'-]+){0,4})"
_SAID = re.compile(rf", (?:{_WHO} (?:said|says)|according to [^,.;]{{4,60}})(?: \w+day)?\.\Z")
_LED = re.compile(r"\AAccording to [^,;.]{4,60}, (?=\w)")
_REPORTS = re.compile(
    r"\b(?:said|says|say|told|according|report\w*|found|estimate\w*|show\w*|study|survey|poll|data"
    r"|added|wrote|argue\w*|announced|claim\w*|think\w*|believe\w*|testif\w+|court|statistics)\b"
)
_PERSON = re.compile(r"[A-Z][\w’'.-]+ [A-Z]\w+|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Mm]r|[Mm]s|[Dd]r)\b|:\Z")
_CHECKED = re.compile(r"\d|\b(?:most|largest|biggest|worst|highest|lowest|best|first|least)\b")
_TAGGED = re.compile(
    r'(?P<open>["“])(?P<said>[^"“”]{30,}),(?P<close>["”])'
    rf" (?:{_WHO} (?:said|says|told reporters)|(?:said|says) {_WHO})"
    r'(?:\.| [a-z ]{0,30}\.)(?: ["“](?P<more>[^"“”]+)["”])?\Z'
)


def attribution_removed(text: str, dice: Random) -> Defect | None:
    """The only source of a paragraph's figure or superlative is cut.

    Not in the lead, whose source may follow.
    """
    choices = [
        (sentence, bare)
        for paragraph in body(text)[1:]
        if not quoted(paragraph.text)
        for sentence in sentences(paragraph)
        if (bare := _bare(sentence)) and not _REPORTS.search(_without(paragraph, sentence, bare))
    ]
    if not choices:
        return None
    sentence, bare = dice.choice(choices)
    return swapped(text, sentence.start, sentence.end, bare)


def speaker_removed(text: str, dice: Random) -> Defect | None:
    """A paragraph is left with a quotation and nobody who says it, and so are its neighbours."""
    parts = body(text)
    alone = [
        part
        for before, part, after in zip(parts, parts[1:], parts[2:], strict=False)
        if _TAGGED.match(part.text) and _silent(before) and not quoted(after.text)
    ]
    paragraph = picked(alone, dice)
    match = _TAGGED.match(paragraph.text) if paragraph else None
    if not paragraph or not match:
        return None
    more = f" {match.group('more')}" if match.group("more") else ""
    new = f"{match.group('open')}{match.group('said')}.{more}{match.group('close')}"
    return swapped(text, paragraph.start, paragraph.end, new)


def _bare(sentence: Part) -> str:
    """The sentence without its source, empty where it has none or is nothing to check."""
    if _SAID.search(sentence.text):
        bare = _SAID.sub("", sentence.text).rstrip(".") + "."
    elif _LED.match(sentence.text):
        rest = _LED.sub("", sentence.text)
        bare = rest[0].upper() + rest[1:]
    else:
        return ""
    return bare if _CHECKED.search(bare) and len(bare.split()) >= 8 else ""


def _without(paragraph: Part, sentence: Part, bare: str) -> str:
    return paragraph.text.replace(sentence.text, bare)


def _silent(paragraph: Part) -> bool:
    """Whether nobody is named there who could be the speaker."""
    speakers = _REPORTS.search(paragraph.text) or _PERSON.search(paragraph.text)
    return not quoted(paragraph.text) and not speakers
