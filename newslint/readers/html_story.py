"""Which blocks of an HTML page are the story's, as far as the page as a whole can tell."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from newslint.readers.draft import Draft
from newslint.readers.html_blocks import Found
from newslint.readers.roles import BYLINE_LENGTH

CELL = 100
"""A table with no longer cell holds figures; one with longer cells lays out the page."""


def story(found: Sequence[Found], title: Draft | None) -> list[Draft]:
    """The page's blocks, each in its true area, without tables of figures, with one headline."""
    return [
        _modest(draft) for draft in _with_headline(_in_true_areas(_without_tables(found)), title)
    ]


def _without_tables(found: Sequence[Found]) -> list[Found]:
    longest: dict[int, int] = defaultdict(int)
    for each in found:
        table = each.element.table
        longest[table] = max(longest[table], len(each.draft.text))
    return [each for each in found if not each.element.table or longest[each.element.table] > CELL]


def _in_true_areas(found: Sequence[Found]) -> list[Found]:
    """A share or related box that holds most of the page, or its one title, is none."""
    sizes: dict[int, int] = defaultdict(int)
    for each in found:
        sizes[each.element.box] += len(each.draft.text)
    titles = [each.element.box for each in found if each.draft.level == 1]
    total = sum(sizes.values())
    wrong = {box for box, size in sizes.items() if 2 * size > total}
    if len(titles) == 1:
        wrong.update(titles)
    return [
        replace(each, draft=replace(each.draft, area=each.element.plain_area))
        if each.element.box in wrong - {0}
        else each
        for each in found
    ]


def _with_headline(found: Sequence[Found], title: Draft | None) -> Iterable[Draft]:
    drafts = [each.draft for each in found]
    at = _headline(found, title)
    if at >= 0:
        drafts[at] = replace(drafts[at], kind="headline")
        return drafts
    return [replace(title, kind="headline"), *drafts] if title else drafts


def _headline(found: Sequence[Found], title: Draft | None) -> int:
    """Which block is the headline: the `h1` that the page's title begins with, or the first.

    An `h1` in the page's header is the site's name unless the title begins with it.
    """
    first = -1
    for at, each in enumerate(found):
        area = each.draft.area
        if each.draft.level != 1 or area not in ("body", "header"):
            continue
        if title and title.text.startswith(each.draft.text):
            return at
        if first < 0 and (area == "body" or each.element.story or not title):
            first = at
    return first


def _modest(draft: Draft) -> Draft:
    """A byline's or caption's class on a long text is a box's name."""
    if draft.kind == "byline" and len(draft.text) > BYLINE_LENGTH:
        return replace(draft, kind="paragraph")
    return draft
