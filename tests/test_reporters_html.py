"""The page for editors: what it says, where, and that nothing in an article becomes markup."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newslint.cli import main
from newslint.document import Document
from newslint.fields import Fields
from newslint.finding import Finding, Fix, Related, RelatedPlace
from newslint.linter import lint
from newslint.readers import read
from newslint.report import Failure, Report
from newslint.reporters import reporter
from newslint.reporters.advice import in_short
from newslint.reporters.html import shown
from newslint.reporters.html.letters import found, words
from newslint.reporters.html.rules import sections
from newslint.reporters.view import View
from newslint.rule import Rule
from newslint.stet import Stet
from tests.plans import plan_of, planned

Found = Callable[[Document], Iterable[Finding]]

STORY = "Harbour reopens\n\nShips wait outside the harbour.\n\nThe quay opens on Monday.\n"


def page(
    source: str, found: Found, path: str = "a.txt", *, known: Rule | None = None, **parts: Any
) -> LexborHTMLParser:
    """The page of one article in which one rule finds this."""
    docs = read(source.encode(), path)
    reports = [lint(doc, plan_of(planned(found, quotations="check")), **parts) for doc in docs]
    rules = {"tests/rule": known} if known else {}
    return parsed(reports, View(lambda: rules, lambda _: docs))


def parsed(reports: list[Report], view: View = View()) -> LexborHTMLParser:  # noqa: B008 - frozen
    return LexborHTMLParser("".join(reporter("html")(reports, view)))


def at(word: str, **parts: Any) -> Found:
    """Finds each place of a word."""

    def check(doc: Document) -> Iterable[Finding]:
        for match in re.finditer(re.escape(word), doc.text):
            yield Finding(doc.cut(*match.span()), f"“{word}” is here", **parts)

    return check


def of(*words: tuple[int, int]) -> Found:
    return lambda doc: (Finding(doc.cut(*each), "here") for each in words)


def nothing(_: Document) -> Iterable[Finding]:
    return ()


def texts(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [node.text() for node in tree.css(selector)]


def node(tree: LexborHTMLParser, selector: str) -> LexborNode:
    first = tree.css_first(selector)
    assert first is not None, selector
    return first


def dead_links(tree: LexborHTMLParser) -> set[str | None]:
    """Links of the page that lead nowhere in it."""
    ids = {each.attributes["id"] for each in tree.css("[id]")}
    return {link.attributes["href"] for link in tree.css("a")} - {f"#{name}" for name in ids}


@pytest.mark.parametrize(
    ("path", "source", "word"),
    [
        pytest.param("a.txt", STORY, "harbour", id="text"),
        pytest.param(
            "a.md", "# Cats\n\nThe *old* harbour &amp; quay", "harbour & quay", id="Markdown"
        ),
        pytest.param(
            "a.html", "<h1>Cats</h1><p>The harb<b></b>our &amp; quay", "& quay", id="HTML"
        ),
        pytest.param("a.md", "---\ntitle: Cats\n---\n\nDogs bark", "Cats", id="a title before it"),
    ],
)
def test_marks_stand_on_the_words_found(path: str, source: str, word: str):
    tree = page(source, at(word), path)

    assert texts(tree, ".m") == [word]


def test_a_finding_of_several_paragraphs_is_marked_in_each_and_has_one_card():
    tree = page("One\n\ntwo three\n\nfour", of((9, 18)))

    assert texts(tree, ".b .m") == ["three", "fo"]
    assert len(tree.css(".card")) == 1


def test_a_finding_that_ends_between_paragraphs_is_marked_to_the_end_of_the_first():
    assert texts(page("One\n\ntwo", of((1, 4))), ".m") == ["ne"]


def test_overlapping_findings_are_parted_where_they_overlap():
    tree = page("abcdef", of((0, 4), (2, 6)))

    assert texts(tree, ".m") == ["ab", "cd", "ef"]
    assert [each.attributes["data-f"] for each in tree.css(".m")] == ["0", "0 1", "1"]


def test_of_findings_one_inside_the_other_the_inner_is_linked():
    tree = page("abcdef", of((0, 6), (2, 4)))

    inner = tree.css(".m")[1]
    assert inner.attributes["href"] == f"#{tree.css('.more')[1].attributes['id']}"


def test_a_long_paragraph_that_is_found_whole_is_marked_at_its_side():
    tree = page("word " * 30, lambda doc: [Finding(doc.blocks[0], "x")])

    assert "whole" in str(node(tree, ".b").attributes["class"])
    assert not tree.css(".m")


def test_a_finding_of_no_length_is_a_point():
    assert texts(page("abc", of((1, 1))), ".b .point") == ["‸"]


def test_a_finding_after_the_last_word_stands_with_the_last_block():
    assert texts(page("One.\n\nTwo", of((9, 9))), ".b:last-of-type .point") == ["‸"]


def test_a_card_says_what_to_change():
    def check(doc: Document) -> Iterable[Finding]:
        yield Finding(doc.cut(0, 5), "x", Fix(doc.cut(0, 5), "Boats"))

    tree = page("Ships wait.", check)

    assert texts(tree, ".fix del, .fix ins") == ["Ships", "Boats"]


@pytest.mark.parametrize(
    ("better", "off"),
    [
        pytest.param("Ship", ["s"], id="a letter too many"),
        pytest.param("Shipps", ["p"], id="a letter too few"),
        pytest.param("Shops", ["i", "o"], id="another letter"),
        pytest.param("Boats", [], id="another word"),
        pytest.param("", [], id="no word"),
    ],
)
def test_the_letters_that_change_are_set_off(better: str, off: list[str]):
    def check(doc: Document) -> Iterable[Finding]:
        yield Finding(doc.cut(0, 5), "x", Fix(doc.cut(0, 5), better))

    assert texts(page("Ships wait.", check), ".fix b") == off


def test_a_card_says_what_to_delete():
    def check(doc: Document) -> Iterable[Finding]:
        yield Finding(doc.blocks[1], "x", Fix(doc.blocks[1], ""))

    assert node(page("Ships\n\nShare\n\nEnd", check), ".fix").text() == "Delete Share"


def test_both_passages_of_a_contradiction_are_marked_and_linked():
    def check(doc: Document) -> Iterable[Finding]:
        yield Finding(doc.cut(0, 3), "x", related=(Related(doc.cut(4, 7), "the other"),))

    tree = page("One two", check)

    assert texts(tree, ".m") == ["One", "two"]
    assert texts(tree, "a.jump, .jump a") == ["Show it", "Back to this passage"]
    assert dead_links(tree) == set()


@pytest.mark.parametrize(
    ("before", "after", "quoted"),
    [
        pytest.param("One ", " three", "One two three", id="all of a short line"),
        pytest.param("word " * 20, " end", f"… {'word ' * 11}two end", id="whole words before it"),
        pytest.param("One ", " word" * 20, f"One two{' word' * 11} …", id="whole words after it"),
    ],
)
def test_a_passage_is_quoted_in_whole_words_of_its_line(before: str, after: str, quoted: str):
    def check(doc: Document) -> Iterable[Finding]:
        start = doc.text.index("two")
        yield Finding(doc.cut(0, 3), "x", related=(Related(doc.cut(start, start + 3)),))

    assert node(page(f"{before}two{after}", check), ".rel q").text() == quoted


@pytest.mark.parametrize(
    ("passages", "more"),
    [
        pytest.param(20, [], id="as many as are shown"),
        pytest.param(22, ["2 more passages"], id="more"),
    ],
)
def test_of_endless_passages_some_are_shown(passages: int, more: list[str]):
    def check(doc: Document) -> Iterable[Finding]:
        others = tuple(Related(doc.cut(at, at + 1)) for at in range(10, 10 + passages))
        yield Finding(doc.cut(0, 3), "x", related=others)

    tree = page("One " + "word " * 10, check)

    assert len(tree.css(".rel q")) == 20
    assert texts(tree, ".rel")[20:] == more


def test_a_message_without_end_is_cut():
    tree = page("One", lambda doc: [Finding(doc.cut(0, 3), "word " * 1000)])

    assert len(node(tree, ".says").text()) < 700


def test_a_passage_in_another_article_is_linked_there():
    docs = {path: read(b"One two three", path) for path in ("a.txt", "b.txt")}
    found_in = lint(docs["a.txt"][0], plan_of(planned(of((0, 3)))))
    other = replace(found_in.findings[0].place, path="b.txt")
    finding = replace(found_in.findings[0], related=(RelatedPlace(other, "the same words"),))
    reports = [replace(found_in, findings=(finding,)), lint(docs["b.txt"][0], plan_of())]

    tree = parsed(reports, View(articles=lambda path: docs[path]))

    assert texts(tree, ".m.other") == ["One"]
    assert dead_links(tree) == set()


def test_a_file_that_changed_since_has_its_findings_beside_no_words():
    docs = read(STORY.encode(), "a.txt")
    reports = [lint(docs[0], plan_of(planned(at("harbour"))))]

    tree = parsed(reports, View(articles=lambda _: read(b"Nothing of the kind", "a.txt")))

    assert not tree.css(".m")
    assert node(tree, ".excerpt b").text() == "harbour"


def test_a_file_that_is_gone_has_its_findings():
    report = lint(read(STORY.encode(), "a.txt")[0], plan_of(planned(at("harbour"))))

    tree = parsed([report])

    assert "can no longer be read" in node(tree, ".cut").text()
    assert len(tree.css(".rest .card")) == 1


HOSTILE = [
    pytest.param("</script><script>alert(1)</script>", id="a script"),
    pytest.param("<!--", id="a comment"),
    pytest.param("--><img src=x onerror=alert(1)>", id="a picture"),
    pytest.param("</style></title></textarea></noscript>", id="ends of raw text"),
    pytest.param("' onmouseover='alert(1)' \" autofocus onfocus=\"alert(1)", id="attributes"),
    pytest.param("&lt;b&gt;", id="entities"),
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_of_an_article_are_never_markup(hostile: str):
    plain = {each.tag for each in page("Harm is here", at("Harm")).css("*")}

    tree = page(f"Harm is {hostile} here", at(hostile))

    assert hostile in node(tree, ".b").text()
    assert {each.tag for each in tree.css("*")} == plain
    assert not [each for each in tree.css("*") if any(k.startswith("on") for k in each.attributes)]


def test_a_link_of_an_article_leads_nowhere():
    tree = page("See [this](javascript:alert(1)) and [that](https://example.org).", nothing, "a.md")

    assert texts(tree, "u.link") == ["this", "that"]
    assert dead_links(tree) == set()


def test_direction_marks_and_controls_are_shown_and_not_obeyed():
    said = words("a\u202eb\x1bc\u2067d")

    assert not set(said) & set("\u202e\x1b\u2067")
    assert re.findall(r"U\+\w+", said) == ["U+202E", "U+001B", "U+2067"]


@pytest.mark.parametrize("unseen", ["\u200b", "\u00a0", "  ", "\u00ad"])
def test_what_nobody_can_see_is_named_where_it_is_found(unseen: str):
    assert f"U+{ord(unseen[0]):04X}" in found(unseen)


def test_what_can_be_seen_is_not_named():
    assert found("a\u200b") == "a\u200b"


def test_text_has_its_own_direction_and_language():
    tree = page(STORY, nothing)

    assert {each.attributes["dir"] for each in tree.css(".b")} == {"auto"}


def test_the_policy_names_every_script_and_style_by_its_hash():
    tree = page(STORY, at("quay"))
    inline = [each.text(strip=False) for each in tree.css("script, style")]

    policy = str(node(tree, "meta[http-equiv]").attributes["content"])

    hashes = {f"'sha256-{b64encode(sha256(each.encode()).digest()).decode()}'" for each in inline}
    assert set(re.findall(r"'sha256-[^']+'", policy)) == hashes
    assert policy.startswith("default-src 'none';")


def test_nothing_in_the_page_leads_out_of_it():
    tree = page(STORY, at("quay"))

    named = [each.attributes.get(name) for each in tree.css("*") for name in ("src", "href")]
    assert [each for each in named if each and not each.startswith("#")] == []
    assert not tree.css("[style]")


def test_a_permalink_stays_when_other_words_change():
    before = node(page(STORY, at("quay")), ".more").attributes["id"]

    after = node(page(STORY.replace("Ships", "Boats"), at("quay")), ".more").attributes["id"]

    assert after == before


def test_links_of_one_sentence_in_two_articles_differ():
    trees = (page(STORY, at("quay"), path) for path in ("a.txt", "b.txt"))

    keys = {node(tree, ".more").attributes["id"] for tree in trees}

    assert len(keys) == 2


def test_no_two_elements_have_one_name():
    docs = {path: read(STORY.encode(), path) for path in ("a.txt", "b.txt")}
    plan = plan_of(planned(at("harbour")), planned(at("harbour"), name="tests/other"))

    tree = parsed([lint(docs[path][0], plan) for path in docs], View(articles=lambda p: docs[p]))

    names = [each.attributes["id"] for each in tree.css("[id]")]
    assert len(names) == len(set(names))


def test_the_article_that_needs_most_work_comes_first():
    docs = {path: read(text, path) for path, text in (("a.txt", b"One"), ("b.txt", b"Bad One"))}
    plan = plan_of(planned(at("One")), planned(at("Bad"), severity="error"))

    tree = parsed([lint(docs[path][0], plan) for path in docs], View(articles=lambda p: docs[p]))

    assert [each.attributes["data-path"] for each in tree.css(".article")] == ["b.txt", "a.txt"]
    assert texts(tree, "tbody .tag") == ["cannot go out yet", "needs a look"]


def test_one_article_needs_no_table():
    assert not page(STORY, at("quay")).css("table")


def test_the_worst_findings_are_named_first_and_no_rule_twice():
    docs = read(STORY.encode(), "a.txt")
    plan = plan_of(planned(at("harbour")), planned(at("quay"), severity="error", name="tests/quay"))
    tree = parsed([lint(docs[0], plan)], View(articles=lambda _: docs))

    assert texts(tree, "#first a") == ["“quay” is here", "“harbour” is here"]


def test_a_file_that_cannot_be_read_is_said():
    tree = parsed([Report("b.txt", failures=(Failure("b.txt", "it is <no> text"),))])

    assert node(tree, ".failure").text() == "Not checked: b.txt: it is <no> text"


def test_milder_findings_make_way_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shown, "MOST_FINDINGS", 2)
    docs = read(b"One One One Bad", "a.txt")
    plan = plan_of(planned(at("One")), planned(at("Bad"), severity="error"))

    tree = parsed([lint(docs[0], plan)], View(articles=lambda _: docs))

    assert texts(tree, ".card .tag") == ["warning", "error"]
    assert node(tree, ".overview .cut").text() == "2 milder findings left out: too many to show."


def test_of_an_endless_article_only_so_much_is_shown():
    tree = page("word " * 60_000 + "quay", at("quay"))

    assert "100,004 more characters" in node(tree, ".b").text()
    assert node(tree, ".rest .excerpt b").text() == "quay"


def test_what_was_accepted_is_left_out_unless_it_is_asked_for():
    docs = read(STORY.encode(), "a.txt")
    report = lint(docs[0], plan_of(planned(at("quay"))), [Stet("tests", "it is one")])
    silent = View(articles=lambda _: docs)

    trees = [parsed([report], view) for view in (silent, replace(silent, accepted=True))]

    assert [texts(tree, ".stet") for tree in trees] == [[], ["Accepted: it is one"]]


def rule(**parts: Any) -> Rule:
    made = Rule("tests/rule", "A `quay`.", "It costs ships. Move it.", "warning", Path("x"))
    return replace(made, **parts)


CARD = {
    "n": 49, "precision": 0.49, "precision_interval": [0.35, 0.63], "set": "news", "split": "half",
    "date": "2026-01-02", "alarms_per_1000_words": 0.5,
}  # fmt: skip


def test_a_rule_says_why_what_to_do_and_how_reliable_it_is():
    said = "".join(sections(["tests/rule"], {"tests/rule": rule(card=CARD)}))

    tree = LexborHTMLParser(said)
    assert texts(tree, "h4") == ["What to do", "Why it matters", "How reliable"]
    assert texts(tree, "p")[1:3] == ["Move it.", "It costs ships."]
    assert texts(tree, "p")[3] == (
        "49 findings judged, 24 right: 49%. With 95% certainty the true share is "
        "between 35% and 63%. It found something once in 2,000 words there. "
        "Measured on 2026-01-02 on news (half)."
    )


def test_how_a_rule_works_is_not_what_a_card_says():
    known = rule(why="It costs ships.\n\nOne word is enough. Move it.")

    tree = LexborHTMLParser("".join(sections(["tests/rule"], {"tests/rule": known})))

    assert texts(tree, ".gist p")[:2] == ["Move it.", "It costs ships."]
    assert texts(tree, "section > p")[1:] == ["One word is enough."]


@pytest.mark.parametrize(
    ("known", "said"),
    [
        pytest.param(None, "Reliability not measured yet", id="a rule of a plugin that is gone"),
        pytest.param(rule(), "Reliability not measured yet", id="not measured"),
        pytest.param(rule(stage="house"), "A choice of the house", id="a house's choice"),
        pytest.param(rule(card=CARD), "Right 49 times in 100", id="measured"),
        pytest.param(rule(card={**CARD, "n": 30}), "Right 49 times in 100", id="on just enough"),
        pytest.param(
            rule(card={**CARD, "n": 29}),
            "14 right of 29 findings judged",
            id="on too few",
        ),
    ],
)
def test_a_card_says_in_short_how_reliable_its_rule_is(known: Rule | None, said: str):
    assert in_short(known) == said


def test_several_articles_of_one_file_each_have_their_own_findings():
    fields = Fields(body="body")
    docs = read(b'[{"body": "First quay"}, {"body": "Old quay"}]', "a.json", fields=fields)
    reports = [lint(doc, plan_of(planned(at("quay")))) for doc in docs]

    tree = parsed(reports, View(articles=lambda _: docs))

    assert texts(tree, ".b .m") == ["quay", "quay"]
    assert dead_links(tree) == set()


def test_a_page_of_nothing_is_a_page():
    assert node(parsed([]), ".sum").text() == "0 articles, 0 words: nothing found."


def test_without_a_path_the_page_is_printed(here: Path, capsys: pytest.CaptureFixture[str]):
    (here / "a.txt").write_text(STORY, encoding="utf-8")

    main(["check", "--isolated", "-q", "--output-format", "html", "a.txt"])

    assert capsys.readouterr().out.startswith("<!doctype html>")
