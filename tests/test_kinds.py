"""What a YAML rule can say, and how it is refused when it cannot be understood."""

from pathlib import Path

import pytest

from newslint.catalogue import known_rules, plan
from newslint.config import Config
from newslint.errors import BadRule
from newslint.index import rules_in
from newslint.kinds.patterns import fold, spellings, uncounted
from newslint.linter import lint
from newslint.readers import read

EXAMPLES = "flags: ['[[x]]']\npasses: [a, b, c]\n"


def found(folder: Path, rule: str, text: str, name: str = "a.txt") -> list[tuple[str, str]]:
    """What a rule finds: the words and the message."""
    folder = folder / "house"
    folder.mkdir()
    (folder / "rule.yml").write_text(
        f"summary: A test.\nseverity: note\n{rule}\n{EXAMPLES}", encoding="utf-8"
    )
    config = Config(select=("house/rule",), rule_folders=(folder,))
    report = lint(read(text.encode(), name)[0], plan(config, known_rules(config)))
    assert not report.failures
    return [(finding.place.text, finding.message) for finding in report.findings]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param("see also", {"see also"}, id="plain words"),
        pytest.param("see also:?", {"see also", "see also:"}, id="an optional letter"),
        pytest.param("(sign|log) in", {"sign in", "log in"}, id="alternatives"),
        pytest.param("(?:a|b)c", {"ac", "bc"}, id="a group that captures nothing"),
        pytest.param("gr[ae]y", {"gray", "grey"}, id="letters of a class"),
        pytest.param("(the )?end", {"end", "the end"}, id="an optional group"),
        pytest.param(r"\+\d", None, id="a class of characters is left to RE2"),
        pytest.param(r"\[\+\]", {"[+]"}, id="escaped marks"),
        pytest.param("a.*b", None, id="anything is no list"),
        pytest.param("[a-z]", None, id="a range is left to RE2"),
        pytest.param("[ab][ab][ab][ab][ab][ab][ab]", None, id="too many spellings"),
    ],
)
def test_a_pattern_is_spelled_out_when_it_says_a_short_list(
    pattern: str, expected: set[str] | None
):
    listed = spellings(pattern)

    assert (set(listed) if listed is not None else None) == expected


@pytest.mark.parametrize("text", ["İstanbul’s", "ẞ ﬁ Ǆ", "\u00a0", "naïve"])
def test_folding_keeps_every_place(text: str):
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Going forward, fares rise.", ["Going forward"], id="capitals do not matter"),
        pytest.param("No-going forwards.", [], id="a word is not found inside another"),
        pytest.param(
            "It’s going\u00a0forward.", ["going\u00a0forward"], id="a hard space is a space"
        ),
        pytest.param("“Going forward,” he said.", [], id="quotations are left alone"),
    ],
)
def test_phrases_are_found_where_words_end(tmp_path: Path, text: str, expected: list[str]):
    rule = "phrases: [going forward]\nmessage: '“{found}” says nothing'"

    assert [words for words, _ in found(tmp_path, rule, text)] == expected


def test_of_two_phrases_at_one_place_the_longer_is_found(tmp_path: Path):
    rule = "phrases: [see, see also]\nmessage: '“{found}”'"

    assert found(tmp_path, rule, "But see also page two.") == [("see also", "“see also”")]


def test_a_phrase_can_be_a_pattern_that_only_re2_can_run(tmp_path: Path):
    rule = "phrases: ['[0-9]+ percent']\nmessage: '“{found}”'"

    assert found(tmp_path, rule, "Fares rose é 12 percent.") == [("12 percent", "“12 percent”")]


def test_a_whole_block_rule_wants_nothing_else_in_the_block(tmp_path: Path):
    rule = "phrases: [fold]\nwhole_block: true\nmessage: '“{found}”'"

    assert found(tmp_path, rule, "They fold.\n\n» Fold »\n\nMore.") == [("» Fold »", "“Fold”")]


def test_a_rule_can_pass_over_headlines(tmp_path: Path):
    rule = "phrases: [fold]\nwhole_block: true\nheadings: false\nmessage: '“{found}”'"

    assert found(tmp_path, rule, "Fold\n\nThe fare rose.\n\nFold") == [("Fold", "“Fold”")]


def test_a_rule_can_mind_capitals(tmp_path: Path):
    rule = "phrases: [TK]\nmatch_case: true\nmessage: '“{found}”'"

    assert [words for words, _ in found(tmp_path, rule, "A tk and a TK.")] == ["TK"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("a downpayment", "downpayment: down payment", id="as written"),
        pytest.param("Downpayment due", "Downpayment: Down payment", id="a capital is kept"),
        pytest.param("THE DOWNPAYMENT IS", "DOWNPAYMENT: DOWN PAYMENT", id="capitals are kept"),
    ],
)
def test_swap_offers_the_better_word(tmp_path: Path, text: str, message: str):
    rule = "swap: {downpayment: down payment}\nmessage: '{found}: {better}'"

    assert [said for _, said in found(tmp_path, rule, text)] == [message]


def test_swap_is_silent_when_the_better_word_stands_there(tmp_path: Path):
    rule = "swap: {internet: Internet}\nmessage: '{found}: {better}'"

    assert found(tmp_path, rule, "The Internet is down.") == []


DATES = "swap: {'([0-9]+)(?:st|th) (May|June)': '\\2 \\1'}\nmessage: '{better}'"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("on 5th May", "May 5", id="in another order"),
        pytest.param("ON 5TH MAY", "MAY 5", id="capitals are kept"),
        pytest.param("on 5TH May", "May 5", id="and not made of figures"),
        pytest.param("on 5th\u00a0May", "May 5", id="a hard space is a space"),
    ],
)
def test_the_better_words_may_hold_what_the_brackets_found(
    tmp_path: Path, text: str, expected: str
):
    assert [said for _, said in found(tmp_path, DATES, text)] == [expected]


def test_a_listed_phrase_has_brackets_too(tmp_path: Path):
    rule = "swap: {'organiz(e|ing)': 'organis\\1'}\nmessage: '{better}'"

    assert [said for _, said in found(tmp_path, rule, "Organizing it")] == ["Organising"]


def test_a_phrase_that_ends_in_a_site_is_not_one(tmp_path: Path):
    rule = "phrases: [share]\nmessage: '“{found}”'"

    assert found(tmp_path, rule, "See share.org or share. It is a share.") == [
        ("share", "“share”"),
        ("share", "“share”"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("He ran 2.6 weeks.", [], id="decimals"),
        pytest.param("He ran 1,006 weeks.", [], id="thousands"),
        pytest.param("He ran. 6 weeks.", ["6 weeks"], id="a figure after a stop"),
    ],
)
def test_a_phrase_is_not_found_within_a_figure(tmp_path: Path, text: str, expected: list[str]):
    rule = "phrases: ['6 weeks']\nmessage: '“{found}”'"

    assert [words for words, _ in found(tmp_path, rule, text)] == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("# US votes.\n\nThe us was there.", 0, id="a heading"),
        pytest.param("The US votes in May.", 1, id="a sentence"),
        pytest.param("US Votes in May\n\nIt did.", 0, id="a line with a title's shape"),
    ],
)
def test_a_rule_can_leave_titles_alone(tmp_path: Path, text: str, count: int):
    rule = "phrases: [US]\nmatch_case: true\ntitles: false\nmessage: '“{found}”'"

    assert len(found(tmp_path, rule, text, "a.md")) == count


EITHER = "either:\n  - [per cent, '%']\nmessage: '{found} but {other}'"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Up 5 per cent. Down 6%. Flat at 1%.", [("per cent", "per cent but %")], id="rarer"
        ),
        pytest.param(
            "Up 5 per cent. Down 6%.", [("%", "% but per cent")], id="of two alike the later"
        ),
        pytest.param("Up 5%. Down 6%.", [], id="one form only"),
        pytest.param("Up 5%. “Down 6 per cent,” he said.", [], id="the other is a speaker's"),
    ],
)
def test_either_finds_the_rarer_of_two_forms(
    tmp_path: Path, text: str, expected: list[tuple[str, str]]
):
    assert found(tmp_path, EITHER, text) == expected


FORMS = "either: [[[adviser, advisers], [advisor, advisors]]]\nmessage: '{found} but {other}'"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        pytest.param("An adviser left. The advisors stay.", "advisers", id="one and many"),
        pytest.param("Advisors stay. An adviser and his adviser left.", "Advisers", id="a capital"),
    ],
)
def test_a_word_is_mended_in_the_form_that_it_has(tmp_path: Path, text: str, better: str):
    (tmp_path / "house").mkdir()
    (tmp_path / "house/rule.yml").write_text(f"summary: s\nseverity: note\n{FORMS}\n{EXAMPLES}")
    config = Config(select=("house/rule",), rule_folders=(tmp_path / "house",))

    (finding,) = lint(read(text.encode(), "a.txt")[0], plan(config, known_rules(config))).findings

    assert finding.fix is not None
    assert finding.fix.text == better


NEEDS = (
    "needs: {WHO: World Health Organization}\nmatch_case: true\nmessage: '{found} needs {needed}'"
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("WHO said so.", 1, id="the second is nowhere"),
        pytest.param("The World Health Organization said so. WHO agrees.", 0, id="both are there"),
        pytest.param("Who said so?", 0, id="the first is nowhere"),
    ],
)
def test_needs_wants_the_second_phrase_somewhere(tmp_path: Path, text: str, count: int):
    assert len(found(tmp_path, NEEDS, text)) == count


COUNT = "count: [testament to, underscores]\nat_most: 1\nmessage: '{count} of {at_most}: {found}'"


def test_count_finds_the_first_phrase_too_many(tmp_path: Path):
    text = "A testament to it. It underscores that. It underscores this."

    assert found(tmp_path, COUNT, text) == [("underscores", "3 of 1: underscores")]


def test_count_bears_as_many_as_it_says(tmp_path: Path):
    assert found(tmp_path, COUNT, "A testament to it.") == []


@pytest.mark.parametrize(
    ("rule", "complaint"),
    [
        pytest.param("phrases: [x]", "the rule lacks 'message'", id="no message"),
        pytest.param("message: m", "exactly one of the keys phrases", id="no kind"),
        pytest.param("message: m\nphrases: [x]\nswap: {a: b}", "exactly one", id="two kinds"),
        pytest.param("message: m\nphrase: [x]\nswap: {a: b}", "'phrase'", id="a misspelt key"),
        pytest.param("message: m\nphrases: x", "wants a list", id="a text for a list"),
        pytest.param("message: m\nphrases: [5]", "a phrase is a text, not 5", id="a number"),
        pytest.param("message: m\nphrases: ['(?=x)']", "cannot be used", id="look-around"),
        pytest.param("message: '{better}'\nphrases: [x]", "{better} means nothing", id="a field"),
        pytest.param("message: '{found:9}'\nphrases: [x]", "without ':'", id="a width"),
        pytest.param("message: '{found!r}'\nphrases: [x]", "without ':'", id="a conversion"),
        pytest.param("message: m\nphrases: [x]\nlanguages: [1]", "list of texts", id="languages"),
        pytest.param("message: m\nphrases: [x]\nformerly: [[a]]", "list of texts", id="names"),
        pytest.param("message: m\ncount: [x]", "at_most wants a whole number", id="no limit"),
        pytest.param(
            "message: m\nswap: {'(a)b': '\\2'}", "more (brackets) than there are", id="brackets"
        ),
        pytest.param(
            "message: m\neither: [[[a, b], c]]", "both sides of a pair", id="forms without twins"
        ),
        pytest.param("message: m\neither: [[[], []]]", "both sides of a pair", id="no forms"),
        pytest.param("message: m\neither: [[[a, 1], [b, c]]]", "a text, not 1", id="no text"),
        pytest.param("message: m\neither: [[a]]", "a pair is two phrases", id="half a pair"),
        pytest.param("message: m\nphrases: [x]\nnoise: [1]", "wants true or false", id="a type"),
        pytest.param(
            "message: m\nphrases: [x]\nstage: stabel", "did you mean 'stable'", id="a word"
        ),
        pytest.param("message: m\nphrases: [x\n", "from line 4", id="broken YAML names its line"),
    ],
)
def test_a_rule_that_cannot_be_understood_is_refused(tmp_path: Path, rule: str, complaint: str):
    (tmp_path / "rule.yml").write_text(f"summary: s\nseverity: note\n{rule}\n{EXAMPLES}")

    with pytest.raises(BadRule) as error:
        rules_in(tmp_path)

    assert complaint in str(error.value)
    assert "rule.yml" in str(error.value)


NAMES = (
    "swap: {Trump: Donald Trump, internet: Internet, ha: ha ha}\n"
    "message: '“{found}” should be “{better}”'"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Then Trump spoke.", ["Trump"], id="the short form"),
        pytest.param("Then Donald Trump spoke.", [], id="the long form holds the short one"),
        pytest.param("Then DONALD TRUMP spoke.", [], id="in capitals"),
        pytest.param("The internet is slow.", ["internet"], id="another spelling of one word"),
        pytest.param("The Internet is slow.", [], id="the better spelling of one word"),
        pytest.param("He said ha ha.", [], id="at the second of two places"),
    ],
)
def test_swap_is_silent_where_the_better_words_stand(
    tmp_path: Path, text: str, expected: list[str]
):
    assert [words for words, _ in found(tmp_path, NAMES, text)] == expected


@pytest.mark.parametrize(
    ("example", "complaint"),
    [
        pytest.param("5", "an example is a text", id="a number"),
        pytest.param("{text: a, file: {}}", "has no file", id="an unknown part"),
        pytest.param("{text: a, files: 5}", "files wants a mapping", id="files that are none"),
        pytest.param("{text: a, files: {b: 5}}", "a file is a text", id="a file that is none"),
        pytest.param("{text: a, meta: 5}", "meta wants a mapping", id="meta that is none"),
        pytest.param("{text: a, format: 5}", "format wants a text", id="a format that is none"),
        pytest.param("{text: a, format: htm}", "did you mean 'html'?", id="an unknown format"),
    ],
)
def test_an_example_that_cannot_be_understood_is_refused(
    tmp_path: Path, example: str, complaint: str
):
    (tmp_path / "rule.yml").write_text(
        f"summary: s\nseverity: note\nmessage: m\nphrases: [x]\nflags: [{example}]\npasses: [a]\n"
    )

    with pytest.raises(BadRule) as error:
        rules_in(tmp_path)

    assert complaint in str(error.value)


def test_a_pattern_may_have_thousands_of_brackets(tmp_path: Path):
    rule = f"message: m\nphrases: ['{'(' * 5_000}pier{')' * 5_000}']"

    assert found(tmp_path, rule, "The pier burns.") == [("pier", "m")]


@pytest.mark.parametrize(
    ("pattern", "loosened"),
    [
        pytest.param("[a-z]{2,60} ago", "[a-z]* ago", id="a range"),
        pytest.param("(very ){2}long", "(very )*long", id="a number"),
        pytest.param("x{3,}?", "x*?", id="no upper end, lazy"),
        pytest.param(r"\{2\}", r"\{2\}", id="escaped braces"),
        pytest.param("[{2}]", "[{2}]", id="braces in a set"),
        pytest.param(r"\x{2014}{2}", r"\x{2014}*", id="a letter by its number"),
        pytest.param(r"\p{L}{2,3}", r"\p{L}*", id="a class by its name"),
    ],
)
def test_counted_repeats_become_any_number(pattern: str, loosened: str) -> None:
    found = uncounted(pattern)

    assert found == loosened
