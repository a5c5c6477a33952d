"""What plants defects in articles, on short articles of our own."""

import re
from datetime import datetime
from random import Random

import pytest

from benchmarks.planted.dates import impossible_date, weekday_off
from benchmarks.planted.doubles import (
    STRANGERS,
    foreign_sentence,
    paragraph_repeated,
    sentence_repeated,
)
from benchmarks.planted.events import event_denied, status_reversed
from benchmarks.planted.figures import (
    digits_transposed,
    headline_figure_changed,
    number_changed,
    percent_wrong,
    scale_slipped,
)
from benchmarks.planted.kinds import KINDS, Kind, Plant
from benchmarks.planted.measured import Planted, precision
from benchmarks.planted.parts import Defect, Part, body, paragraphs, sentences
from benchmarks.planted.people import age_changed, introduction_removed, name_misspelt
from benchmarks.planted.quotations import (
    quotation_altered,
    quotation_repeated,
    quotation_unbalanced,
)
from benchmarks.planted.sources import attribution_removed, speaker_removed
from benchmarks.quality.sets import Article
from newslint.finding import RelatedPlace
from newslint.origin import Excerpt, Place, Position
from newslint.report import PlacedFinding, Report

SAID = "We built every one of those ferries with our hands, and were proud of them"
ARTICLE = f"""Harbour to lose 640 jobs

The harbour of Quillport will lose 640 jobs before the summer, and the ferry to the isles.

The company signed a contract with a shipyard abroad on Tuesday; the gates were shut on April 12.

Ada Varnell, 41, a crane driver, stood at the gate and counted the lorries that went by.

"{SAID}," Varnell said then.

The yard has debts of $85 million owed to banks, and its rent rose, the city treasury said.

Nobody in the canteen spoke of the 640 jobs, or of the $85 million owed to the banks of the town.

Later that day Varnell said the crane would be taken down and sold, piece by piece, to a dealer.

The canteen closed at noon, and the lights along the quay went out as the tide came in.

The town has not decided what it wants to do with the empty sheds that stand along the quay.
"""
UNNAMED = ARTICLE.replace("Ada Varnell, 41, a crane driver,", "The crane driver of the yard")
WORDS = pytest.mark.parametrize(
    ("plant", "text", "pattern"),
    [
        pytest.param(digits_transposed, ARTICLE, "460|58", id="digits exchanged"),
        pytest.param(scale_slipped, ARTICLE, " billion", id="billion for million"),
        pytest.param(impossible_date, ARTICLE, "April 31", id="a day that April has not"),
        pytest.param(age_changed, ARTICLE, r"Varnell, (?:32|37|44|47|51),", id="another age"),
        pytest.param(
            status_reversed,
            ARTICLE,
            r"The company (?:is|has) .+ sign a contract.*",
            id="still open",
        ),
        pytest.param(event_denied, ARTICLE, r"The company did not sign a contract\.", id="denied"),
        pytest.param(
            attribution_removed,
            ARTICLE,
            r"The yard has debts .*, and its rent rose\.",
            id="no source",
        ),
        pytest.param(
            speaker_removed, UNNAMED, '"We built .* were proud of them."', id="nobody says it"
        ),
        pytest.param(
            quotation_repeated, ARTICLE, '"We built .* were proud of them," .*', id="said twice"
        ),
        pytest.param(
            quotation_unbalanced, ARTICLE, '"We built .* them, Varnell said then.', id="left open"
        ),
    ],
)


def planted(plant: Plant, text: str = ARTICLE, seed: int = 1) -> Defect:
    defect = plant(text, Random(seed))
    assert defect is not None
    return defect


def finding(rule: str, start: int, text: str, fingerprint: str, *shown: int) -> PlacedFinding:
    related = tuple(RelatedPlace(_place(at, "shown")) for at in shown)
    return PlacedFinding(rule, "warning", "", _place(start, text), 1, fingerprint, related=related)


def _place(start: int, text: str) -> Place:
    end = start + len(text)
    begin, stop = Position(1, start + 1, start), Position(1, end + 1, end)
    return Place("a.txt", begin, stop, text, Excerpt("", text, ""))


def told(before: tuple[PlacedFinding, ...], after: tuple[PlacedFinding, ...]) -> Planted:
    """A defect at characters 10 to 15, and what is said of the article before and after."""
    host = Article("polnear", "1", "0123456789 fine sentence")
    defect = Defect("0123456789 evil sentence", 10, 15)
    return Planted(host, defect, Report("", findings=before), Report("", findings=after))


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.name) for kind in KINDS])
@pytest.mark.parametrize("text", ["", "One line", "A headline\n\nNo body.", "\n\n \n\n“\n\n\u200b"])
def test_nothing_is_planted_where_there_is_no_place(kind: Kind, text: str):
    defect = kind.plant(text, Random(1))

    assert defect is None


@pytest.mark.parametrize("kind", [pytest.param(kind, id=kind.name) for kind in KINDS])
def test_the_same_seed_plants_the_same_defect(kind: Kind):
    first = kind.plant(ARTICLE, Random(7))

    second = kind.plant(ARTICLE, Random(7))

    assert first == second


@WORDS
def test_the_defect_is_what_was_put_there(plant: Plant, text: str, pattern: str):
    defect = planted(plant, text)

    assert re.fullmatch(pattern, defect.words)


def test_a_changed_number_leaves_its_first_mention_alone():
    defect = planted(number_changed, ARTICLE.replace("$85 million", "a lot"))

    assert "will lose 640 jobs" in defect.text
    assert "of the 640 jobs" not in defect.text


def test_a_number_that_stands_once_is_not_changed():
    once = ARTICLE.replace("the 640 jobs, or of the $85 million owed", "jobs, or of what is owed")

    defect = number_changed(once, Random(1))

    assert defect is None


def test_the_headlines_figure_is_changed_and_the_bodys_is_not():
    defect = planted(headline_figure_changed)

    assert not defect.text.startswith("Harbour to lose 640")
    assert defect.text.count("640 jobs") == 2


def test_a_headline_whose_figure_is_not_in_the_body_is_left_alone():
    other = ARTICLE.replace("lose 640 jobs before", "lose jobs before").replace("the 640", "the")

    defect = headline_figure_changed(other, Random(1))

    assert defect is None


@pytest.mark.parametrize("seed", range(12))
def test_the_added_share_is_not_what_the_two_figures_make(seed: int):
    words = planted(percent_wrong, seed=seed).words.replace(" million", "")

    share = int(re.findall(r"(\d+)(?: percent|%)", words)[0])
    ends = [int(one) for one in re.findall(r"\d+(?! percent|%|\d)", words)]

    low, high = sorted(ends)
    assert share not in (round(100 * (high - low) / low), round(100 * (high - low) / high))


@pytest.mark.parametrize("seed", range(6))
def test_the_weekday_is_one_off_the_date(seed: int):
    weekday, rest = planted(weekday_off, seed=seed).words.split(", ", 1)

    form = "%B %d, %Y" if "," in rest else "%d %B %Y"
    days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    assert (days.index(weekday) - datetime.strptime(rest, form).weekday()) % 7 in (1, 6)


@pytest.mark.parametrize("seed", range(6))
def test_a_misspelt_name_is_near_the_one_at_first_reference(seed: int):
    defect = planted(name_misspelt, seed=seed)

    assert defect.words != "Varnell"
    assert "Ada Varnell, 41" in defect.text
    assert abs(len(defect.words) - len("Varnell")) <= 1


def test_with_the_introduction_goes_the_given_name_and_what_says_who_it_is():
    told = "Ada Varnell, a crane driver at the yard, said that lorries had gone by all day."
    text = ARTICLE.replace(paragraphs(ARTICLE)[3].text, told)

    defect = planted(introduction_removed, text)

    assert defect.text[defect.start :].startswith("Varnell said that lorries")
    assert "Ada" not in defect.text


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Ada Varnell of the yard said that lorries had gone by.", id="of the yard"),
        pytest.param("Dr. Ada Varnell said that lorries had gone by all day.", id="a title before"),
        pytest.param("Mayor Ada Varnell said that lorries had gone by all day.", id="an office"),
    ],
)
def test_an_introduction_stays_where_more_than_the_name_tells_who_it_is(told: str):
    text = ARTICLE.replace(paragraphs(ARTICLE)[3].text, told)

    defect = introduction_removed(text, Random(1))

    assert defect is None


def test_a_speaker_named_in_the_paragraph_before_could_still_be_the_one():
    defect = speaker_removed(ARTICLE, Random(1))

    assert defect is None


def test_a_source_stays_where_the_paragraph_has_another():
    more = ARTICLE.replace("treasury said.", "treasury said. A survey found the same.")

    defect = attribution_removed(more, Random(1))

    assert defect is None


def test_an_altered_quotation_lacks_one_word():
    defect = planted(quotation_altered)

    again = defect.words.rpartition('"')[0]
    assert len(again.split()) == len(SAID.split()) - 1


@pytest.mark.parametrize(
    ("plant", "times"),
    [
        pytest.param(paragraph_repeated, 2, id="a paragraph"),
        pytest.param(sentence_repeated, 2, id="a sentence"),
    ],
)
def test_what_is_repeated_stands_twice(plant: Plant, times: int):
    defect = planted(plant)

    assert defect.text.count(defect.words) == times


def test_a_foreign_sentence_is_one_of_ours():
    defect = planted(foreign_sentence)

    assert defect.words in STRANGERS


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("It rained. Nobody came.", 2, id="two sentences"),
        pytest.param("Mr. Quill came. He sat.", 2, id="the stop of a title ends nothing"),
        pytest.param("The U.S. Navy came.", 1, id="nor does that of an abbreviation"),
        pytest.param("J. Quill came.", 1, id="nor that of an initial"),
        pytest.param("“It rained.” Nobody came.", 2, id="a mark may stand after the stop"),
        pytest.param("It cost 4.5 million.", 1, id="nor does the point in a number"),
    ],
)
def test_sentences_end_at_their_stops(text: str, count: int):
    found = sentences(Part(10, 10 + len(text), text))

    assert len(found) == count
    assert found[-1].end == 10 + len(text)


@pytest.mark.parametrize(
    ("one", "count"),
    [
        pytest.param(finding("numbers/calendar", 12, "il", "new"), 1, id="on the defect"),
        pytest.param(finding("numbers/calendar", 20, "en", "new", 11), 1, id="showing the defect"),
        pytest.param(finding("numbers/calendar", 15, "il", "new"), 0, id="just after it"),
        pytest.param(finding("numbers/calendar", 8, "89", "new"), 0, id="just before it"),
        pytest.param(
            finding("numbers/style-mix", 12, "il", "new"), 0, id="a rule for other faults"
        ),
        pytest.param(finding("numbers/calendar", 12, "il", "old"), 0, id="known by its sentence"),
        pytest.param(finding("numbers/calendar", 12, "old", "new"), 0, id="known by its words"),
        pytest.param(
            finding("numbers/parts-total", 12, "old", "old"), 1, id="another rule's words"
        ),
    ],
)
def test_a_defect_is_found_by_what_was_not_said_before(one: PlacedFinding, count: int):
    before = finding("numbers/calendar", 12, "old", "old")

    planted_and_linted = told((before,), (one,))

    assert len(planted_and_linted.findings) == count


def test_the_precision_of_a_rule_counts_what_it_says_besides_as_wrong():
    there = finding("numbers/calendar", 12, "il", "new")
    elsewhere = finding("numbers/calendar", 40, "so", "other")
    made = [[told((), (there, elsewhere)) for _ in range(15)], [told((), ())] * 5]

    measured = dict(precision(made, "report"))

    card = measured["numbers/calendar"]
    assert (card.n, card.figure.value, card.recall) == (30, 0.5, 1.0)


def test_the_body_has_neither_headline_nor_short_lines():
    found = body("Eight words of a headline that are long\n\nAdvertisement\n\n" + "word " * 9)

    assert [one.text.split() for one in found] == [["word"] * 9]


def test_parts_say_where_they_stand():
    found = paragraphs("One\n\n\n  Two \n\nThree")

    assert [(one.start, one.end, one.text) for one in found] == [
        (0, 3, "One"),
        (8, 11, "Two"),
        (14, 19, "Three"),
    ]
