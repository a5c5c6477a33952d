"""How English words are inflected, as far as regular ones go."""

from newslint.analyses.lexicon.irregular_verbs import IRREGULAR

VOWELS = frozenset("aeiou")
HISSES = ("s", "x", "z", "ch", "sh")
THIRD = {"have": "has", "be": "is", "do": "does", "go": "goes", "undergo": "undergoes"}
PARTICIPLES = {base: participle for base, _, participle in IRREGULAR}


def plural(noun: str) -> str:
    """The noun's regular plural: reasons, boxes, cities."""
    if noun.endswith(HISSES):
        return noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def third(verb: str) -> str:
    """The form that goes with “he”: shows, tries, has."""
    return THIRD.get(verb) or plural(verb)


def participle(verb: str) -> str:
    """The form that goes with “has”: shown, tried, announced, planned."""
    if verb in PARTICIPLES:
        return PARTICIPLES[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ied"
    if _doubles(verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def _doubles(verb: str) -> bool:
    """Whether the last letter is written twice: planned, admitted, but visited and delivered."""
    from newslint.analyses.spelling import frequency

    doubled, single = verb + verb[-1:] + "ed", verb + "ed"
    return frequency(doubled) > frequency(single)
