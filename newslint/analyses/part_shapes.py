"""How a sentence sets parts beside their whole, with a mark for each figure."""

import re

from newslint.analyses.masks import MARK, N

PAIRS = (
    "men women|boys girls|adults children|sons daughters|brothers sisters|Democrats Republicans"
    "|males females|civilians soldiers|teachers pupils|teachers students|parents children"
    "|home away|Israelis Palestinians|men boys|women girls|men children|women children"
)
"""Own list: of two such parts there is rarely a third that goes untold."""

BOTH = [pair.split() for pair in PAIRS.split("|")]
COMPLETE = frozenset(frozenset(each.lower() for each in both) for both in BOTH)
KIND = "|".join(sorted({each for both in BOTH for each in both}))

NOUN = r"(?:\s(?!and\b|or\b)[a-z’'-]+){0,3}?"
TOTAL = rf"(?P<total>{N}){NOUN}(?:\s(?:were|was|are|have been|had been)(?:\s[a-z]+){{1,2}})?"
OPENS = r"(?::|,|\s[—–-]|—|\s\()\s?"
END = r"(?=[.;)—–]|\s[—–-]\s|,\s[a-z]|\Z)"
MADE_UP = r"(?:,?\s(?:made\sup\sof|consisting\sof|comprising)\s)"
SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"{TOTAL}(?:{OPENS}|{MADE_UP})(?P<one>{N})\s(?:[a-z-]+\s)?(?P<first>{KIND})"
        rf"(?:,\s(?P<two>{N})\s(?:[a-z-]+\s)?(?P<second>{KIND}))?,?\sand\s"
        rf"(?P<three>{N})\s(?:[a-z-]+\s)?(?P<third>{KIND}){END}",
        rf"\b[Oo]f\s(?:the|its|their|all)\s(?P<total>{N}){NOUN},\s(?P<one>{N})\s(?:were|are|is)\s"
        rf"(?P<first>{KIND})\sand\s(?P<three>{N})\s(?:(?:were|are)\s)?(?P<third>{KIND}){END}",
        rf"{TOTAL}{OPENS}(?P<one>{N})\s(?:at\s)?home\sand\s(?P<three>{N})\saway{END}",
    )
)
OF_TOTAL = tuple(
    re.compile(shape)
    for shape in (
        rf"\b[Oo]f\s(?:(?:the|its|their|all)\s)?(?P<total>{N})[^{MARK}.;:]{{0,30}}?,\s(?P<one>{N})"
        rf"(?:,\s|\s)(?:or\s|\()(?P<share>{N})(?=[,.;)]|\Z)",
        rf"(?P<one>{N})\s(?:out\s)?of\s(?:(?:the|its|their|all)\s)?(?P<total>{N})"
        rf"[^{MARK}.;:,]{{0,30}}?(?:,\sor\s|\s\()(?P<share>{N})(?=[,.;)]|\Z)",
    )
)

OPPOSITES = frozenset(
    frozenset(pair.split())
    for pair in (
        "permanent temporary|full-time part-time|private public|male female|new used|men women"
        "|adults children|boys girls|home away|dead alive|reserved unreserved|sold unsold"
    ).split("|")
)
"""Own list: what is one of them is not the other."""

DEED = re.compile(r"(?:(?:are|were|is|was|will|to\sbe|would|be|came|come|went|go|based|held)\s)+")
PLACE = re.compile(r"(?P<by>in|at|from|for|to|by|on|under|over)\s(?:the\s)?(?P<what>\S+)")

TAIL = rf"(?:\s(?!and\b|or\b|of\b)[^{MARK}\s.;:,()]+){{1,6}}?"
PARTED = re.compile(
    rf"{TOTAL}(?:\sin\stotal)?(?:,?\sof\s(?:which|whom|them)\s|{OPENS}(?:with\s)?)"
    rf"(?P<one>{N})(?P<first>{TAIL}),?\s(?:and|while|with)\s(?P<three>{N})(?P<third>{TAIL})"
    r"(?=[.;)—–]|,\s[a-z]|\Z)"
)
CROWD = re.compile(
    rf"(?P<total>{N})[^{MARK}.;:()]{{0,60}}?,\swith\s(?P<one>{N})\s(?:from\sthe\s)?home\b[a-z\s]{{0,20}}?"
    rf"\sand\s(?P<three>{N})\s(?:from\sthe\s)?(?:away|visiting|travelling|traveling)\b"
)

_GAMES = (
    r"(?:\s(?:league|home|away|cup|Test|Premier\sLeague))?(?:\s(?:games|matches|fixtures|starts))?"
)
_WON = r"(?:winning|won)"
_DREW = r"(?:drawing|drawn|drew)"
_LOST = r"(?:losing|lost)"
_REST = (
    rf"(?:{_DREW}\s(?P<drawn>{N}|one),?\sand\s{_LOST}\s(?P<lost>{N}|one)"
    rf"|{_LOST}\s(?P<lost2>{N}|one),?\sand\s{_DREW}\s(?P<drawn2>{N}|one))(?=[,.;)]|\Z)"
)
RESULTS = tuple(
    re.compile(shape)
    for shape in (
        rf"\b{_WON}\s(?P<won>{N}|one)(?:\sout)?\sof\s(?:(?:its|their|his|her|the)\s)?"
        rf"(?:(?:last|past|first|opening|previous)\s)?(?P<total>{N}){_GAMES},?\s{_REST}",
        rf"(?P<total>{N})\s(?:league\s|home\s|away\s)?(?:games|matches|fixtures),?\s{_WON}\s"
        rf"(?P<won>{N}|one),?\s{_REST}",
    )
)
"""Games won, drawn and lost: there is no other way to end one."""
