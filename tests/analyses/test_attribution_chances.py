"""How likely it is that a sentence has an attribution."""

import pytest

from newslint.analyses.attribution_chances import (
    LIKELY,
    attribution_chances,
    highest_chance,
)
from newslint.analyses.attribution_signs import measured, measures
from newslint.analyses.attribution_wording import said
from newslint.analyses.sentences import sentences
from newslint.document import from_blocks

SAID = "Ada Quill said on Monday that the harbour was open."
PLAIN = "The harbour has two docks and a crane."


def test_a_sentence_with_somebody_who_says_it_is_likelier_than_a_plain_one() -> None:
    doc = from_blocks([SAID, PLAIN])

    spoken, plain = attribution_chances(doc)

    assert spoken > LIKELY > plain


def test_every_sentence_has_a_chance() -> None:
    doc = from_blocks([f"{SAID} {PLAIN}", "…", SAID])

    chances = attribution_chances(doc)

    assert len(chances) == len(sentences(doc))


def test_an_empty_article_has_none() -> None:
    chances = attribution_chances(from_blocks([]))

    assert chances == ()


def test_the_highest_chance_of_a_paragraph_is_that_of_its_likeliest_sentence() -> None:
    doc = from_blocks([PLAIN, f"{PLAIN} {SAID}"])

    highest = highest_chance(doc, doc.blocks[1])

    assert highest == attribution_chances(doc)[2]


def test_a_block_taken_out_leaves_no_chance_behind() -> None:
    doc = from_blocks([SAID, PLAIN])

    left = doc.without([doc.blocks[0]])

    assert len(attribution_chances(left)) == 1


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("There Ada Quill spoke.", "N", id="names are one word"),
        pytest.param("It cost 4,500.", "0", id="figures are one"),
        pytest.param("“So”, she said.", '"', id="all quotation marks are one"),
        pytest.param("So she said", "she said$", id="how it ends"),
        pytest.param("So she said", "^so", id="how it begins"),
    ],
)
def test_the_model_sees_words_reduced(text: str, word: str) -> None:
    seen = set(said(text))

    assert word in seen


def test_the_trees_see_as_much_of_a_lonely_sentence_as_of_any() -> None:
    lonely = from_blocks([PLAIN])
    among = from_blocks([PLAIN, SAID, PLAIN])

    (alone,) = measures(measured(lonely))
    first, *_ = measures(measured(among))

    assert len(alone) == len(first)
