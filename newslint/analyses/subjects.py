"""Subjects whose number is sure: where their noun stands, and the verb it wants."""

from newslint.analyses.inflections import third
from newslint.analyses.lexicon.name_words import ROLES
from newslint.analyses.neighbours import Place
from newslint.analyses.noun_phrases import after_adjectives
from newslint.analyses.spelling import known
from newslint.analyses.word_classes import (
    nouns,
    plurals,
    pure_plurals,
    pure_thirds,
    pure_verbs,
    thirds,
)

DETERMINERS = frozenset(
    "the a an this these those many some most all several few both his her its their my "
    "our every each another".split()
)
TO_MANY = {"is": "are", "was": "were", "has": "have", "does": "do"}
TO_ONE = {many: one for one, many in TO_MANY.items()}
PEOPLE = frozenset("people children men women police".split())
PERSONS = ROLES | frozenset(
    "man woman boy girl child baby teenager toddler pensioner passenger pedestrian motorist "
    "protester teen gunman policeman policewoman firefighter chairman salesman fisherman "
    "headteacher headmaster grandson granddaughter girlfriend boyfriend "
    "shopkeeper juror lodger tourist hiker".split()
)
THINGS = frozenset(
    "rise increase fall cut decision move plan law bill ruling deal agreement vote report study "
    "survey attack crash fire explosion storm flood film book song album programme project scheme "
    "building house road bridge ship boat plane train car bus game match tournament election "
    "campaign trial verdict sentence investigation inquiry hospital shop system policy price cost "
    "measure result motion proposal settlement closure delay accident incident".split()
)
GROUPS = frozenset(
    "administration agency army audience band board cabinet cast choir church class club "
    "coalition college committee community company congregation council couple court crew "
    "crowd department duo electorate elite establishment faculty family federation firm "
    "force gang generation government group half host institute jury league lot majority "
    "management media membership military ministry minority nation network newspaper "
    "number office opposition orchestra organisation organization pair panel party "
    "percentage press proportion public quarter quartet range rest school series set "
    "share side squad staff team third total trio troupe troop union university variety "
    "village youth bulk handful host string bunch raft wave".split()
)
"""Own lists. Nouns for groups take a verb in the plural as well."""
SURE_THIRDS = {"comes": "come", "takes": "take", "makes": "make", "gives": "give", "goes": "go"}
"""Own list: more forms that are no nouns."""
UNCOUNTED = frozenset(
    "news politics physics economics mathematics athletics gymnastics measles sales earnings "
    "profits proceeds dollars pounds euros this its business series species funds savings".split()
)
"""Own list: words in -s that are no plural, or a sum that is one: 60 percent of profits is."""
JOINTS = frozenset("because although while whereas but".split())
JOINTS_BEFORE_MANY = JOINTS | frozenset("that when where".split())
"""Own lists: what a clause begins with. Not “if” and “that” before one: if the plan were, that
the mayor have; nor “and” or “after”: the gap between the town and the suburbs is wide."""
LEFT_OPEN = frozenset("become come overcome let put cut set hit hurt cost read run quit".split())
"""Own list: verbs whose past is like their base."""
COUNTED = frozenset("other two three four five six seven eight nine ten remaining".split())
LONGEST = 6
"""Words of a noun's phrase that are walked over."""


def head(place: Place, steps: int) -> int:
    """Steps to the noun that the phrase so many steps on ends with: the old roof tiles."""
    steps = after_adjectives(place, steps + (place.word(steps) in COUNTED))
    for _ in range(LONGEST):
        if not _leads_on(place, steps):
            break
        steps = after_adjectives(place, steps + 1)
    return steps


def phrase_start(noun: Place) -> Place:
    """Where the noun’s phrase begins: at its determiner, or at itself."""
    for back in range(1, 6):
        place = Place(noun.row, noun.at - back)
        if back > noun.at:
            break
        if place.word() in DETERMINERS:
            return place if place.at + head(place, 1) == noun.at else noun
    return noun


def begins_clause(place: Place) -> bool:
    """Whether the subject of a clause begins with the word, as far as stops and joints tell."""
    if place.word(-1) == "and":
        return place.at == 1 and place.row.before == ","
    return place.opens or place.word(-1) in JOINTS_BEFORE_MANY


def is_plural(word: str) -> bool:
    """Whether the word is surely a noun for several."""
    return word in PEOPLE or word in pure_plurals()


def looks_plural(word: str) -> bool:
    """Whether the word is a plural where a noun is bound to stand: 80 percent of crashes."""
    if is_plural(word):
        return word not in UNCOUNTED
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "'s")) or word in UNCOUNTED:
        return False
    stems = (word[:-1], word[:-2] if word.endswith("es") else "")
    return word in plurals() or any(len(stem) > 2 and known(stem) for stem in stems)


def stands_for_many(first: Place, noun: Place) -> bool:
    """Whether the phrase from the first place to the noun speaks of several: fans, the shares."""
    word = noun.word()
    if is_plural(word):
        return True
    return looks_plural(word) and (first.at < noun.at or word not in thirds())


def is_one(word: str) -> bool:
    """Whether the word is a noun for one that is no group."""
    return (word in nouns() or word in THINGS or word in PERSONS) and word not in GROUPS


def for_many(verb: str) -> str:
    """The verb as several want it, if it is the form for one and no noun; or nothing."""
    return TO_MANY.get(verb) or SURE_THIRDS.get(verb) or pure_thirds().get(verb, "")


def for_many_after_who(verb: str) -> str:
    """The same after “who”, where no noun comes."""
    return TO_MANY.get(verb) or ("use" if verb == "uses" else thirds().get(verb, ""))


def for_one(verb: str) -> str:
    """The verb as one wants it, if it is surely the form for several."""
    return TO_ONE.get(verb, "")


def for_one_after_who(verb: str) -> str:
    """The same after “who”: a verb in its base form is wrong there."""
    if verb in TO_ONE:
        return TO_ONE[verb]
    if verb not in pure_verbs() or verb in LEFT_OPEN:
        return ""
    return third(verb)


def _leads_on(place: Place, steps: int) -> bool:
    word, following = place.word(steps), place.word(steps + 1)
    if not place.small(steps) or not place.small(steps + 1):
        return False
    if word.endswith(("'s", "s'")) and len(word) > 3:
        return True
    return word in nouns() and (following in nouns() or following in pure_plurals())
