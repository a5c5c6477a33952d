"""An article as it reads, with its findings beside the blocks that they stand in."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from newslint.document import Block, Document
from newslint.reporters.html.card import card
from newslint.reporters.html.letters import attribute, counted, words
from newslint.reporters.html.marks import Range, beside, marked
from newslint.reporters.html.shown import Article, Passage, Shown, text_range
from newslint.reporters.places import relative
from newslint.rule import SEVERITIES, Rule

TAGS: Mapping[str, str] = {"headline": "h3", "heading": "h3", "quotation": "blockquote"}
MOST_ROWS = 12
"""Blocks without a card that the cards above them may stand beside. The style sheet counts too."""


@dataclass(frozen=True, slots=True)
class Page:
    """What all articles of the page share: rules, other passages by path, the paths it shows."""

    rules: Mapping[str, Rule]
    passages: Mapping[str, Sequence[Passage]]
    paths: Collection[str]


def section(one: Article, page: Page, room: int) -> str:
    """The article's section; of its text no more than `room` characters."""
    tongue = one.report.language
    lang = f" lang={attribute(tongue)}" if tongue not in ("", "und") else ""
    path = relative(one.report.path)
    return (
        f'<section class="article" id="{one.key}" data-path={attribute(one.report.path)}>'
        f'<h2><span class="file" dir="auto">{words(path)}</span></h2>'
        f'<p class="meta">{_meta(one)}</p>'
        f'<div class="story"{lang}>\n{"".join(_rows(one, page, room))}</div></section>\n'
    )


def ranges_of(one: Article, page: Page) -> list[Range]:
    """All that is marked in the article: findings, and passages that findings speak of."""
    found = [
        Range(
            *shown.at,
            f"m-{shown.key}",
            f"f-{shown.key}",
            shown.kind,
            f"{shown.number}",
            shown.index,
        )
        for shown in one.findings
        if shown.at is not None
    ]
    own = {shown.key: shown for shown in one.findings}
    for passage in page.passages.get(one.report.path, ()):
        at = text_range(one.doc, passage.place)
        if at is not None:
            of = own.get(passage.of)
            label = f"see {of.number}" if of else "see also"
            found.append(Range(*at, passage.key, f"f-{passage.of}", "other", label))
    return sorted(found, key=lambda each: (each.start, -each.end))


def _meta(one: Article) -> str:
    counts = [counted(one.counts[name], name) for name in SEVERITIES if one.counts[name]]
    said = [counted(one.report.words, "word"), *(counts or ["nothing found"])]
    if one.report.accepted:
        said.append(f"{len(one.report.accepted):,} accepted before")
    if one.report.skipped:
        said.append(f"{counted(len(one.report.skipped), 'rule')} did not look at it")
    return " · ".join(said)


def _rows(one: Article, page: Page, room: int) -> Iterator[str]:
    """Each block, and the cards of what begins in it; then the cards of what is not shown."""
    waiting = list(one.findings)
    blocks = _shown_blocks(one.doc, room) if one.doc else []
    coming = ranges_of(one, page) if blocks else []
    coming.reverse()
    open_: list[Range] = []
    rows: list[tuple[str, list[str]]] = []
    for block, end in blocks:
        while coming and coming[-1].start <= end:
            open_.append(coming.pop())
        cards: list[str] = []
        while waiting and waiting[0].at and waiting[0].at[0] <= end:
            cards.append(card(waiting.pop(0), one.doc, page.rules, page.paths))
        rows.append(
            (_block(block, [each for each in open_ if _within(each, block, end)], end), cards)
        )
        open_ = [each for each in open_ if each.end > end]
    yield from _laid_out(rows)
    yield from (f'<span id="{each.name}"></span>' for each in coming)
    yield from _rest(one, waiting, blocks, page)


def _within(each: Range, block: Block, end: int) -> bool:
    """Whether something of the range is in the block; a range of no length may stand at its end."""
    if each.start == each.end:
        return block.start <= each.start <= end
    return each.start < end and block.start < each.end


def _shown_blocks(doc: Document, room: int) -> list[tuple[Block, int]]:
    """The blocks for which there is room, each with the end of what is shown of it."""
    return [(block, min(block.end, room)) for block in doc.blocks if block.start < room]


def _block(block: Block, ranges: Sequence[Range], end: int) -> str:
    whole = sorted({each.kind for each in ranges if beside(block, each)})
    classes = " ".join(["b", block.kind, *(["whole", *whole] if whole else [])])
    tag = TAGS.get(block.kind, "p")
    text = marked(block, ranges, end)
    cut = f' <span class="code">… {block.end - end:,} more characters</span>'
    return f'<{tag} class="{classes}" dir="auto">{text}{cut if end < block.end else ""}</{tag}>\n'


def _laid_out(rows: Sequence[tuple[str, list[str]]]) -> Iterator[str]:
    """The rows; cards say beside how many blocks they may stand."""
    for index, (html, cards) in enumerate(rows):
        yield html
        if cards:
            following = rows[index + 1 : index + MOST_ROWS]
            span = 1 + next(
                (free for free, (_, others) in enumerate(following) if others), len(following)
            )
            yield f'<div class="cards s{span}">\n{"".join(cards)}</div>\n'


def _rest(
    one: Article, waiting: Sequence[Shown], blocks: Sequence[tuple[Block, int]], page: Page
) -> Iterator[str]:
    """What the page has no text for: said, and shown by excerpts."""
    shown = blocks[-1][1] if blocks else 0
    length = len(one.doc.text) if one.doc else 0
    if one.doc is None:
        yield '<p class="b cut">The file can no longer be read; these are the findings.</p>'
    elif shown < length:
        yield f'<p class="b cut">{length - shown:,} more characters are not shown here.</p>'
    if waiting:
        unplaced = (replace(each, at=None) for each in waiting)
        cards = "".join(card(each, one.doc, page.rules, page.paths) for each in unplaced)
        yield f'<div class="cards rest">\n{cards}</div>\n'
