"""What a block is where its format does not say: headline, byline, heading, list item.

The same article must read the same in every format, so each reader asks here.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from newslint.readers.draft import Draft

MARKER = re.compile(r"\s*(?P<sign>[•◦▪▫‣⁃·●○■□*–-]|\d{1,2}[.)])\s+(?=\S)")
"""What a list item begins with when it was typed by hand."""

NAME = r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*"
BYLINE = re.compile(
    rf"\s*(?:(?:Written|Words|Story|Reported|Reporting|Posted)\s+)?(?:By|BY|by)\s*:?\s+{NAME}"
    rf"(?:(?:\s+|,\s*|\s*[/|&]\s*|\s+[-–—]\s+)(?:{NAME}|and|de|da|di|del|der|den|van|von|la|le|bin"
    r"|for|of|the|in|at|with))*\s*$"
)
"""A line that is a byline: names and titles, nothing else. Own pattern."""

BYLINE_LENGTH = 120
TOP = 5
"""A byline stands among the first blocks of the story, or in its own place."""

HEADLINE_LENGTH = 200
HEADLINE_WORDS = 30
HEADING_LENGTH = 100
HEADING_WORDS = 14
PROSE_WORDS = 8

CLOSERS = "\"'”’»)]"
STOPS = ".!?…"
OPENING = re.compile(r"[\"'“‘«(\[]*(?:[^\W\d_a-z]|[\d$£€])")
ABBREVIATION = re.compile(r"\b(?:[A-Z]\.)+$")
NO_TITLE = re.compile(
    r"https?:|www\.|\S@\S|\d{1,2}:\d\d|\|"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
)
"""A line with a link, an address, a time or a date is no heading; own pattern."""


def with_roles(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts with the kinds that their wording and place give them, list markers taken off."""
    found = [_without_marker(draft) for draft in drafts]
    story = [at for at, draft in enumerate(found) if draft.area in ("body", "header")]
    headline = next((at for at in story if found[at].kind == "headline"), -1)
    if headline < 0:
        headline = _headline([found[at] for at in story], story)
        if headline >= 0:
            found[headline] = replace(found[headline], kind="headline")
    for at in _top(story, headline):
        if found[at].kind == "paragraph" and is_byline(found[at].text):
            found[at] = replace(found[at], kind="byline")
    for at in _headings(found, story):
        found[at] = replace(found[at], kind="heading")
    return tuple(found)


def is_byline(text: str) -> bool:
    """Whether the text says who wrote the story and nothing else."""
    return len(text) <= BYLINE_LENGTH and bool(BYLINE.match(text))


def _without_marker(draft: Draft) -> Draft:
    if draft.kind not in ("paragraph", "item"):
        return draft
    marker = MARKER.match(draft.text)
    return replace(draft.cut(marker.end()), kind="item") if marker else draft


def _headline(drafts: Sequence[Draft], story: Sequence[int]) -> int:
    """Which block is the headline, when the story opens with a title; -1 when it does not."""
    titles: list[int] = []
    for at, draft in enumerate(drafts):
        if draft.kind != "paragraph" or not _is_headline(draft.text):
            break
        if not is_byline(draft.text):
            titles.append(at)
    # A kicker of a word or two may stand above the headline.
    best = next((at for at in titles[:2] if len(drafts[at].text.split()) > 2), *titles[:1] or [-1])
    if best < 0:
        return -1
    following = [draft for draft in drafts[best + 1 :] if not is_byline(draft.text)]
    longer = any(_is_prose(draft.text, drafts[best].text) for draft in following[:3])
    return story[best] if longer else -1


def _top(story: Sequence[int], headline: int) -> Iterator[int]:
    first = story.index(headline) if headline in story else 0
    yield from story[max(0, first - 1) : first + TOP]


def _headings(drafts: Sequence[Draft], story: Sequence[int]) -> Iterator[int]:
    for at, after in pairwise(story):
        follower = drafts[after]
        if (
            drafts[at].kind == "paragraph"
            and _is_heading(drafts[at].text)
            and follower.kind in ("paragraph", "quotation")
            and _is_prose(follower.text, drafts[at].text)
        ):
            yield at


def _is_headline(text: str) -> bool:
    if len(text) > HEADLINE_LENGTH or len(text.split()) > HEADLINE_WORDS:
        return False
    bare = text.rstrip(CLOSERS)
    stopped = bare.endswith((".", "…", ":", ";", ",")) and not ABBREVIATION.search(bare)
    return bool(OPENING.match(text)) and not stopped and not NO_TITLE.search(text)


def _is_heading(text: str) -> bool:
    """Whether the line can be nothing but a title. A single word may well be a button."""
    words = text.split()
    return (
        2 <= len(words) <= HEADING_WORDS
        and len(text) <= HEADING_LENGTH
        and bool(OPENING.match(text))
        and not text.endswith((".", "!", "?", "…", ":", ";", ",", "-", "–", "—", *CLOSERS))
        and not is_byline(text)
        and not NO_TITLE.search(text)
    )


def _is_prose(text: str, title: str) -> bool:
    stopped = text.rstrip(CLOSERS).endswith(tuple(STOPS))
    return stopped and (len(text) > len(title) or len(text.split()) >= PROSE_WORDS)
