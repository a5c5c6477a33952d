"""What a number counts, and whether it is said to be a rough one."""

import re

_WORD = re.compile(r"\s([A-Za-z][\w’'.-]*)")
_ABBREVIATED = re.compile(r"^(?:\w\.)+$")
_OF = re.compile(
    r"\sof\s(?:(?:all|the|its|their|his|her|our|those|these|this|that)\s)*", re.IGNORECASE
)
_APPROXIMATE = re.compile(
    r"\b(?:about|around|roughly|approximately|some|nearly|almost|close to|more than|less than"
    r"|fewer than"
    r"|over|under|at least|at most|up to|as (?:many|much|few|little) as|an? (?:estimated"
    r"|average of)|upwards? of"
    r"|north of|in excess of|just (?:over|under|above|below|shy of)|well over|circa|estimated"
    r"|maybe|perhaps"
    r"|probably|an?)(?:\s(?:the|an?|another))?\s(?:[~≈]\s?)?$|[~≈]\s?$",
    re.IGNORECASE,
)
"""Own list of hedges before a figure; a bare “a” counts as one only before “a further half”."""

# Own list: words at which a noun phrase has ended.
_STOP = frozenset(
    "a about across after against all also although among an and any are as at because been "
    "before between but by can could did do does down during each earlier either every for from "
    "had has have he her his how if in into is it its just last later less like may might "
    "more-than must next nor not now of off on once or our out over own per she should since so "
    "some than that the their them then there these they this those though through to today "
    "tomorrow too toward towards under until up us via was we were what when where whether which "
    "while who whom whose why will with within without would yesterday yet you your ago apart "
    "away says said including plus versus monday tuesday wednesday thursday friday saturday "
    "sunday ahead compared times".split()
)
_IRREGULAR = frozenset(
    "people men women children police cattle staff feet teeth mice geese sheep fish deer "
    "aircraft spacecraft crew personnel media data alumni criteria phenomena fungi cacti oxen "
    "livestock folk troops offspring".split()
)
_SINGULAR_S = re.compile(r"(?:ss|us|is|[’']s|news|series|gas|bus|plus|canvas|[.’'])$")


def counted(text: str, end: int) -> str:
    """The lower-cased plural noun that a number ending at `end` counts, or nothing if unsure."""
    head = ""
    for _ in range(5):
        match = _WORD.match(text, end)
        if not match:
            break
        word = match[1].lower()
        bare = word.rstrip(".’'")
        if bare in _STOP:
            break
        if plural(bare):
            head = bare
        if plural(bare) and not _joined(text, match.end()):
            break
        if head and not plural(bare):
            break
        if word.endswith(".") and not _ABBREVIATED.search(word):
            break
        end = match.end()
    return head


def share_of(text: str, end: int) -> str:
    """What a share that ends at `end` is a share of: “voters” in “52% of US voters”."""
    match = _OF.match(text, end)
    return counted(text, match.end() - 1) if match else ""


def approximate(text: str, start: int) -> bool:
    """Whether the number that begins at `start` is said to be rough: “about”, “more than”."""
    match = _APPROXIMATE.search(text, max(0, start - 28), start)
    return match is not None and match.group().strip().lower() not in ("a", "an")


def plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in _IRREGULAR:
        return True
    return len(word) > 3 and word.endswith("s") and not _SINGULAR_S.search(word)


def _joined(text: str, end: int) -> bool:
    """Whether the next word is a plural too, so that this one only describes it (“sports cars”)."""
    match = _WORD.match(text, end)
    following = match[1].lower() if match else ""
    return plural(following) and following not in _STOP
