"""When: whether the file gives its own date, and words of time that hang on that date."""

import re

from newslint.analyses.dates import written_dates
from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document
from newslint.span import Span

META_KEYS = (
    "date",
    "published",
    "pubdate",
    "publishdate",
    "datepublished",
    "published_at",
    "datetime",
    "time",
)
"""Own list: under which names files keep their date."""

IN_FIGURES = re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})\b")
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_SPAN = r"(?:week|month|year)"
RELATIVE = re.compile(
    rf"\b(?:[Oo]n\s(?:last\s|next\s)?{_WEEKDAY}(?!s)|(?:[Ll]ast|[Nn]ext|[Tt]his)\s{_WEEKDAY}"
    rf"|{_WEEKDAY}\s(?:morning|afternoon|evening|night)|[Yy]esterday|[Tt]omorrow"
    rf"|[Ee]arlier\s(?:today|this\s{_SPAN})|[Ll]ater\s(?:today|this\s{_SPAN})"
    rf"|(?:[Ll]ast|[Nn]ext|[Tt]his)\s(?:{_SPAN}|spring|summer|autumn|fall|winter|quarter)"
    r"|(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a\sfew)\s(?:hours|days|weeks|months)\sago)\b"
)
"""Own list: what a reader can place only who knows when the story ran."""


@analysis
def dated(doc: Document) -> bool:
    """Whether the file says when the story ran: in its meta data, or by a date in the text."""
    if any(doc.meta.get(key) for key in META_KEYS) or written_dates(doc):
        return True
    return any(IN_FIGURES.search(block.text) for block in doc.blocks)


@analysis_by_block
def relative_times(doc: Document, block: Block) -> tuple[Span, ...]:
    """Words of time that hang on the day of the story: “on Thursday”, “earlier this year”."""
    return tuple(block.find(RELATIVE))
