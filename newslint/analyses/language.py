"""The language that an article, or one stretch of it, is written in."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.analyses.lexicon.function_words import ENGLISH, ENGLISH_ALONE, FOREIGN
from newslint.analyses.scripts import languages_of_script
from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

UNKNOWN = "und"
"""What ISO 639 says where the language cannot be told."""

SAMPLE = 3000
"""Characters looked at by their small words; no chain of names in English news lasts so long."""

DETECTED = 600
"""Characters handed to langdetect: more of them cost time and change little."""

WORD = re.compile(r"[^\W\d_]+")
ADDRESS = re.compile(r"(?<!\S)\S*(?:[/@=]|www\.)\S*")
"""A link, a mail address, a piece of mark-up: letters, but of no language."""

DECLARED = re.compile(r"([a-zA-Z]{2})(?:[-_].*)?")
UNLISTED = tuple("af ca cs cy et fi hr hu id lt lv ro sk sl so sq sw tl tr vi".split())
"""Languages in Latin letters that langdetect knows and whose small words are not listed here."""

ENGLISH_SHARE = 0.2
FOREIGN_SHARE = 0.2
TRACE = 0.05
"""Shares of small words among all words."""

MIN_WORDS = 40
MIN_BLOCK_WORDS = 12
SURE = 0.99


@analysis
def language(doc: Document) -> str:
    """The article's language as two letters of ISO 639-1; `und` when it cannot be told.

    The configuration may hand it in. Else the text decides, and where it is too short or too odd to
    tell, what its file declares (`lang` or `language`).
    """
    text = _sample(doc)
    words = _words(text)
    if _is_english(words):
        return "en"
    found = _told(text, words) if len(words) >= MIN_WORDS or not text.isascii() else UNKNOWN
    if found == UNKNOWN and len(words) >= MIN_WORDS and _share(words, ENGLISH) < TRACE:
        found = _detected(text, ("en", *FOREIGN, *UNLISTED))
    if found != UNKNOWN:
        return found
    return _declared(doc) or _guess(words)


@analysis_by_block
def block_languages(doc: Document, block: Block) -> tuple[tuple[Block, str], ...]:
    """Each block with the language of its own words: `und` unless there is no doubt."""
    return ((block, language_of(block.text)),)


def language_of(text: str) -> str:
    """The language of a stretch of text by itself: `und` unless there is no doubt.

    Headlines and other short text are `und`, and so is text made of names and figures.
    """
    text = text[:SAMPLE]
    words = _words(text)
    if _is_english(words) and len(words) >= MIN_BLOCK_WORDS:
        return "en"
    return _told(text, words)


def _is_english(words: Sequence[str]) -> bool:
    return _share(words, ENGLISH) >= ENGLISH_SHARE and _share(words, ENGLISH_ALONE) >= TRACE


def _told(text: str, words: Sequence[str]) -> str:
    """The foreign language that small words and langdetect agree on, or the script leaves alone."""
    scripts = languages_of_script(text)
    if len(scripts) == 1:
        return scripts[0]
    if scripts:
        return _detected(text, scripts)
    if len(words) < MIN_BLOCK_WORDS or _share(words, ENGLISH_ALONE) >= TRACE:
        return UNKNOWN
    likely = [name for name, listed in FOREIGN.items() if _share(words, listed) >= FOREIGN_SHARE]
    if not likely:
        return UNKNOWN
    found = _detected(text, ("en", *FOREIGN))
    return found if found in likely else UNKNOWN


def _detected(text: str, languages: tuple[str, ...]) -> str:
    """What langdetect is sure of, among these languages."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _detectors(languages).create()
    detector.append(text[:DETECTED])
    try:
        best = detector.get_probabilities()[:1]
    except LangDetectException:
        return UNKNOWN
    return best[0].lang if best and best[0].prob >= SURE else UNKNOWN


@cache
def _detectors(languages: tuple[str, ...]) -> "DetectorFactory":
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.set_seed(0)
    folder = Path(PROFILES_DIRECTORY)
    factory.load_json_profile([(folder / name).read_text("utf-8") for name in languages])
    return factory


def _sample(doc: Document) -> str:
    """The beginning of what tells the story; of a document that has only a headline, that."""
    body = [block for block in doc.body if block.area == "body" and block.kind != "heading"]
    parts: list[str] = []
    room = SAMPLE
    for block in body or doc.blocks:
        parts.append(block.text[:room])
        room -= len(parts[-1])
        if room <= 0:
            break
    return "\n".join(parts)


def _words(text: str) -> list[str]:
    return WORD.findall(ADDRESS.sub(" ", text).lower())


def _share(words: Sequence[str], listed: frozenset[str]) -> float:
    return sum(word in listed for word in words) / len(words) if words else 0.0


def _declared(doc: Document) -> str:
    """The language that the file says it is in, or nothing."""
    match = DECLARED.fullmatch(str(doc.meta.get("lang") or doc.meta.get("language") or "").strip())
    return match[1].lower() if match else ""


def _guess(words: Sequence[str]) -> str:
    """English if more of the small words are English than of any other language."""
    foreign = max(_share(words, listed) for listed in FOREIGN.values())
    return "en" if _share(words, ENGLISH) > foreign else UNKNOWN
