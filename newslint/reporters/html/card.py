"""The card of one finding: what is seen, what to do, how reliable."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from newslint.origin import EXCERPT_MARGIN, Place
from newslint.report import Edit
from newslint.reporters.advice import in_short
from newslint.reporters.difference import changed
from newslint.reporters.html.letters import attribute, found, shortened, words
from newslint.reporters.html.rules import link_of
from newslint.reporters.html.shown import MOST_PASSAGES, Shown
from newslint.rule import Rule

if TYPE_CHECKING:
    from newslint.document import Document

LONGEST_QUOTE = 240
LONGEST_MESSAGE = 600
LONGEST_WORDS = 200
"""Characters of what was found that a decision carries; the list of decisions keeps fewer."""


def card(
    shown: Shown, doc: "Document | None", known: Mapping[str, Rule], paths: Collection[str]
) -> str:
    """The card of a finding; `paths` are those of the articles that the page shows."""
    finding = shown.finding
    said = " ".join(finding.place.text[: 2 * LONGEST_WORDS].split())[:LONGEST_WORDS]
    facts = (
        f'data-s="{shown.kind}" data-r={attribute(finding.rule)} data-k="{finding.fingerprint}"'
        f" data-w={attribute(said)}"
    )
    return (
        f'<details class="card {shown.kind}" {facts}><summary>'
        f'<span class="n">{shown.number}</span> <span class="tag">{shown.kind}</span> '
        f'<span class="says">{words(shortened(finding.message, LONGEST_MESSAGE))}</span></summary>'
        f'<div class="more" id="f-{shown.key}">'
        + "".join(_parts(shown, doc, known, paths))
        + "</div></details>\n"
    )


def _parts(
    shown: Shown, doc: "Document | None", known: Mapping[str, Rule], paths: Collection[str]
) -> Iterator[str]:
    finding = shown.finding
    if finding.stet:
        yield f'<p class="stet">Accepted: {words(finding.stet.reason or "no reason given")}</p>'
    if shown.at is None:
        yield f'<p class="excerpt">Line {finding.place.start.line:,}: {_quoted(finding.place)}</p>'
    if finding.fix:
        yield _change(finding.fix, doc, finding.place)
    yield from _others(shown, paths)
    yield '<div class="why"></div>'
    sure = f"The rule is {finding.confidence:.0%} sure here. " if finding.confidence < 1 else ""
    yield (
        f'<p class="meta"><span class="short">{in_short(known.get(finding.rule))}. </span>{sure}'
        f'<a class="about" href="#{link_of(finding.rule)}">About {words(finding.rule)}</a> '
        f'<a class="here" href="#f-{shown.key}">Link to this finding</a></p>'
    )


def _others(shown: Shown, paths: Collection[str]) -> Iterator[str]:
    """The other passages, and the way back from them."""
    finding = shown.finding
    for number, other in enumerate(finding.related[:MOST_PASSAGES], 1):
        yield _other(
            words(other.message or "The other passage"),
            other.place,
            f"r-{number}-{shown.key}" if other.place.path in paths else "",
            other.place.path != finding.place.path,
        )
    if len(finding.related) > MOST_PASSAGES:
        yield f'<p class="rel">{len(finding.related) - MOST_PASSAGES:,} more passages</p>'
    if finding.related and shown.at is not None:
        yield f'<p class="jump"><a href="#m-{shown.key}">Back to this passage</a></p>'


def _other(message: str, place: Place, anchor: str, elsewhere: bool) -> str:
    """The other passage, with a jump to it where it stands in the page."""
    where = f"{words(place.path)}, line" if elsewhere else "line"
    jump = f' <a class="jump" href="#{anchor}">Show it</a>' if anchor else ""
    said = f"{message} ({where} {place.start.line:,})"
    return f'<p class="rel">{said}: {_quoted(place)}{jump}</p>'


def _quoted(place: Place) -> str:
    """The words of a place in their line."""
    text = found(shortened(place.text, LONGEST_QUOTE))
    if len(place.text) > LONGEST_QUOTE // 2:
        return f'<q dir="auto">{text}</q>'
    before, after = place.excerpt.before, place.excerpt.after
    if len(before) >= EXCERPT_MARGIN:  # it may begin in a word, and the other end in one
        before = f"… {before.partition(' ')[2]}"
    if len(after) >= EXCERPT_MARGIN:
        after = f"{after.rpartition(' ')[0]} …"
    return f'<q dir="auto">{words(before)}<b>{text}</b>{words(after)}</q>'


def _change(fix: Edit, doc: "Document | None", place: Place) -> str:
    old = shortened(_replaced(fix, doc, place), LONGEST_QUOTE)
    new = shortened(fix.text, LONGEST_QUOTE)
    start, gone, come = changed(old, new)
    now = f"<del>{_changed_in(old, start, gone)}</del>"
    better = f"<ins>{_changed_in(new, start, come)}</ins>"
    if not fix.text:
        said = f"Delete {now}"
    elif now == "<del></del>":
        said = f"Insert {better}"
    else:
        said = f"Change {now} to {better}"
    how = " (a safe change: <code>newslint check --fix</code> makes it)" if fix.safe else ""
    return f'<p class="fix">{said}{how if fix.applicable else ""}</p>'


def _changed_in(text: str, start: int, letters: int) -> str:
    """The text with the letters that change set off, if they are the lesser part of it."""
    if not 0 < letters <= len(text) // 2:
        return found(text)
    end = start + letters
    return f"{words(text[:start])}<b>{found(text[start:end])}</b>{words(text[end:])}"


def _replaced(fix: Edit, doc: "Document | None", place: Place) -> str:
    """The words that the change takes away."""
    if doc is None:
        return place.text
    start, end = doc.origin.text_range(fix.start, fix.end)
    return doc.text[start:end].strip("\n")
