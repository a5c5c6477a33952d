"""Attributions: who says what, by which words."""

import pytest

from newslint.analyses.attributions import Attribution, attributed, attributions
from newslint.analyses.sentences import sentences
from newslint.document import from_blocks


def attribution_in(text: str) -> Attribution:
    """The first attribution of a text."""
    return attributions(from_blocks([text]))[0]


def read(attribution: Attribution) -> tuple[str | None, str | None, str]:
    """Source, cue and manner in words."""
    source, cue = attribution.source, attribution.cue
    return source.text if source else None, cue.text if cue else None, attribution.manner


@pytest.mark.parametrize(
    ("text", "source", "cue", "manner"),
    [
        pytest.param(
            "“The harbour is open again,” Jane Roe said.",
            "Jane Roe",
            "said",
            "direct",
            id="said after the quotation",
        ),
        pytest.param(
            "“The harbour is open again,” said Jane Roe, the mayor.",
            "Jane Roe",
            "said",
            "direct",
            id="said before the source",
        ),
        pytest.param(
            "Jane Roe said the harbour was open.",
            "Jane Roe",
            "said",
            "indirect",
            id="reported speech",
        ),
        pytest.param(
            "The harbour is open, said the mayor.",
            "the mayor",
            "said",
            "indirect",
            id="inverted without quotation",
        ),
        pytest.param(
            "Jane Roe, the mayor of Leeds, said the harbour was open.",
            "Jane Roe",
            "said",
            "indirect",
            id="apposition between",
        ),
        pytest.param(
            "U.S. Sen. John Smith Jr. said the harbour was open.",
            "U.S. Sen. John Smith Jr.",
            "said",
            "indirect",
            id="stops in the source",
        ),
        pytest.param(
            "Jane Roe called the plan “a gift to the town” in May.",
            "Jane Roe",
            "called the",
            "mixed",
            id="words quoted within a sentence",
        ),
        pytest.param(
            "Sales fell by a third, according to figures from the port.",
            "figures from the port",
            "according to",
            "according",
            id="according to",
        ),
        pytest.param(
            "According to the latest news from Reuters, the port closed.",
            "the latest news from Reuters",
            "According to",
            "according",
            id="according to at the start",
        ),
        pytest.param(
            "The details are still open, the source added.",
            "the source",
            "added",
            "indirect",
            id="added at the end",
        ),
        pytest.param(
            "The study found that prices rose.",
            "The study",
            "found that",
            "indirect",
            id="document",
        ),
        pytest.param(
            "The port reportedly closed.", None, "reportedly", "indirect", id="nobody is named"
        ),
    ],
)
def test_a_sentence_hands_a_statement_to_a_source(
    text: str, source: str | None, cue: str, manner: str
) -> None:
    assert read(attribution_in(text)) == (source, cue, manner)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        pytest.param("But Jane Roe said it was late.", "Jane Roe", id="but"),
        pytest.param("Meanwhile the mayor said it was late.", "the mayor", id="an adverb before"),
        pytest.param("Only the mayor also said it was late.", "the mayor", id="adverbs around"),
        pytest.param("Jane Roe on Tuesday said it was late.", "Jane Roe", id="a day between"),
        pytest.param("Jane Roe in a statement said so.", "Jane Roe", id="an occasion between"),
        pytest.param("In a statement the port said so.", "the port", id="an occasion before"),
        pytest.param("Megyn Roe said it was late.", "Megyn Roe", id="a name"),
        pytest.param("Jane Kelly said it was late.", "Jane Kelly", id="a name that ends in -ly"),
        pytest.param("The family said it was late.", "The family", id="a noun that ends in -ly"),
        pytest.param("Leeds Today reported that it was late.", "Leeds Today", id="a paper's name"),
        pytest.param("Roe & Quill said it was late.", "Roe & Quill", id="a firm's name"),
        pytest.param("— Jane Roe said it was late.", "Jane Roe", id="a dash before"),
        pytest.param("Rep. Jane Roe (D-Md.) said so.", "Rep. Jane Roe", id="brackets between"),
        pytest.param("Jane Roe — who is mayor — said so.", "Jane Roe", id="dashes between"),
        pytest.param("Jane Roe, 58, who is mayor, said so.", "Jane Roe", id="an age between"),
        pytest.param(
            "“It is late,” Jane Roe, the mayor, said in May.", "Jane Roe", id="no month speaks"
        ),
        pytest.param("''It is late,'' Jane Roe said.", "Jane Roe", id="strokes as quotation marks"),
        pytest.param("He’s saying it was late.", "He", id="a pronoun with its verb"),
        pytest.param("The mayor was criticized by the port.", "the port", id="a passive"),
        pytest.param("The mayor was criticized for it by the port.", "the port", id="by, later"),
        pytest.param("The plan was announced by Monday.", None, id="by no speaker"),
        pytest.param("The mayor was criticized for it.", None, id="a passive without a speaker"),
        pytest.param("Figures cited by the port are late.", "the port", id="a short passive"),
        pytest.param("Roe went after the port, calling for talks.", "Roe", id="a participle"),
        pytest.param("Some say it was late.", "Some", id="some, alone"),
        pytest.param("In May it was said to be late.", None, id="nobody"),
        pytest.param("A senior official said it was late.", "A senior official", id="official"),
        pytest.param("The press said it was late.", "The press", id="press"),
    ],
)
def test_a_source_is_cut_where_its_words_end(text: str, source: str | None) -> None:
    assert read(attribution_in(text))[0] == source


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Jane Roe said it was late.", "named", id="name"),
        pytest.param("The spokesman said it was late.", "role", id="role"),
        pytest.param("The source said it was late.", "anonymous", id="source"),
        pytest.param("A person familiar with the plan said it was late.", "anonymous", id="person"),
        pytest.param("Officials said it was late.", "collective", id="officials"),
        pytest.param("Some experts said it was late.", "collective", id="experts"),
        pytest.param("She said it was late.", "pronoun", id="pronoun"),
        pytest.param("The report said it was late.", "document", id="document"),
        pytest.param("It is believed to be late.", "none", id="hearsay"),
    ],
)
def test_a_source_is_of_a_kind(text: str, kind: str) -> None:
    assert attribution_in(text).source_kind == kind


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The report was late.", id="noun"),
        pytest.param("The claims of the state were late.", id="nouns that may be verbs"),
        pytest.param("The harbour reopened on Monday.", id="plain statement"),
        pytest.param("The official report was late.", id="an official noun"),
        pytest.param("Ada Quill reported from Leeds.", id="a reporter's place"),
        pytest.param("Roe maintains a lead over Quill.", id="something kept"),
        pytest.param("The Gulf states sell oil.", id="states"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_plain_statement_is_nobody_s(text: str) -> None:
    assert attributions(from_blocks([text])) == ()


def test_a_cue_within_a_quotation_is_no_cue_of_the_article() -> None:
    doc = from_blocks(["“He said the ships would come,” Jane Roe recalled."])

    assert [read(attribution)[1] for attribution in attributions(doc)] == ["recalled"]


def test_a_quotation_that_goes_on_keeps_its_source() -> None:
    doc = from_blocks(["“We are open,” Jane Roe said. “Ships come every day.”"])

    first, second = attributions(doc)

    assert second.source == first.source
    assert second.cue is None


def test_a_quotation_far_from_any_speaker_has_no_source() -> None:
    doc = from_blocks(["“Ships come every day to this place.”"])

    assert read(attributions(doc)[0]) == (None, None, "direct")


def test_thinking_is_no_speech() -> None:
    assert not attribution_in("Jane Roe hopes the ships come.").speech


def test_a_block_is_attributed_as_a_whole_and_its_sentences_one_by_one() -> None:
    doc = from_blocks(["Ships came. Jane Roe said they were late.", "Nobody waited."])
    first, _, other = sentences(doc)

    assert attributed(doc, first)
    assert not attributed(doc, first, whole_block=False)
    assert not attributed(doc, other)
