"""Paragraphs and sentences that an article tells twice without a purpose."""

import re

from newslint.analyses.repeats import Repeat, Telling, repeats
from newslint.analyses.sentences import sentences
from newslint.analyses.titles import ends_sentence, title_case_share
from newslint.analysis import analysis
from newslint.document import Block, Document

LEAST = 6
"""Fewer words, and it is a label or a turn of phrase."""

NEARLY = 12
"""Paragraphs of fewer words may well be alike by chance."""

PULLED = frozenset({"quotation", "caption", "headline", "heading", "item"})
"""What repeats on purpose: the text, or an entry of another list."""

LEAD, SUMMARY = 2, 4
"""The first paragraphs say in short what the story says at length; several outlets set a summary
there, in words that are nearly those of the story."""

TICKER = 3
"""So many lines with nothing but the time make a live ticker, which repeats on purpose."""

TITLED = 0.5
"""With so many capitals a line is the name of a case, a book, a series."""

CLOCK = re.compile(
    r"\W*\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?\W*\Z"
    r"|\W*Update[sd]? at \d{1,2}[:.h]\d\d\b",
    re.IGNORECASE,
)
CREDITED = re.compile(
    r"\b(?:photos?(?:graphs?)?(?: by\b|:| dated\b)|Getty Images|AP Photo)", re.IGNORECASE
)
LABELLED = re.compile(r"\A\W*\w+(?: \w+){0,2}:\s")
QUOTED = re.compile(r"\A\s*[\"“”„«»‘']")


@analysis
def repeated_blocks(doc: Document) -> tuple[Repeat, ...]:
    """Paragraphs that stand in the article twice, word for word or nearly so."""
    if _is_ticker(doc):
        return ()
    told = [Telling(block) for block in doc.blocks if _is_prose(block)]
    pairs = repeats([telling for telling in told if len(telling.words) >= LEAST])
    return tuple(repeat for repeat in pairs if _is_slip(repeat))


def _is_ticker(doc: Document) -> bool:
    return sum(bool(CLOCK.match(block.text[:80])) for block in doc.blocks) >= TICKER


def _is_prose(block: Block) -> bool:
    """Whether the block is told in sentences: labels and questions of an interview come again."""
    return ends_sentence(block) and not LABELLED.match(block.text[:80])


def _is_slip(repeat: Repeat) -> bool:
    first, second = repeat.first.span, repeat.second.span
    assert isinstance(first, Block)
    assert isinstance(second, Block)
    if {first.kind, second.kind} & PULLED or {first.area, second.area} - {"body", "header"}:
        return False
    if not repeat.change.share:
        return True
    # What is cut at its ends alone was pulled out; what is quoted only once was embedded and told.
    return (
        repeat.change.inside
        and min(len(repeat.first.words), len(repeat.second.words)) >= NEARLY
        and bool(QUOTED.match(first.text)) == bool(QUOTED.match(second.text))
        and title_case_share(first) < TITLED
    )


@analysis
def repeated_sentences(doc: Document) -> tuple[Repeat, ...]:
    """Sentences that stand in the article twice, in paragraphs that do not."""
    if _is_ticker(doc):
        return ()
    homes: dict[int, Block] = {}
    told: list[Telling] = []
    for block in doc.body:
        for sentence in sentences(doc, block):
            homes[sentence.start] = block
            told.append(Telling(sentence))
    opening = [block.start for block in doc.body[:SUMMARY]]
    same = {(one.first.span.start, one.second.span.start) for one in repeated_blocks(doc)}
    found = []
    for repeat in repeats([telling for telling in told if len(telling.words) >= LEAST]):
        here, there = (homes[each.span.start] for each in (repeat.first, repeat.second))
        lead = opening if repeat.change.share else opening[:LEAD]
        if here.start in lead or (here.start, there.start) in same:
            continue
        if _in_running_text(repeat.first, here) and _in_running_text(repeat.second, there):
            found.append(repeat)
    return tuple(found)


def _in_running_text(telling: Telling, block: Block) -> bool:
    """Whether the sentence has company: one that is a block of its own may be pulled out."""
    return (
        block.kind == "paragraph"
        and block.area == "body"
        and ends_sentence(telling.span)
        and not CREDITED.search(block.text)
        and len(telling.span) < len(block.text.strip())
    )
