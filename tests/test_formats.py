"""The same article as plain text, Markdown and HTML gets the same findings, each in its place."""

import pytest

from newslint.catalogue import known_rules, plan
from newslint.config import Config
from newslint.linter import lint
from newslint.readers import read
from newslint.report import Report

TEXT = """\
Ferry operator to buy Norlund yard

By Ines Calder

Share

The ferry operator Harrow Lines is considering to buy the Norlund yard, which employs 1,200 people \
& has opportunites for a auto dock.

Harrow Lines could potentially build 12% more ferries there, it said. Sales rose 9 per cent last \
year, the company said.

"We looked at the the yard twice," said Mara Quist, chief executive of Harrow Lines.

See also:

The yard was looking introduce a 3 per cent gains, the union said on Friday.

Featured Articles

Ten Ways to Save on Your Next Cruise

Why Harbour Towns Are Running Out of Welders

The Best Fish Pies on the Northern Coast
"""

MARKDOWN = """\
# Ferry operator to buy Norlund yard

By Ines Calder

Share

The ferry operator **Harrow Lines** is considering to buy the \
[Norlund yard](https://yard.example), which employs 1,200 people &amp; has opportunites for a \
auto dock.

Harrow Lines could potentially build 12% more ferries there, it said. Sales rose 9 per cent last
year, the company said.

"We looked at the the yard twice," said Mara Quist, chief executive of Harrow Lines.

See also:

The yard was looking introduce a 3 per cent gains, the union said on Friday.

## Featured Articles

### Ten Ways to Save on Your Next Cruise

### Why Harbour Towns Are Running Out of Welders

### The Best Fish Pies on the Northern Coast
"""

HTML = """\
<!doctype html>
<html lang="en"><head><title>Ferry operator to buy Norlund yard</title>
<style>p { color: red }</style></head><body><article>
<h1>Ferry operator to buy Norlund yard</h1>
<p class="byline">By Ines Calder</p>
<p>Share</p>
<p>The ferry operator <b>Harrow Lines</b> is considering to buy the
<a href="https://yard.example">Norlund yard</a>, which employs 1,200 people &amp; has
opportunites for a auto dock.</p>
<p>Harrow Lines could potentially build 12% more ferries there, it said. Sales rose 9 per
cent last year, the company said.
<p>&quot;We looked at the the yard twice,&quot; said Mara Quist, chief executive of
Harrow Lines.</p>
<p>See also:</p>
<p>The yard was looking introduce a 3 per cent gains, the union said on Friday.</p>
<h2>Featured Articles</h2>
<h3>Ten Ways to Save on Your Next Cruise</h3>
<h3>Why Harbour Towns Are Running Out of Welders</h3>
<h3>The Best Fish Pies on the Northern Coast</h3>
</article></body></html>
"""

ALL = {"text": TEXT, "markdown": MARKDOWN, "html": HTML}
PLAN = plan(Config(preview=True), known_rules(Config()))


def report(format_: str) -> Report:
    return lint(read(ALL[format_].encode(), "story", format_)[0], PLAN)


def said(format_: str) -> list[tuple[str, str, str]]:
    return [(one.rule, one.message, one.place.text) for one in report(format_).findings]


def test_the_text_has_the_faults_that_were_put_into_it():
    rules = {rule for rule, _, _ in said("text")}

    assert rules >= {
        "boilerplate/share-widget",
        "boilerplate/empty-link-label",
        "boilerplate/teaser-block",
        "grammar/article-plural",
        "grammar/missing-to",
        "grammar/wrong-complement",
        "numbers/style-mix",
        "style/hedge-stack",
        "typos/a-an",
        "typos/misspelling",
    }


@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_another_format_gets_the_findings_that_plain_text_gets(format_: str):
    assert said(format_) == said("text")


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
def test_a_finding_in_one_piece_of_the_file_stands_there_word_for_word(format_: str):
    source = ALL[format_]
    found = {
        one.rule: source[one.place.start.offset : one.place.end.offset]
        for one in report(format_).findings
    }

    assert found["typos/misspelling"] == "opportunites"
    assert found["typos/a-an"] == "a"
    assert found["grammar/missing-to"] == "looking introduce"


@pytest.mark.parametrize("format_", ["text", "markdown", "html"])
def test_lines_and_columns_agree_with_offsets(format_: str):
    lines = ALL[format_].splitlines(keepends=True)

    places = [one.place for one in report(format_).findings]

    assert [place.start.offset for place in places] == [
        sum(map(len, lines[: place.start.line - 1])) + place.start.column - 1 for place in places
    ]
