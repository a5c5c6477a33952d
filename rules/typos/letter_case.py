"""A word has the wrong capitals.

“Youtube”, “tuesday”, “american”, “THe”: names have capitals of their own, days, months and peoples
one at the front, and the shift key is sometimes let go too late. Left alone are handles, addresses
and code, words that are written so again and again, and those that are something else without their
capital: french fries, a democrat, may.
"""

import re
from collections.abc import Iterator, Mapping

from newslint import Block, Document, Finding, Fix, Span, rule
from newslint.analyses.house import house_names, house_words
from newslint.analyses.spelling import frequency, known
from newslint.analyses.unknown_words import spellings
from newslint.analyses.words import words

NAMES = (
    "iPhone iPhones iPad iPads iPod iPods iTunes iCloud iOS macOS YouTube Facebook LinkedIn "
    "GitHub JavaScript TypeScript WhatsApp TikTok eBay PayPal Instagram Wikipedia Netflix "
    "PowerPoint WordPress BuzzFeed HuffPost SoundCloud FaceTime AirPods OpenAI "
    "ChatGPT DeepMind SpaceX BlackRock ExxonMobil FedEx GlaxoSmithKline HarperCollins "
    "JPMorgan McDonald's BlackBerry PlayStation Xbox YouTuber YouTubers Snapchat Spotify "
    "Airbnb Reddit "
)
ALWAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays "
    "Thursdays Fridays Saturdays Sundays January February April June July September October "
    "November December English American Americans British German Germans Russian Russians "
    "European Europeans African Africans Asian Asians Canadian Canadians Mexican Mexicans "
    "Israeli Israelis Iraqi Iraqis Iranian Iranians Syrian Syrians Japanese Spanish Italian "
    "Italians Irish Muslim Muslims Jewish Ukrainian Ukrainians Palestinian Palestinians "
    "Brazilian Brazilians Australian Australians Norwegian Swedish Portuguese Hungarian "
    "Romanian Bulgarian Egyptian Nigerian Kenyan Colombian Korean Vietnamese Pakistani "
    "Pakistanis Londoners Europe Africa Asia America Britain England Scotland "
    "Ireland France Germany Italy Spain Russia Ukraine Israel Iraq Iran Syria Egypt Canada "
    "Mexico Brazil Australia Afghanistan Pakistan London Paris Moscow Washington Christmas "
    "Hanukkah Ramadan "
)
"""Own lists. Missing are those that are words without their capital, too: march, may, polish,
china, turkey, french (fries), danish, democrat, republican."""

PROPER: Mapping[str, str] = {name.lower(): name for name in f"{NAMES} {ALWAYS}".split()}
STYLED = frozenset(NAMES.split())

SHIFT = re.compile(r"[A-Z]{2}[a-z]+|[a-z][A-Z]{2,}")
FREED = frozenset("the they this that then them there these those what when who why she it".split())
"""Own list: words whose rest is a word as well, and that no name is made of."""

COMMON = 14
"""How common a word must be (log2 per billion words) not to be a name with two capitals."""

SET_APART = re.compile(r"[\[{<=_/#@&$|~+*\\:\"“‘.-]\Z|[\[{<] \Z")
"""What stands before a code, a tag, a part of an address."""


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "Put on [[Youtube => YouTube]] and [[facebook => Facebook]] on [[tuesday => Tuesday]].",
        "An [[Iphone => iPhone]] of an [[american => American]] was found.",
        "[[THe => The]] ferry left [[WHen => When]] it could.",
        "[[tHE => The]] quay is [[CLosed => Closed]].",
    ],
    passes=[
        "“I saw it on youtube on tuesday,” she said.",
        "The iPhone, YouTube and Facebook were down on Tuesday, eBay was not.",
        "See youtube.com, @facebook, #monday and [youtube id] or facebook/quay.",
        "They ate french fries and a danish; the democrat may march in may.",
        "QAnon, USTrade, a PhD, two PCs, an MPhil, the IDea and the IDea again.",
        "YOUTUBE AND FACEBOOK ARE DOWN ON TUESDAY",
        "Ebay, the village, lies by the sea. Ebay is small, and Ebay is poor.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    own = house_words(doc) | house_names(doc)
    for block in doc.blocks:
        if block.text.isupper() or block.text.islower():
            continue
        for word in words(doc, block):
            better = _better(word.text)
            if better is None or word.text in own or _meant(doc, word, better):
                continue
            if not _set_apart(block, word):
                message = f"“{word.text}” is written “{better}”"
                yield Finding(word, message, Fix(word, better, safe=True), confidence=0.9)


def _better(word: str) -> str | None:
    """How the word is written, if not so."""
    stem, ending = (word[:-2], word[-2:]) if word[-2:] in ("'s", "’s") else (word, "")
    name = PROPER.get(stem.lower())
    if name is not None:
        usual = name in STYLED and not stem.isupper()
        return name + ending if stem != name and (stem.islower() or usual) else None
    if not SHIFT.fullmatch(stem) or frequency(stem) < COMMON:
        return None
    lower = stem.lower()
    if lower not in FREED and (len(stem) < 4 or known(lower[1:])):
        return None  # timid: “EMail”, “UNrest” may be meant
    return stem.capitalize() + ending


def _meant(doc: Document, word: Span, better: str) -> bool:
    """Whether the article writes it so more than once: then it is another name."""
    seen = spellings(doc)
    return seen.get(word.text, 0) > 2 or (better not in STYLED and seen.get(word.text, 0) > 1)


def _set_apart(block: Block, word: Span) -> bool:
    """Whether the word is part of something else: a code, a tag, an address."""
    start, end = word.start - block.start, word.end - block.start
    if SET_APART.search(block.text[max(0, start - 2) : start]):
        return True
    if block.text[end : end + 1] in ("=", "/", "_", ":", "-", "]", "}", "@", "."):
        return block.text[end : end + 1] != "." or block.text[end + 1 : end + 2].isalnum()
    return any(mark.kind == "code" and mark.touches(word) for mark in block.marks)
