"""What is learnt from an archive, and what is not."""

import pytest

from newslint.readers import read
from newslint.run.vocabulary import Vocabulary

FIELDS = ("barley", "wheat", "clover", "maize", "potatoes", "apples", "carrots")


def learnt(*texts: str, enough: int = 2, known: frozenset[str] = frozenset()) -> dict[str, int]:
    """The words learnt from these articles, with the articles that each stands in."""
    vocabulary = Vocabulary(enough)
    for text in texts:
        vocabulary.add(read(text.encode(), "a.txt")[0])
    return dict(vocabulary.learnt(known))


def sown(word: str, crop: str) -> str:
    return f"The farmers of the valley said that the {word} near {crop} was the best they had seen."


def test_a_word_of_enough_articles_is_learnt_with_their_number():
    texts = [sown("flumbit", crop) for crop in FIELDS[:3]]

    found = learnt(*texts)

    assert found == {"flumbit": 3}


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([sown("flumbit", "barley")], id="one article is too few"),
        pytest.param([sown("flumbit", "wheat")] * 3, id="copies of an article count once"),
        pytest.param(
            [sown("flumbit", "wheat") + end for end in ("", " It rained.", " It did not rain.")],
            id="a passage that is copied counts once",
        ),
        pytest.param([sown("recieve", crop) for crop in FIELDS], id="a known misspelling"),
        pytest.param([sown("ofthe", crop) for crop in FIELDS], id="two words joined"),
        pytest.param([sown("Flumbit", crop) for crop in FIELDS], id="a name"),
        pytest.param([sown("harvest", crop) for crop in FIELDS], id="a word of the dictionary"),
        pytest.param(
            [f"“{sown('flumbit', crop)}”" for crop in FIELDS], id="a word that is only quoted"
        ),
        pytest.param(
            [f"Les paysans de la vallée ont dit que le flumbit et {crop} sont bons pour tous ceux"
             " qui les mangent avec du pain." for crop in FIELDS],
            id="an article in another language",
        ),
        pytest.param([], id="no article"),
    ],
)  # fmt: skip
def test_what_is_no_word_of_the_house_is_not_learnt(texts: list[str]):
    assert learnt(*texts) == {}


def test_a_word_rare_beside_another_that_is_one_letter_away_is_a_slip():
    rare = [sown("harvext", crop) for crop in FIELDS[:2]]
    common = [sown("harvest", f"{crop} no. {number}") for crop in FIELDS for number in range(18)]

    assert learnt(*rare, *common) == {}
    assert learnt(*rare, *common[:100]) == {"harvext": 2}


def test_a_word_that_is_known_already_is_left_out():
    texts = [sown("flumbit", crop) for crop in FIELDS]

    assert learnt(*texts, known=frozenset({"flumbit"})) == {}


def test_words_come_in_the_order_of_the_alphabet():
    texts = [sown("zumbit and the flumbit", crop) for crop in FIELDS]

    assert list(learnt(*texts)) == ["flumbit", "zumbit"]
