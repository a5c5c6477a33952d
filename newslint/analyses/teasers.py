"""Where titles and teasers of other stories stand in an article, going by their shape."""

import re
from collections.abc import Sequence

from newslint.analyses.link_labels import link_label, names_list, names_one
from newslint.analyses.titles import ends_sentence, title_case_share, title_like
from newslint.document import Block

SUMMARY_WORDS = 45
"""The text below a teaser's title is no longer; own measure."""

TITLE_WORDS = 5
"""A line of fewer words may be an entry of a list."""

TEXT_WORDS = 12
"""A block of more words below a heading is its text."""

LONGEST_SINGLE = 8
"""“Read more” introduces a story or a few; a longer run of short lines is a list of another
kind. Own measure."""

TITLE_CASE = 0.6
"""A smaller share of capitals and the line may be a step of a list; own measure."""

FIGURES = re.compile(r"\d[\d,.:–-]*|\b[A-Z]{2,3}\b")
ENTRY = re.compile(r"\A[^:–—]{2,40}(?::| [–—-] )")
"""How an entry of a list begins: “Best film: ...”."""


def box_end(blocks: Sequence[Block], at: int) -> int:
    """Where the box ends that the block opens with its label; `at` if it opens none."""
    if not link_label(blocks[at]):
        return at
    end = at + 1
    while end < len(blocks) and not _is_next_section(blocks, at, end):
        if not (_teases(blocks, end) or _is_summary(blocks, end, first=end == at + 1)):
            break
        end += 1
    if end > at + 2 and end < len(blocks) and _heads(blocks[end - 2 : end], blocks[end]):
        end -= 1
    return end if end > at + 1 and not _is_other_list(blocks[at:end]) else at


def _is_other_list(box: Sequence[Block]) -> bool:
    """Whether the label is a button on each entry of a list, or the heading of a section."""
    if names_one(box[0]) and len(box) > LONGEST_SINGLE:
        return True
    return len(box) == 2 and len(box[1].text.split()) <= 2


def _is_next_section(blocks: Sequence[Block], label: int, at: int) -> bool:
    """Whether the mark-up makes the block a heading of the story: by its rank, or the text below.

    A heading under a label of higher rank is a teaser's title.
    """
    block, below = blocks[at], blocks[at + 1 : at + 2]
    if not block.level or link_label(block):
        return False
    if blocks[label].level:
        return block.level <= blocks[label].level
    return any(len(other.text.split()) > TEXT_WORDS for other in below)


def _heads(last: Sequence[Block], following: Block) -> bool:
    """Whether the last title is a subhead of the story, which goes on below it."""
    before, title = last
    if before.kind == "item" != title.kind:
        return True
    short = title_like(title) and len(title.text.split()) < TITLE_WORDS
    return short and ends_sentence(following)


def _teases(blocks: Sequence[Block], at: int) -> bool:
    """Whether the line can be a title, or stands in one list with one."""
    block = blocks[at]
    if block.kind == "item" == blocks[at - 1].kind:
        return True
    return title_like(block) or link_label(block) or block.area in ("related", "nav", "share")


def _is_summary(blocks: Sequence[Block], at: int, *, first: bool) -> bool:
    """Whether the text belongs to the title above it: short, with a title or nothing below.

    A sentence may be where the story goes on, so that one at the very end counts only without a
    stop.
    """
    if first or not title_like(blocks[at - 1]) or len(blocks[at].text.split()) > SUMMARY_WORDS:
        return False
    if at + 1 < len(blocks):
        return title_like(blocks[at + 1]) or not ends_sentence(blocks[at])
    return not ends_sentence(blocks[at])


def tail_start(blocks: Sequence[Block]) -> int:
    """Where the run of titles begins with which the article ends; the end where there is none."""
    at = len(blocks)
    while at > 1 and (is_teaser_title(blocks[at - 1]) or _is_short_label(blocks[at - 1])):
        at -= 1
    while at < len(blocks) and not is_teaser_title(blocks[at]):
        at += 1
    tail = blocks[at:]
    if any(names_list(block) for block in tail) or not _mostly_titles(tail):
        return len(blocks)
    return at


def _mostly_titles(tail: Sequence[Block]) -> bool:
    """Whether most lines can be titles of stories: in title case, no addresses, no questions."""
    titles = [block for block in tail if is_teaser_title(block)]
    asked = sum(block.text.rstrip().endswith(("?", "!")) for block in titles)
    cased = sum(title_case_share(block) >= TITLE_CASE for block in titles)
    return 2 * len(titles) > len(tail) and 2 * asked <= len(titles) <= 2 * cased


def is_teaser_title(block: Block) -> bool:
    """Whether the line can be the title of a story and no entry of a list."""
    if block.kind not in ("paragraph", "heading") or not title_like(block):
        return False
    words = block.text.split()
    return (
        len(words) >= TITLE_WORDS
        and not ENTRY.match(block.text)
        and len(FIGURES.findall(block.text)) <= 1
        and not block.text.startswith(("“", '"', "(", "["))
    )


def _is_short_label(block: Block) -> bool:
    return block.kind in ("paragraph", "heading") and title_like(block) and len(block) <= 40
