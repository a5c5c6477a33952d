"""A page for editors: articles as they read, marks in place, and a card for each finding.

One file that asks for nothing: its style and its scripts are in it, named by their hashes in its
Content-Security-Policy, and no word of an article is ever markup. It can be read without scripts.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files

from newslint import __version__
from newslint.report import Report
from newslint.reporters.html.article import Page, section
from newslint.reporters.html.filters import bar
from newslint.reporters.html.letters import words
from newslint.reporters.html.overview import FIRST, first_looks, summary, table
from newslint.reporters.html.rules import sections
from newslint.reporters.html.shown import Article, articles, passages, with_text, worst
from newslint.reporters.text import to_show
from newslint.reporters.view import View

MOST_OF_ONE = 200_000
"""Characters that the page shows of one article."""

MOST_TEXT = 4_000_000
"""Characters that it shows of all: beyond them, articles are shown by their findings alone."""

SCRIPTS = ("reading.js", "margin.js", "filters.js", "decisions.js")
POLICY = (
    "default-src 'none'; style-src {style}; script-src {scripts}; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


def report(reports: Sequence[Report], view: View) -> Iterator[str]:
    """The page."""
    made = articles(reports, view)
    every = sum(len(to_show(one, view)) for one in reports)
    left_out = every - sum(len(one.findings) for one in made)
    read, bodies = _sections(made, view)
    yield from _head()
    yield from _top(reports, made, left_out)
    if len(made) > 1:
        yield from table(read)
    yield "</div>\n"
    yield from bodies
    yield '<section id="rules"><h2>About these rules</h2>\n'
    yield from sections(
        sorted({one.finding.rule for each in made for one in each.findings}), view.rules()
    )
    yield "</section></main>\n"
    yield from _foot()


def _sections(made: Sequence[Article], view: View) -> tuple[list[tuple[Article, str]], list[str]]:
    """Each article with its title, and its section; their texts are not kept."""
    page = Page(view.rules(), passages(made), {one.report.path for one in made})
    room = MOST_TEXT
    read: list[tuple[Article, str]] = []
    bodies: list[str] = []
    for slim, one in zip(made, with_text(made, view), strict=True):
        bodies.append(section(one, page, min(room, MOST_OF_ONE)))
        read.append((slim, one.title))
        room = max(0, room - (len(one.doc.text) if one.doc else 0))
    return read, bodies


def _head() -> Iterator[str]:
    style = _file("page.css")
    policy = POLICY.format(
        style=_hash(style), scripts=" ".join(_hash(_file(one)) for one in SCRIPTS)
    )
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
    yield f"<title>newslint report</title>\n<style>{style}</style>\n</head>\n"


def _top(reports: Sequence[Report], made: Sequence[Article], left_out: int) -> Iterator[str]:
    yield '<body>\n<a class="skip" href="#main">To the findings</a>\n<header>\n'
    yield '<h1>newslint report</h1>\n<div id="tools" hidden></div>\n'
    yield from bar(made)
    yield '</header>\n<main id="main"><div class="overview">\n'
    yield from summary(reports, left_out)
    yield '<noscript><p class="hint">Open a finding to read more of it. Filters, keys, decisions '
    yield "need scripts.</p></noscript>\n"
    yield from first_looks(worst(made, FIRST))


def _foot() -> Iterator[str]:
    yield f"<footer><p>Written by newslint {words(__version__)}. "
    yield "This page asks the network for nothing.</p></footer>\n"
    yield from (f"<script>{_file(one)}</script>\n" for one in SCRIPTS)
    yield "</body>\n</html>\n"


def _file(name: str) -> str:
    return (files("newslint.reporters.html") / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The text's name in a Content-Security-Policy."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
