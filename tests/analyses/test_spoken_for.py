"""Who stands for those whom a sentence leans on."""

import pytest

from newslint.analyses.lexicon.vague_words import VAGUE
from newslint.analyses.sentences import sentences
from newslint.analyses.spoken_for import spoken_for
from newslint.document import Document
from newslint.readers import read

OPENING = "Ada Quill, the owner, said she had a plan.\n\nIt rained.\n\nThe pier is old.\n\n"


def article(text: str) -> Document:
    return read(text.encode(), "a.txt", "text")[0]


def spoken(doc: Document, *, officials: bool = True) -> bool:
    """Whether the first vague words of the article are spoken for."""
    return next(
        spoken_for(doc, at, found["all"], officials=officials)
        for at, block in enumerate(doc.body)
        for sentence in sentences(doc, block)
        for found in sentence.groups(VAGUE)
    )


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(
            "According to critics such as Bea Lund, it is bad.", id="one of them is named"
        ),
        pytest.param("Critics say it is bad. Bea Lund said it was ugly.", id="further on"),
        pytest.param("Critics say it is bad.\n\nBea Lund said it was ugly.", id="right after"),
        pytest.param("Bea Lund said it was ugly.\n\nCritics say it is bad.", id="right before"),
        pytest.param("Critics say it is bad. “It is ugly.”", id="a quotation of nobody known"),
    ],
)
def test_one_who_comes_to_speak_near_the_words_may_be_one_of_them(told: str) -> None:
    doc = article(OPENING + told)

    assert spoken(doc)


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("Critics say it is bad. Quill said it was not.", id="whom the opening names"),
        pytest.param("Critics say it is bad. Lund said it was ugly.", id="who is never introduced"),
        pytest.param("Critics say it is bad. Locals say it is ugly.", id="who is as vague"),
        pytest.param(
            "Bea Lund said it.\n\nIt rains.\n\nIt snows.\n\nCritics say so.", id="far off"
        ),
    ],
)
def test_one_who_is_no_new_voice_near_the_words_is_none_of_them(told: str) -> None:
    doc = article(OPENING + told)

    assert not spoken(doc)


def test_a_sergeant_is_no_fan() -> None:
    doc = article(OPENING + "Many fans are furious.\n\nSgt. Bea Lund said the road was shut.")

    assert not spoken(doc, officials=False)
