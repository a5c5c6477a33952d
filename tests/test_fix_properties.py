"""What holds for the safe fixes of every rule, on texts that nobody thought of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.analyses.quotations import quotations
from newslint.catalogue import known_rules, plan
from newslint.config import DEFAULT
from newslint.document import Document
from newslint.examples import bare, examples
from newslint.linter import lint
from newslint.readers import html, markdown, read
from newslint.report import Edit
from newslint.rule import Plan
from newslint.run.check import MOST_ROUNDS
from newslint.run.fixing import applied, edits

FORMATS = ("text", "markdown", "html")
PLAIN = tuple(
    "The quay is open.|She said so.|Ada Quill spoke|and|“|”|\"|'|&|<|#163;|amp;|b>|\u200b|1|. May"
    "|* a|- b|`|\\|_|[c](d)|\ufffd".split("|")
)
"""What stands round a fix, and what it might make mark-up of."""


@cache
def everything() -> Plan:
    return plan(replace(DEFAULT, preview=True))


def read_as(source: str, format_name: str) -> Document:
    return read(source.encode(), "article", format_name)[0]


def edits_of(doc: Document) -> tuple[Edit, ...]:
    return edits(lint(doc, everything()))


def mendable() -> Iterator[str]:
    """The examples, in plain text, that some rule mends safely."""
    for rule in known_rules(DEFAULT).values():
        for example in examples(rule)[0]:
            text = bare(example.text)
            if example.format == "text" and not example.files and edits_of(read_as(text, "text")):
                yield text


MENDABLE = tuple(dict.fromkeys(mendable()))
stories = st.lists(st.sampled_from((*MENDABLE, *PLAIN)), min_size=1, max_size=5)
joints = st.sampled_from(("\n\n", " ", ""))


def written(parts: Sequence[str], joint: str, format_name: str) -> str:
    """The parts as a file of the format holds them, each quoted as often as not."""
    quoted = [f"“{part}” she said." if at % 2 else part for at, part in enumerate(parts)]
    if format_name == "text":
        return joint.join(quoted)
    if format_name == "markdown":
        return joint.join(markdown.escaped(part) for part in quoted)
    return "".join(f"<p>{html.escaped(part)}</p>\n" for part in joint.join(quoted).split("\n\n"))


def inside_quotations(doc: Document, edits: Sequence[Edit]) -> list[Edit]:
    """The edits that change what somebody said, and do not take the whole of it away."""
    places = [doc.origin.source_range(one.start, one.end) for one in quotations(doc)]
    return [
        edit
        for edit in edits
        if any(edit.start < end and start < edit.end for start, end in places)
        and (
            edit.replacement
            or not all(
                edit.start <= start and end <= edit.end
                for start, end in places
                if edit.start < end and start < edit.end
            )
        )
    ]


def rewritten(doc: Document, edits: Sequence[Edit]) -> str:
    """The text with the edits made in it, where no whole block goes; of two the earlier wins."""
    places = [doc.origin.source_range(at, at + 1) for at in range(len(doc.text))]
    pieces, reached, last = [], 0, 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if edit.start < last:
            continue
        last = edit.end
        inside = [
            at
            for at, (start, end) in enumerate(places)
            if edit.start <= start < end <= edit.end and at >= reached
        ]
        if inside:
            pieces += [doc.text[reached : inside[0]], edit.text]
            reached = inside[-1] + 1
    return "".join([*pieces, doc.text[reached:]])


def same_words(text: str) -> str:
    return "".join(text.split())


def test_some_rules_mend_safely():
    assert len(MENDABLE) > 10


@pytest.mark.parametrize("format_name", FORMATS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(parts=stories, joint=joints)
def test_fixes_come_to_an_end(format_name: str, parts: list[str], joint: str):
    source = written(parts, joint, format_name)

    for _ in range(MOST_ROUNDS):
        source = applied(edits_of(read_as(source, format_name)), source)

    assert applied(edits_of(read_as(source, format_name)), source) == source


@pytest.mark.parametrize("format_name", FORMATS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(parts=stories, joint=joints)
def test_no_fix_changes_what_somebody_said(format_name: str, parts: list[str], joint: str):
    doc = read_as(written(parts, joint, format_name), format_name)

    changed = inside_quotations(doc, edits_of(doc))

    assert changed == []


@pytest.mark.parametrize("format_name", FORMATS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(parts=stories, joint=joints)
def test_the_mended_file_reads_as_before_but_for_the_fixes(
    format_name: str, parts: list[str], joint: str
):
    source = written(parts, joint, format_name)
    doc = read_as(source, format_name)
    edits = edits_of(doc)

    mended = read_as(applied(edits, source), format_name)

    assert same_words(mended.text) == same_words(rewritten(doc, edits))
