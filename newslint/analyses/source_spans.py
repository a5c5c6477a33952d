"""Where the words that name a source begin and end, before a reporting verb or after it."""

import re

from newslint.analyses.lexicon.report_verbs import SPEECH
from newslint.analyses.sources import PRONOUNS, sounds_like_source
from newslint.span import Span

_TOKEN = re.compile(r"[\w’'&.$%-]+|[^\w\s]")
_SKIPPED = frozenset(
    "has have had is was were are be been since also then later not never would could will did "
    "does do to still just once again went on often reportedly recently may might should must can "
    "cannot soon now both all each even however therefore instead first himself herself itself "
    "themselves quickly too today yesterday tonight".split()
)
"""Own list: what stands between a subject and its verb. Small letters only: USA Today is none."""

_LIKE_ADVERBS = frozenset(
    "family ally assembly supply monopoly anomaly daily weekly monthly quarterly bully elderly "
    "homily butterfly".split()
)
"""Own list: nouns that end as adverbs do."""

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_OCCASION = re.compile(
    rf"\s(?:(?:(?:late|early)\s)?on\s{_DAY}|{_DAY})(?:\s(?:morning|afternoon|evening|night))?\s*$"
    r"|\sat\sthe\stime\s*$|\s(?:earlier\s)?(?:this|last)\s(?:week|month|year|spring|summer|fall|night)\s*$"
    r"|\sin\s(?:an?|his|her|its|their)\s(?:\w{1,20}\s)?(?:statement|interview|tweet|letter|speech"
    r"|e-?mail|memo|report|post)\s*$"
)
"""When or where something was said, between a subject and its verb."""

_OPENING = re.compile(
    rf"(?:In\s(?:an?|his|her|its|their)\s(?:\w{{1,20}}\s)?(?:statement|interview|tweet|letter|speech"
    rf"|e-?mail|memo|report|post)|On\s{_DAY}|At\sthe\stime)(?:\s(?:on\s)?{_DAY})?\s"
)
"""The same before the subject, without a comma."""

_LEADING = frozenset(
    "but and or yet so nor still also meanwhile however then now only even just recently later "
    "again instead perhaps maybe thus therefore moreover nonetheless nevertheless besides "
    "further furthermore additionally finally ultimately today yesterday tonight monday tuesday "
    "wednesday thursday friday saturday sunday".split()
)
"""Own list: what opens a sentence and is no part of its subject."""

_PREPOSITIONS = frozenset(
    "in at on by for from with of to into about against during under over through without "
    "within across despite amid among around toward towards upon per like".split()
)
_BOUNDARY = frozenset(
    "that but because when while if although though as after before since so whether than where "
    "which until unless and what how why".split()
)
_AUXILIARIES = frozenset("has have had is was were are been be".split())
_DETERMINERS = frozenset(
    "the a an one two three some many several his her their its our my no".split()
)
_ALONE = frozenset("some many several most few others".split())
"""Determiners that stand for people when nothing follows: “some say”."""
_CLOSERS = frozenset(',;:—–“”"()[]?!…')
_DASHES = ("—", "–", "-", "--")
_SHORTENED = re.compile(r"(?<=\w)[’'](?:s|d|ll|ve|re|m)$", re.IGNORECASE)
_MOST_WORDS = 14
_REACH = 300
"""Characters from a cue within which its source stands."""
_ASIDE = 26
"""Tokens that an apposition may have, or what stands in brackets."""

_AFTER_END = re.compile(
    r"[,.;:—–“”\"()?!]|\s(?:that|in|on|at|during|after|before|when|while|as|who|about|to|last"
    r"|this|earlier|released|published|conducted|whether|concerning)\s"
)
_NO_SOURCE = re.compile(
    rf"(?:(?:in|on|at|during|after|before|when|while|as|about|last|this|earlier|later|that|of)\s"
    rf"|{_DAY}\b)"
)
_ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Jr|Sr|St|Inc|Corp|Co)\.$"
)


def source_before(sentence: Span, cue: Span) -> Span | None:
    """The subject that stands before a reporting verb."""
    at = cue.start - sentence.start
    before = sentence.cut(max(0, at - _REACH), at)
    if occasion := _OCCASION.search(before.text):
        before = before.cut(0, occasion.start())
    tokens = list(before.find(_TOKEN))
    if tokens and tokens[-1].text == "to":
        return None
    tokens = _before_aside(_without_adverbs(tokens))
    return _subject(sentence, _without_adverbs(tokens))


def source_after(sentence: Span, cue: Span) -> Span | None:
    """The source that follows the cue: “said Ada Quill”, “according to the report”."""
    at = cue.end - sentence.start
    rest = sentence.cut(at, at + _REACH).strip()
    if not rest.text or _NO_SOURCE.match(rest.text):
        return None
    end = _AFTER_END.search(rest.text)
    while end and end.group() == "." and _ABBREVIATION.search(rest.text[: end.end()]):
        end = _AFTER_END.search(rest.text, end.end())
    source = rest.cut(0, end.start() if end else None).strip(" .,\xa0")
    return source if source.text else None


def _without_adverbs(tokens: list[Span]) -> list[Span]:
    """The tokens without the adverbs and auxiliaries that stand between a subject and its verb."""
    end = len(tokens)
    while end and _skipped(tokens[end - 1].text):
        end -= 1
    return tokens[:end]


def _skipped(word: str) -> bool:
    adverb = word.endswith("ly") and word.islower() and word not in _LIKE_ADVERBS
    return adverb or word in _SKIPPED or word.endswith(("n’t", "n't"))


def _before_aside(tokens: list[Span]) -> list[Span]:
    """The tokens before “, a spokesman for Ford,”, “ — who runs it — ” and “(D-Md.)”."""
    if tokens and tokens[-1].text == ",":
        tokens = _before(tokens, (",",))
    elif tokens and tokens[-1].text in _DASHES:
        tokens = _before(tokens, _DASHES)
    while len(tokens) > 1 and tokens[-1].text.isdigit() and tokens[-2].text == ",":
        tokens = tokens[:-2]  # an age
    if tokens and tokens[-1].text == ")":
        tokens = _before(tokens, ("(",))
    return tokens


def _before(tokens: list[Span], opening: tuple[str, ...]) -> list[Span]:
    """The tokens before the nearest one that opens what the last one closes."""
    for at in range(len(tokens) - 2, max(-1, len(tokens) - _ASIDE), -1):
        if tokens[at].text in opening:
            return tokens[:at]
        if tokens[at].text in '“”"?!;':
            break
    return []


def _subject(sentence: Span, tokens: list[Span]) -> Span | None:
    """The noun phrase that the tokens end with, if it is plain where it begins."""
    at = len(tokens)
    while at and len(tokens) - at < _MOST_WORDS:
        word = tokens[at - 1].text.lower()
        if word in _BOUNDARY or _closes(word) or (word in SPEECH and at < len(tokens)):
            break
        at -= 1
        if word in PRONOUNS or word in _AUXILIARIES:
            break
    while at < len(tokens) - 1 and tokens[at].text.lower() in _LEADING:
        at += 1
    if at == len(tokens):
        return tokens[-1] if tokens and tokens[-1].text.lower() in ("who", "which") else None
    subject = sentence.cut(tokens[at].start - sentence.start, tokens[-1].end - sentence.start)
    subject = _whole(_without_occasion(subject))
    return subject if _plain(subject, len(tokens) - at) else None


def _closes(word: str) -> bool:
    """Whether a token parts clauses: a mark, a lone dash, quotation marks of two strokes."""
    return word in _CLOSERS or not word.strip("'’-.")


def _without_occasion(subject: Span) -> Span:
    """The subject without “In a statement” before it."""
    opening = _OPENING.match(subject.text)
    return subject.cut(opening.end()) if opening else subject


def _whole(subject: Span) -> Span:
    """The subject without the verb that is drawn into its pronoun: “he’s”."""
    short = _SHORTENED.search(subject.text)
    if short and subject.text[: short.start()].lower() in PRONOUNS:
        return subject.cut(0, short.start())
    return subject


def _plain(subject: Span, length: int) -> bool:
    """Whether the words begin as a subject does: with a name, an article, a source noun."""
    words = subject.text.split()
    first, last = words[0].rstrip("’'s"), words[-1].lower()
    if first.lower() in _AUXILIARIES | _PREPOSITIONS:
        return False
    if length == 1 and last in _ALONE:
        return True
    if last in _DETERMINERS or last in _PREPOSITIONS:
        return False
    if words[0].lower() in PRONOUNS:
        return length == 1
    if not first.islower() or first in _DETERMINERS:
        return True
    return sounds_like_source(subject.text)
