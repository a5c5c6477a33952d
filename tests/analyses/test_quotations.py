"""What stands between quotation marks, and what only looks so."""

from dataclasses import replace

import pytest

from newslint.analyses.quotations import in_quotation, quotations
from newslint.document import Block, Document, Mark, from_blocks

QUOTED = [
    pytest.param("“It is over,” he said. “Go.”", ["“It is over,”", "“Go.”"], id="curly"),
    pytest.param('"It is over," he said. "Go."', ['"It is over,"', '"Go."'], id="straight"),
    pytest.param("‘It’s over,’ he said.", ["‘It’s over,’"], id="single"),
    pytest.param("'It's over,' he said.", ["'It's over,'"], id="straight single"),
    pytest.param("``Go,'' he said.", ["``Go,''"], id="wire marks"),
    pytest.param("“Go,’’ he said.", ["“Go,’’"], id="two single marks for a double one"),
    pytest.param("« Non », dit-il.", ["« Non »"], id="guillemets"),
    pytest.param("»Nein«, sagte er.", ["»Nein«"], id="guillemets turned round"),
    pytest.param("„Nein“, sagte er. „Ja”.", ["„Nein“", "„Ja”"], id="low marks"),
    pytest.param("”Nej,” sa han. ”Jo.”", ["”Nej,”", "”Jo.”"], id="closing marks on both sides"),
    pytest.param("“Go,“ he said. “No.”", ["“Go,“", "“No.”"], id="opening marks on both sides"),
    pytest.param('He said "go"—"now".', ['"go"', '"now"'], id="straight beside dashes"),
    pytest.param("Go â€“ or â€” donâ€™t, â€œhe Ã¢â‚¬â„¢s â€¦", [], id="read in the wrong encoding"),
    pytest.param('Ann ("Bo") Lee', ['"Bo"'], id="straight in brackets"),
    pytest.param('He said:"Go." She left.', ['"Go."'], id="a space is missing before"),
    pytest.param("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"], id="nested"),
    pytest.param(
        "‘He said “no” to me,’ she said.", ["‘He said “no” to me,’"], id="nested, British"
    ),
    pytest.param(
        '"He said "no" to me," she said.', ['"He said "no" to me,"'], id="nested, one mark"
    ),
    pytest.param("'I'm out': PM quits over 'bullying'", ["'I'm out'", "'bullying'"], id="headline"),
    pytest.param(
        "‘The dogs’ bowls were dry,’ he said.", ["‘The dogs’ bowls were dry,’"], id="plural"
    ),
    pytest.param(
        "‘Experts’ blame the players’ union", ["‘Experts’"], id="plural after a quotation"
    ),
    pytest.param(
        "the ‘hard-working staff of Leeds’ won", ["‘hard-working staff of Leeds’"], id="no stop"
    ),
    pytest.param(
        '"In 2015" and "in 2016" he won.', ['"In 2015"', '"in 2016"'], id="a year at the end"
    ),
    pytest.param('"The 6" pipe burst," he said.', ['"The 6" pipe burst,"'], id="an inch within"),
    pytest.param(
        '"She is 5\'10" tall. "She swims," he said.',
        ['"She is 5\'10" tall. ', '"She swims,"'],
        id="feet and inches within",
    ),
    pytest.param(
        '"We met “The Ferry” there," he said.',
        ['"We met “The Ferry” there,"'],
        id="curly marks within straight ones",
    ),
]
UNQUOTED = [
    pytest.param("the ’90s and the '60s", id="decades"),
    pytest.param("the class of '08 in the players' hall", id="year and plural"),
    pytest.param("don’t, dogs’, five o’clock, O'Neill", id="apostrophes"),
    pytest.param("rock ’n’ roll, rock 'n' roll, rock ‘n’ roll", id="rock and roll"),
    pytest.param("’Twas the bosses’ plan, give ’em that", id="words without a beginning"),
    pytest.param("‘90s music and the fans’ hopes", id="an apostrophe turned round"),
    pytest.param("We're goin' home to the farmers' market", id="dropped g"),
    pytest.param("John 's car and the drivers' club", id="apostrophes set apart"),
    pytest.param("He is 5'10\" tall, she 5' 4\".", id="feet and inches"),
    pytest.param('A 6" pipe and a 12" disc', id="inches"),
    pytest.param("Next »", id="arrow"),
    pytest.param("« Older stories", id="arrow to the left"),
    pytest.param("Home › News › Politics", id="path of a page"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_a_quotation_runs_from_mark_to_mark(text: str, expected: list[str]) -> None:
    doc = from_blocks([text])

    found = [quotation.text for quotation in quotations(doc)]

    assert found == expected
    assert all(quotation.balanced for quotation in quotations(doc))


@pytest.mark.parametrize("text", UNQUOTED)
def test_apostrophes_inches_and_arrows_quote_nothing(text: str) -> None:
    doc = from_blocks([text])

    assert quotations(doc) == ()


def test_inner_is_what_stands_between_the_marks() -> None:
    doc = from_blocks(["One.", "``Go,'' he said."])

    [quotation] = quotations(doc)

    assert quotation.inner == doc.cut(quotation.start + 2, quotation.end - 2)
    assert quotation.inner.text == "Go,"


def test_each_paragraph_of_a_long_speech_is_a_quotation_and_no_mark_is_missing() -> None:
    doc = from_blocks(["“We came.", "“We saw.", "“We left,” she said."])

    found = quotations(doc)

    assert [quotation.continued for quotation in found] == [True, True, False]
    assert all(quotation.balanced for quotation in found)


def test_a_british_speech_of_two_paragraphs_is_two_quotations() -> None:
    doc = from_blocks(["‘We came. It’s done.", "‘We left,’ she said."])

    found = [quotation.text for quotation in quotations(doc)]

    assert found == ["‘We came. It’s done.", "‘We left,’"]


def test_paragraphs_of_one_speech_that_ran_together_miss_no_mark() -> None:
    doc = from_blocks(['"We came. It rained. "We left," she said.'])

    first, second = quotations(doc)

    assert first.continued
    assert second.text == '"We left,"'


def test_a_quotation_that_nothing_closes_ends_with_its_block() -> None:
    doc = from_blocks(
        ["He said: “We came. We saw.", "The rest is the story’s own.", "“No,” she said."]
    )

    first = quotations(doc)[0]

    assert first.text == "“We came. We saw."
    assert not first.balanced


def test_a_quotation_that_nothing_closes_ends_before_the_next() -> None:
    doc = from_blocks(["“We came, he said. “We left,” she said, and went."])

    found = [(quotation.text, quotation.closed) for quotation in quotations(doc)]

    assert found == [("“We came, he said. ", False), ("“We left,”", True)]


def test_a_quotation_that_nothing_opens_begins_with_its_block() -> None:
    doc = from_blocks(["We came,” he said. “We left,” she said."])

    first, second = quotations(doc)

    assert (first.text, first.opened) == ("We came,”", False)
    assert second.balanced


def test_a_lone_single_mark_hides_no_later_quotation() -> None:
    doc = from_blocks(["Rock ‘n roll is back. “Yes,” she said. ‘No,’ he said."])

    found = [quotation.text for quotation in quotations(doc)]

    assert found == ["“Yes,”", "‘No,’"]


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        pytest.param("The “experts” met again.", True, id="one word"),
        pytest.param("The so-called “blue wave” broke.", True, id="so-called"),
        pytest.param("The “one two three” plan failed.", True, id="three words"),
        pytest.param("The “one two three four” plan failed.", False, id="four words"),
        pytest.param("She plays in “Dunes” again.", False, id="a title has a capital"),
        pytest.param("It was “awful,” and it rained.", False, id="a comma inside shows speech"),
        pytest.param("He called it “a disgrace” again.", False, id="a verb of speech before"),
        pytest.param("It was “a disgrace” to some, Lee said.", False, id="a verb of speech after"),
        pytest.param("Lee said no. The “experts” met.", True, id="the verb is in another sentence"),
        pytest.param("The “experts met again.", False, id="nothing closes it"),
    ],
)
def test_a_few_small_words_that_nobody_says_are_scare_quotes(text: str, scare: bool) -> None:
    doc = from_blocks([text])

    [quotation] = quotations(doc)

    assert quotation.scare is scare


def test_a_block_quotation_is_quoted_from_end_to_end() -> None:
    text = "He came and said “no” to us."
    doc = Document(text, (Block(0, len(text), text, kind="quotation"),))

    [quotation] = quotations(doc)

    assert quotation.text == text


def test_marks_in_code_quote_nobody() -> None:
    text = 'Set name="x to begin. “Yes,” she said.'
    code = Mark(4, 11, text[4:11], kind="code")
    doc = Document(text, (Block(0, len(text), text, marks=(code,)),))

    found = [quotation.text for quotation in quotations(doc)]

    assert found == ["“Yes,”"]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param(0, 2, False, id="before"),
        pytest.param(3, 4, True, id="the opening mark"),
        pytest.param(0, 4, True, id="touches the beginning"),
        pytest.param(5, 5, True, id="an empty place within"),
        pytest.param(7, 8, True, id="the closing mark"),
        pytest.param(8, 9, False, id="just after"),
        pytest.param(0, 12, True, id="all round it"),
        pytest.param(16, 18, True, id="the second quotation"),
        pytest.param(20, 21, False, id="at the end"),
    ],
)
def test_a_span_is_in_a_quotation_when_they_share_a_character(
    start: int, end: int, expected: bool
) -> None:
    doc = from_blocks(["ab “cde” f, g “hij” kl"])

    assert in_quotation(doc, doc.cut(start, end)) is expected


def test_taking_a_block_away_is_seen() -> None:
    doc = from_blocks(["“We came.", "“We left,” she said."])
    quotations(doc)

    [alone] = quotations(doc.without([doc.blocks[1]]))

    assert alone == replace(alone, continued=False)


def test_tens_of_thousands_of_lone_marks_are_read() -> None:
    doc = from_blocks([" ‘a" * 30_000 + " “b" * 30_000 + "’s " * 30_000])

    found = quotations(doc)

    assert len(found) == 30_000


def test_a_speech_that_ends_with_its_speaker_before_the_next_opens_lacks_a_mark() -> None:
    doc = from_blocks(["“We came, the mayor said. “We left,” she said."])

    first = quotations(doc)[0]

    assert not first.balanced


@pytest.mark.parametrize(
    ("before", "continued"),
    [
        pytest.param("She said at noon", True, id="somebody speaks"),
        pytest.param("It rained.", True, id="a sentence of its own"),
        pytest.param("She is known from the film", False, id="nobody speaks"),
    ],
)
def test_what_opens_amid_a_sentence_goes_on_only_where_somebody_speaks(
    before: str, continued: bool
) -> None:
    doc = from_blocks([f"{before} “Silent River is late.", "“It is ours,” she said."])

    first = quotations(doc)[0]

    assert first.continued is continued
