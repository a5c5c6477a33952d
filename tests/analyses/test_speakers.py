"""Who says what stands between quotation marks."""

import pytest

from newslint.analyses.speakers import bearer, outside_quotations, speeches
from newslint.document import from_blocks

TOLD = [
    pytest.param(["“It is over,” Ada Quill said."], "Ada Quill", "sentence", id="after it"),
    pytest.param(["Ada Quill said: “It is over.”"], "Ada Quill", "sentence", id="before it"),
    pytest.param(
        ["“It is over,” Ada Quill said.", "“We have no choice.”"],
        "Ada Quill",
        "sentence",
        id="a paragraph of speech goes on with the one before",
    ),
    pytest.param(["The pier is shut.", "“It is over.”"], None, "nowhere", id="nobody"),
]


@pytest.mark.parametrize(("texts", "speaker", "told"), TOLD)
def test_a_speech_has_the_speaker_that_the_text_tells(
    texts: list[str], speaker: str | None, told: str
) -> None:
    doc = from_blocks(texts)

    last = speeches(doc)[-1]

    assert (last.speaker.text if last.speaker else None, last.told) == (speaker, told)


def test_words_held_at_arms_length_and_code_are_no_speech() -> None:
    doc = from_blocks(["The “new” pier is shut.", '{{< figure alt="The old pier." >}}'])

    found = speeches(doc)

    assert found == ()


def test_a_pronoun_stands_for_the_one_person_named_last() -> None:
    doc = from_blocks(["Ada Quill is the mayor of the town.", "“It is over,” she said."])
    [speech] = speeches(doc)
    assert speech.speaker

    name = bearer(doc, speech.speaker)

    assert name
    assert name.head == "Quill"


def test_a_pronoun_after_two_people_stands_for_nobody_in_particular() -> None:
    doc = from_blocks(["Ada Quill met Jane Tarrow in town.", "“It is over,” she said."])
    [speech] = speeches(doc)
    assert speech.speaker

    name = bearer(doc, speech.speaker)

    assert name is None


def test_what_stands_outside_quotations_is_the_rest_of_the_block() -> None:
    doc = from_blocks(["It rained. “Go,” she said. “Now.”"])

    rest = outside_quotations(doc, doc.blocks[0])

    assert rest.split() == ["It", "rained.", "she", "said."]
