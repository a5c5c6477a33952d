"""What `lint` makes of the rules of a plan."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from newslint.analyses.language import language
from newslint.document import Document, from_blocks
from newslint.finding import Finding, Fix, Related
from newslint.linter import lint
from newslint.readers import read
from newslint.report import Report
from newslint.rule import Plan
from newslint.span import Span
from newslint.stet import Stet
from tests.plans import finder, plan_of, planned, whole_block


def said(report: Report) -> list[str]:
    return [f"{finding.rule} {finding.place.text}" for finding in report.findings]


def article(*texts: str) -> Document:
    return read("\n\n".join(texts).encode(), "story.txt")[0]


def test_a_finding_leaves_with_its_rule_its_severity_and_its_place():
    plan = plan_of(planned(finder("op"), name="tests/op", severity="note"))

    (finding,) = lint(article("The shop opens."), plan).findings

    assert (finding.rule, finding.severity) == ("tests/op", "note")
    assert (finding.place.start.line, finding.place.start.column) == (1, 7)


def test_findings_come_in_reading_order():
    plan = plan_of(planned(finder("opens"), name="a/late"), planned(finder("shop"), name="b/early"))

    report = lint(article("The shop opens."), plan)

    assert said(report) == ["b/early shop", "a/late opens"]


def test_a_rule_that_breaks_down_costs_only_its_own_findings():
    def broken(doc: Document) -> Iterator[Finding]:
        yield Finding(doc.blocks[0], "Lost")
        raise ZeroDivisionError("oh")

    plan = plan_of(
        planned(broken, name="tests/broken"), planned(finder("shop"), name="tests/sound")
    )

    report = lint(article("The shop opens."), plan)

    assert said(report) == ["tests/sound shop"]
    assert [(one.rule, one.message) for one in report.failures] == [
        ("tests/broken", "the rule broke down: ZeroDivisionError: oh")
    ]


@pytest.mark.parametrize(
    "finding",
    [
        pytest.param(Finding(Span(2, 900, "x"), "Far"), id="beyond the article"),
        pytest.param(Finding(Span(3, 2, ""), "Turned"), id="ending before it begins"),
        pytest.param(
            Finding(Span(0, 3, "The"), "Far", Fix(Span(0, 900, "x"), "A")), id="a fix beyond it"
        ),
        pytest.param(
            Finding(Span(0, 3, "The"), "Far", related=(Related(Span(0, 900, "x")),)),
            id="a passage beyond it",
        ),
        pytest.param(Finding(Span(0, 3, "The"), "Sure", confidence=1.2), id="surer than sure"),
    ],
)
def test_an_impossible_finding_is_the_rules_failure(finding: Finding):
    plan = plan_of(planned(lambda doc: [finding]))

    report = lint(article("The shop opens."), plan)

    assert (report.findings, len(report.failures)) == ((), 1)


def test_a_finding_in_a_quotation_is_dropped():
    plan = plan_of(planned(finder("goverment")))

    report = lint(article("“The goverment fell,” she said."), plan)

    assert said(report) == []


def test_a_rule_that_checks_quotations_keeps_it():
    plan = plan_of(planned(finder("goverment"), quotations="check"))

    report = lint(article("“The goverment fell,” she said."), plan)

    assert said(report) == ["tests/rule goverment"]


def test_a_rule_for_another_language_is_skipped_and_the_report_says_so():
    plan = plan_of(planned(finder("Hafen"), languages=("en",)))
    doc = article("Der Hafen öffnet wieder.").with_given({language: "de"})

    report = lint(doc, plan)

    assert report.findings == ()
    assert [(one.rule, one.reason) for one in report.skipped] == [
        ("tests/rule", "knows en; the article is de")
    ]


def test_a_rule_runs_where_the_language_cannot_be_told():
    plan = plan_of(planned(finder("OK"), languages=("en",)))
    doc = article("OK").with_given({language: "und"})

    assert said(lint(doc, plan)) == ["tests/rule OK"]


STORY = ("The harbour reopens on Monday.", "Ten pies you must try", "Ships wait outside.")


def test_other_rules_do_not_read_what_is_surely_noise():
    plan = plan_of(
        planned(whole_block("pies"), name="noise/teaser", noise=True),
        planned(finder("must"), name="style/must"),
    )

    assert said(lint(article(*STORY), plan)) == ["noise/teaser Ten pies you must try"]


@pytest.mark.parametrize(
    ("severity", "confidence"),
    [
        pytest.param("warning", 0.89, id="not sure enough"),
        pytest.param("note", 1.0, id="a note is no verdict"),
    ],
)
def test_doubtful_noise_stays_in_the_article(severity: str, confidence: float):
    plan = plan_of(
        planned(
            whole_block("pies", confidence=confidence),
            name="noise/teaser",
            noise=True,
            severity=severity,  # type: ignore[arg-type]
        ),
        planned(finder("must"), name="style/must"),
    )

    assert "style/must must" in said(lint(article(*STORY), plan))


def test_noise_clears_the_article_even_when_it_is_not_shown():
    noise = planned(whole_block("pies"), name="noise/teaser", noise=True)
    plan = Plan(rules=(planned(finder("must"), name="style/must"),), noise=(noise,))

    assert said(lint(article(*STORY), plan)) == []


def test_of_noise_inside_noise_the_larger_stays():
    plan = plan_of(
        planned(finder("pies"), name="noise/word", noise=True),
        planned(whole_block("pies"), name="noise/block", noise=True),
    )

    assert said(lint(article(*STORY), plan)) == ["noise/block Ten pies you must try"]


def test_of_noise_at_one_place_the_graver_stays():
    plan = plan_of(
        planned(whole_block("pies"), name="a/mild", noise=True, severity="note"),
        planned(whole_block("pies"), name="b/grave", noise=True, severity="error"),
    )

    assert said(lint(article(*STORY), plan)) == ["b/grave Ten pies you must try"]


def test_a_fix_becomes_a_change_of_the_file_as_its_format_writes_it():
    fix = Fix(Span(0, 4, "opps"), "R&D", safe=True)
    plan = plan_of(planned(lambda doc: [Finding(doc.blocks[0].cut(0, 4), "Wrong", fix)]))
    doc = read(b"<p>opps open.</p>", "story.html")[0]

    (finding,) = lint(doc, plan).findings

    assert finding.fix is not None
    assert (finding.fix.replacement, finding.fix.text) == ("R&amp;D", "R&D")
    assert (finding.fix.start, finding.fix.end, finding.fix.applicable) == (3, 7, True)


def test_a_fix_with_markup_inside_is_shown_and_not_made():
    fix = Fix(Span(0, 4, "opps"), "ops", safe=True)
    plan = plan_of(planned(lambda doc: [Finding(doc.blocks[0].cut(0, 4), "Wrong", fix)]))
    doc = read(b"<p>o<b>pp</b>s open.</p>", "story.html")[0]

    (finding,) = lint(doc, plan).findings

    assert finding.fix is not None
    assert not finding.fix.applicable


def test_a_fix_that_the_files_encoding_cannot_hold_is_not_made():
    fix = Fix(Span(0, 4, "Cafe"), "Кафе", safe=True)
    plan = plan_of(planned(lambda doc: [Finding(doc.blocks[0].cut(0, 4), "Wrong", fix)]))
    doc = read("Cafe é opens in the old harbour on Monday.".encode("cp1252"), "story.txt")[0]

    (finding,) = lint(doc, plan).findings

    assert doc.encoding == "windows-1252"
    assert finding.fix is not None
    assert not finding.fix.applicable


def test_a_title_in_front_matter_is_mended_by_hand():
    plan = plan_of(planned(finder("opps", fix=Fix(Span(0, 4, "opps"), "Ops: a view", safe=True))))
    doc = read(b"---\ntitle: opps open\n---\n\nThe shops open today.\n", "story.md")[0]

    (finding,) = lint(doc, plan).findings

    assert (finding.place.start.line, finding.place.start.column) == (2, 8)
    assert finding.fix is not None
    assert not finding.fix.applicable


def test_deleting_a_whole_block_takes_its_markup_with_it():
    def check(doc: Document) -> Iterator[Finding]:
        yield Finding(doc.blocks[1], "Noise", Fix(doc.blocks[1], ""))

    source = "<p>The harbour reopens.</p>\n<p>Share</p>\n<p>Ships wait.</p>\n"
    doc = read(source.encode(), "story.html")[0]

    (finding,) = lint(doc, plan_of(planned(check))).findings

    assert finding.fix is not None
    left = source[: finding.fix.start] + source[finding.fix.end :]
    assert left == "<p>The harbour reopens.</p>\n<p>Ships wait.</p>\n"


def test_a_fix_never_changes_what_somebody_said():
    def check(doc: Document) -> Iterator[Finding]:
        block = doc.blocks[0]
        yield Finding(block.cut(0, 3), "Odd", Fix(block.cut(5, 14), "government"))

    doc = article("She: “goverment fell,” he said.")

    (finding,) = lint(doc, plan_of(planned(check, quotations="check"))).findings

    assert finding.fix is None


def test_a_related_passage_has_a_place_too():
    def check(doc: Document) -> Iterator[Finding]:
        yield Finding(doc.blocks[0], "Both", related=(Related(doc.blocks[1], "the other"),))

    (finding,) = lint(article("One.", "Two."), plan_of(planned(check))).findings

    assert [(one.place.start.line, one.message) for one in finding.related] == [(3, "the other")]


def fingerprints(*texts: str) -> list[str]:
    return [
        one.fingerprint for one in lint(article(*texts), plan_of(planned(finder("shop")))).findings
    ]


def test_a_fingerprint_stays_when_another_paragraph_changes():
    before = fingerprints("The town wakes.", "The shop opens.")
    after = fingerprints("The old town wakes.", "Much is new.", "The shop opens.")

    assert before == after


def test_a_fingerprint_goes_when_its_sentence_changes():
    assert fingerprints("The shop opens.") != fingerprints("The shop closes.")


def test_what_was_accepted_under_an_earlier_name_of_a_rule_still_stands():
    old = planned(finder("shop"), name="tests/old")
    new = replace(old, rule=replace(old.rule, id="tests/new", formerly=("tests/old",)))
    doc = article("The shop opens.", "The shop closes.")
    (first, _) = lint(doc, plan_of(old)).findings

    report = lint(doc, plan_of(new), [Stet("tests/old", "a brand", key=first.fingerprint)])

    assert [one.place.start.offset for one in report.accepted] == [first.place.start.offset]
    assert len(report.findings) == 1


def test_a_fingerprint_goes_when_words_of_the_other_passage_change():
    def pair(doc: Document) -> Iterator[Finding]:
        yield Finding(doc.blocks[1], "not so", related=(Related(doc.blocks[0].cut(4, 8)),))

    texts = [("The town wakes.", "It sleeps."), ("The city wakes.", "It sleeps.")]
    keys = [lint(article(*each), plan_of(planned(pair))).findings[0].fingerprint for each in texts]

    assert keys[0] != keys[1]


def test_a_fingerprint_stays_when_words_beside_the_other_passage_change():
    def pair(doc: Document) -> Iterator[Finding]:
        yield Finding(doc.blocks[1], "not so", related=(Related(doc.blocks[0].cut(4, 8)),))

    texts = [("The town wakes.", "It sleeps."), ("The town rises.", "It sleeps.")]
    keys = [lint(article(*each), plan_of(planned(pair))).findings[0].fingerprint for each in texts]

    assert keys[0] == keys[1]


def test_equal_findings_in_equal_sentences_have_different_fingerprints():
    found = fingerprints("The shop opens.", "The shop opens.")

    assert len(set(found)) == 2


def test_the_report_counts_the_words_that_the_rules_read():
    plan = plan_of(planned(whole_block("pies"), noise=True))

    report = lint(from_blocks(STORY), plan)

    assert report.words == 8
