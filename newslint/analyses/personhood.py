"""Whether a name that stands alone is a person’s: the words round it bear witness."""

import math
import re
from collections import Counter
from collections.abc import Iterable

from newslint.analyses.family_names import family_names
from newslint.analyses.lexicon.given_names import GIVEN_NAMES
from newslint.analyses.lexicon.name_words import KIN, ROLES
from newslint.analyses.lexicon.surnames import SURNAMES
from newslint.analyses.spelling import known
from newslint.span import Span

SURE = 4
"""Weight of evidence from which a bare name counts as a person’s. Set by hand on edited news."""

SURE_FAMILY = 3
"""The same for a name of the shape that family names have, and one less for a known one."""

_AFTER: tuple[tuple[int, re.Pattern[str]], ...] = (
    (3, re.compile(rf"[’']s?\s(?:\w+\s)?(?:{'|'.join(sorted(KIN))})\b")),
    (3, re.compile(r",?\s(?:who|whom|himself|herself)\b|,\s\d{2}(?:,|\.|\sand\b)")),
    (
        3,
        re.compile(
            r"\s(?:(?:has|had|was|were|is|also|then|later|once|has been"
            r"|had been)\s){0,2}(?:smiled|laughed|recalled|grinned|nodded|shrugged|wept"
            r"|testified|joked|quipped|resigned|retired|married|divorced|graduated|grew up"
            r"|was born|died|scored|netted"
            r"|pleaded|was (?:arrested|charged with|convicted|sentenced|jailed|married|elected"
            r"|educated|hospitalized)"
            r"|tells me|told me|remembers|thinks|paused|sighed|sat|stood|walked|drove|lives"
            r"|lived in|wrote in (?:his|her))\b"
        ),
    ),
    (
        2,
        re.compile(
            r",\s(?:an?|the|his|her|whose)\s(?:\w+\s){0,3}?(?P<role>\w+)(?=[,.]|\s(?:of|at|for|who)\b)"
        ),
    ),
    (
        1,
        _SAYS := re.compile(
            r",?\s(?:also\s|then\s|later\s|has\s|had\s)?(?:said|says|told|added|adds|stated|wrote"
            r"|writes|tweeted"
            r"|argued|insisted|noted|explained|replied|asked|claimed|warned|believes|continued"
            r"|acknowledged"
            r"|conceded|concluded|declined|suggested|recounted|observed|responded|admitted"
            r"|denied)\b"
        ),
    ),
)  # fmt: skip
_SAID = re.compile(r"\s(?:said|says|added|adds|explained|told)\b(?!\sin\s(?:a|its)\s)")
_OPENS = re.compile(r"[.!?”\"]\s$|^$|\n$")
_TELLS = re.compile(r"\s(?:said|told|added|warned|insisted|claimed)\b(?!\s(?:of|in|on|it)\s)")
"""What stands round the subject of a sentence that speaks: own list."""
_OF_SELF = (2, re.compile(rf"(?!,){_SAYS.pattern}\s(?:that\s)?(?:he|she|his|her)\b"))
_PRONOUN = (1, re.compile(r"[^A-Z.“\"]{1,50}\b(?:his|her|himself|herself|he|she)\b"))
_BEFORE: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        1,
        re.compile(
            r"[,”\"]\s(?:said|says|added|adds|wrote|asked|replied|explained|recalled|quipped)\s$"
        ),
    ),
    (1, _SPOKEN := re.compile(r"[,.?!][”\"]\s$")),
    (1, re.compile(r"\b(?:according to|succeed(?:ed by)?)\s$")),
)
_AGAINST_AFTER = re.compile(
    r"[’']?s?\s(?:party|shares?|stock|sales|customers|employees|users|headquarters|revenues?|profits?"
    r"|products?|app|website"
    r"|platform|software|CEO|CFO|chief\sexecutive|board|dealers?|stores?|factory|factories|parent"
    r"|subsidiary"
    r"|spokes\w+|officials|government|parliament|economy|residents|authorities|capital|population"
    r"|army|police"
    r"|vehicles|cars|models?|services?|retail|market|shareholders|investors|workers|plants?"
    r"|management"
    r"|border|troops|forces|fans|stadium|players|airport|hospital|University|headquartered"
    r"|leaders(?:hip)?)\b"
    r"|,?\swhich\b|,\sthe\s(?:company|firm|carmaker|automaker|group|bank|website|site|magazine"
    r"|newspaper|agency)\b"
    r"|\sitself\b|\s(?:Inc|Corp|Ltd|plc|PLC|LLC|Group|AG|SA)\b|,\s(?:a|an|the"
    r"|its)\s(?:\w+\s){0,3}(?:company|firm|maker|owner"
    r"|retailer|startup|start-up|subsidiary|unit|arm|group|city|town|village|suburb|province"
    r"|region|island|charity"
    r"|nonprofit|agency|brand|app|website|network|newspaper|magazine|bank)\b"
)
_AGAINST_BEFORE = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Ee]ach|[Ee]very|another|[Aa]t|[Ii]n|[Ii]nto|[Ii]nside"
    r"|[Oo]utside|[Aa]cross|[Nn]ear"
    r"|via|throughout|southern|northern|eastern|western|central|downtown|company|firm|giant"
    r"|carmaker|maker"
    r"|automaker|nearby|brand|subsidiary|unit|arm|site|website|app|platform|magazine|newspaper|agency"
    r"|broadcaster|retailer"
    r"|startup|start-up|club|team|city|town|village|province|county|region|capital|island|state"
    r"|network|group)\s"
    r"|[A-Z]\w+\s[“\"‘'(][^“”\"‘’'()]{1,25}[”\"’')]\s|\]\s|,\sof\s"
    r"|\b(?:[A-Z]\w+|[Tt]own|[Cc]ity)\sof\s|(?:based"
    r"|headquartered) in\s)$"
)
AGED = re.compile(r",\s(?:aged?\s)?[1-9]\d(?=[,;)]|\.(?!\d)|\sand\b)")
"""An age after a name."""

_FAMILY_SHAPE = re.compile(
    r"(?:Mc|Mac|O[’'])[A-Z]\w+$|\w{3,}(?:sson|sen|berg|stein|witz|enko|ovich|evich|ovic|ović|wski"
    r"|wska|czyk|nko|opoulos|oglu|oğlu|shvili"
    r"|yan|ian|ett|etti|ini|elli|ez|escu|aitis|sky|skiy|mann|off|ov|ova|ev|eva)$"
)
_ORDINARY_SHAPE = re.compile(
    r"^[A-ZÀ-Þ][^\W\d_A-Z]+(?:-[A-Z][a-z]+)?$|^(?:Mc|Mac|De|Di|Le|La|Van|O[’'])[A-Z][a-z]+$"
)


def confirmed_name(text: str, opener: Span) -> bool:
    """Whether a capitalised word that opens a sentence is a name, going by what follows it."""
    after = text[opener.end : opener.end + 40]
    if opener.text.endswith("s") and opener.text not in SURNAMES:
        return after.startswith(("’ ", "' "))
    spoken = _SAYS.match(after) or _POSSESSIVE.match(after) or AGED.match(after)
    told = after.startswith((", who ", ", which ", ", founded ", " was founded ")) and not known(
        opener.text.lower()
    )
    return opener.text in SURNAMES or bool(spoken) or told


_POSSESSIVE = re.compile(r"[’']s\s(?!(?:a|an|the|not|been|going|no)\b)")


def surely_person(text: str, mentions: Iterable[Span], beside: frozenset[int]) -> bool:
    """Whether a bare name with these mentions is surely a person’s.

    `beside` are the starts and ends of names that are surely people’s, for “Smith and Ann Jones”.
    """
    seen: Counter[int] = Counter()
    weight, name = 0, ""
    for mention in mentions:
        name = mention.text
        before = text[max(0, mention.start - 40) : mention.start]
        after = text[mention.end : mention.end + 80]
        if _AGAINST_BEFORE.search(before) or _AGAINST_AFTER.match(after):
            return False
        for sign, value in _signs(before, after, mention, beside):
            weight += value if seen[sign] < (2 if value == 1 else 1) else 0
            seen[sign] += 1
        if not seen[-2] and _OPENS.search(before) and _TELLS.match(after):
            weight, seen[-2] = weight + 1, 1
    if not _ORDINARY_SHAPE.match(name):
        return False
    return weight >= _sure(name)


def _sure(name: str) -> float:
    """The weight of evidence that a bare name asks for."""
    if name in SURNAMES:
        return SURE if name in GIVEN_NAMES else SURE_FAMILY - 1
    if name in GIVEN_NAMES:  # “her brother, Roger”, who may well go without a family name
        return math.inf
    if name in family_names():
        return SURE_FAMILY - 1
    if _FAMILY_SHAPE.search(name):
        return SURE_FAMILY
    return math.inf if name.endswith("s") else SURE  # “Independents”


def _signs(
    before: str, after: str, mention: Span, beside: frozenset[int]
) -> Iterable[tuple[int, int]]:
    """What speaks for a person at one mention: the number of the sign and its weight."""
    for number, (value, pattern) in enumerate((*_AFTER, _PRONOUN, _OF_SELF)):
        match = pattern.match(after)
        if match and match.groupdict().get("role", "president").lower() in ROLES:
            yield number, value
    for number, (value, pattern) in enumerate(_BEFORE, len(_AFTER) + 2):
        if pattern.search(before) and (pattern is not _SPOKEN or _SAID.match(after)):
            yield number, value
    coordinated = after.startswith(" and ") and mention.end + 5 in beside
    if coordinated or (before.endswith(" and ") and mention.start - 5 in beside):
        yield -1, 3
