"""Where sentences end in news copy."""

import pytest

from newslint.analyses.language import language
from newslint.analyses.sentences import sentences
from newslint.document import from_blocks

ENDS = [
    pytest.param("U.S. Sen. John Smith Jr. said Monday.|He left.", id="titles and a Jr."),
    pytest.param("It opens at 5 p.m. Monday.|Doors shut at 9 a.m. Friday.", id="hour and day"),
    pytest.param("It opens at 5 p.m. EDT.|It ends late.", id="hour and time zone"),
    pytest.param("It opened at 5 p.m. Jan. 3 in Leeds.", id="hour and date"),
    pytest.param("He left at 5 p.m.|She stayed.", id="an hour ends a sentence before a new one"),
    pytest.param("It ran from 9 a.m. to 5 p.m. in Kent.", id="hours within a sentence"),
    pytest.param("St. Louis, Mo. police made an arrest.", id="saint and state"),
    pytest.param("Gov. Gavin Newsom signed it.|It takes effect now.", id="governor"),
    pytest.param("Ms. Quill resigned.|Mx. Hart did not.", id="titles that sentencex ends at"),
    pytest.param("Atty. Gen. Lee met Gens. Hill and Marsh.", id="rare titles"),
    pytest.param("Lt. Col. Sam Hill met Maj. Gen. Ann Lee.", id="two titles in a row"),
    pytest.param("Dist. Atty. Lee and Ald. Hill spoke.", id="offices"),
    pytest.param("Mr. and Mrs. Hill of St. Paul, Minn. are here.", id="couple"),
    pytest.param("Reps. Hill and Lee met Sens. Moss and Reed.", id="plural titles"),
    pytest.param("He went to the U.S.|The bill failed.", id="country ends the sentence"),
    pytest.param("The U.S. Supreme Court ruled.", id="country before a name"),
    pytest.param("U.S. President Joan Hill spoke.", id="country before a title"),
    pytest.param("He left the U.N.|It voted later.", id="organisation ends the sentence"),
    pytest.param("In the U.K.|They vote today.", id="pronoun after the country"),
    pytest.param("Washington, D.C. Mayor Ann Lee spoke.", id="city and mayor"),
    pytest.param("Rep. Lee, D-N.Y., said no.", id="party and state, no space within"),
    pytest.param("Sen. Lee (R-Ky.) said so.|He left.", id="party and state in brackets"),
    pytest.param("J. K. Rowling wrote it.|J.K. Rowling agreed.", id="initials"),
    pytest.param("It was by A. B. Smith.|C. Jones left.", id="initial opens a sentence"),
    pytest.param("George H.W. Bush spoke.|He won.", id="initials without a space"),
    pytest.param("He lives at No. 10 Downing Street.", id="number"),
    pytest.param("See Vol. 3 of the report.|Turn to p. 5 for more.", id="volume and page"),
    pytest.param("He paid approx. 5 euros.", id="figure after an abbreviation"),
    pytest.param("Since Dec. it fell.|On Sept. 11 it rose.", id="months"),
    pytest.param("On Nov. 3, 2023, it rained.", id="date"),
    pytest.param("He waited... then left.", id="ellipsis within a sentence"),
    pytest.param("He waited...|Then he left.", id="three stops at the end"),
    pytest.param("It ended…|Then he left.", id="ellipsis sign at the end"),
    pytest.param("It is … well … odd.", id="ellipsis signs within a sentence"),
    pytest.param("“I… I don’t know,” he said.", id="stammer"),
    pytest.param("Yahoo! said profits rose.", id="firm with an exclamation mark"),
    pytest.param("Jeopardy! is back on screen.", id="show with an exclamation mark"),
    pytest.param("What?!|He left.", id="two marks"),
    pytest.param("“It is over,” he said.|“Go home.”|They went.", id="comma in the quotation"),
    pytest.param("“It is over.”|He left.", id="mark after the stop"),
    pytest.param("“I was there.|It was bad,” he said.", id="speech of two sentences"),
    pytest.param('"I was there.|It was bad," he said.|"We left."', id="straight marks"),
    pytest.param("‘I was there.|It was bad,’ he said.", id="single marks"),
    pytest.param("'I was there.|It was bad,' he said.", id="straight single marks"),
    pytest.param("He said: “I am here.|You are not.”|Then he left.", id="speech after a colon"),
    pytest.param("“Stop!” he cried.|“Why?”|She did not know.", id="shout and question"),
    pytest.param("“Why now?” Smith asked.|He left.", id="name after a quoted question"),
    pytest.param("“Why now?” Mayor Ann Lee asked.", id="title and name after a question"),
    pytest.param("He asked, “Why?”|She left.", id="question ends the sentence"),
    pytest.param("Who said “no”?|Nobody.", id="stop after the mark"),
    pytest.param("(He was late.)|She was not.", id="sentence in brackets"),
    pytest.param("He left.|(Rain fell.|It was cold.)|She stayed.", id="two in brackets"),
    pytest.param("He (the boss.) left.", id="stop in a bracket within a sentence"),
    pytest.param("It rose (see Fig. 3).|It fell.", id="bracket at the end"),
    pytest.param("LONDON (Reuters) - It rose.|It fell.", id="dateline"),
    pytest.param("SACRAMENTO, Calif. (AP) — It rose.", id="dateline with a state"),
    pytest.param("It cost $2.5bn.|The firm paid 3.5 million.", id="decimals"),
    pytest.param("It rose 3 per cent.|12 firms closed.", id="sentence opens with a figure"),
    pytest.param("Ford vs. Toyota is on.|Hill v. Lee was not.", id="versus"),
    pytest.param("Apple Inc. said so.|Ford Motor Co. did not.", id="firms before a verb"),
    pytest.param("Acme Corp. Chief Executive Jim Hill left.", id="firm before a title"),
    pytest.param("He left Acme Inc.|It had failed.", id="firm ends the sentence"),
    pytest.param("Smith Bros. Circus is here.", id="brothers"),
    pytest.param("He met Ann Lee, Ph.D. of Yale.|She left.", id="degree"),
    pytest.param("He is 6 ft. 3 in. tall.|She is not.", id="feet and inches"),
    pytest.param("They moved in.|Smith left.", id="the word in is no inch"),
    pytest.param("Some, e.g. this, i.e. that, etc.|He left.", id="Latin"),
    pytest.param("He lives on Main St.|She does not.", id="street"),
    pytest.param("Visit example.com.|Then go.", id="site"),
    pytest.param("He scored.|Twice.|They won.", id="fragments"),
    pytest.param("He said no.|He left.", id="the word no is no number"),
    pytest.param("He had a goal: to win.|iPhone sales fell.", id="small letter in a brand"),
    pytest.param("One sentence.|Two sentences.", id="plain"),
    pytest.param("• He left home.|She did not.", id="bullet"),
    pytest.param("1. He left home.|She did not.", id="figure of a list"),
    pytest.param("He left.|“No.”|She stayed.", id="one word in marks"),
]


@pytest.mark.parametrize("marked", ENDS)
def test_sentences_end_where_an_editor_ends_them(marked: str) -> None:
    doc = from_blocks([marked.replace("|", " ")], given={language: "en"})

    found = [sentence.text for sentence in sentences(doc)]

    assert found == marked.split("|")


def test_a_space_missing_after_the_stop_still_parts_two_sentences() -> None:
    doc = from_blocks(["The bridge is shut.The tunnel is not."])

    found = [sentence.text for sentence in sentences(doc)]

    assert found == ["The bridge is shut.", "The tunnel is not."]


def test_no_sentence_crosses_the_border_of_a_block() -> None:
    doc = from_blocks(["A line without a stop", "goes on in another block."])

    found = [sentence.text for sentence in sentences(doc)]

    assert found == ["A line without a stop", "goes on in another block."]


def test_a_sentence_counts_characters_of_the_whole_text() -> None:
    doc = from_blocks(["Café 😀 opens.", "It rains. It pours."])

    last = sentences(doc)[-1]

    assert doc.text[last.start : last.end] == last.text == "It pours."


def test_a_sentence_keeps_the_marks_that_open_it() -> None:
    doc = from_blocks(["He left. “(We) won,” she said."])

    found = [sentence.text for sentence in sentences(doc)]

    assert found == ["He left.", "“(We) won,” she said."]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("  \n ", id="space alone"),
    ],
)
def test_where_there_are_no_words_there_is_no_sentence(text: str) -> None:
    doc = from_blocks([text])

    assert sentences(doc) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A\u00a0B.\u00a0C. D", id="hard spaces beside initials"),
        pytest.param("He left\ud800. She stayed.", id="half a surrogate pair"),
        pytest.param("\u2029.\u0085.\u2028B.", id="separators of lines"),
    ],
)
def test_odd_characters_lose_no_text(text: str) -> None:
    doc = from_blocks([text], given={language: "en"})

    kept = "".join(sentence.text for sentence in sentences(doc))

    assert "".join(kept.split()) == "".join(text.split())


def test_other_languages_use_their_own_abbreviations() -> None:
    doc = from_blocks(
        ["Der Umzug beginnt am 3. Mai in Köln. Er endet spät."], given={language: "de"}
    )

    found = [sentence.text for sentence in sentences(doc)]

    assert found == ["Der Umzug beginnt am 3. Mai in Köln.", "Er endet spät."]
