"""Passages are recognised by runs of the same words."""

from newslint.analyses.shared_wording import longest_run, pairs
from newslint.analyses.shingles import Wording, wording
from newslint.document import Document, from_blocks
from newslint.origin import Origin, Piece

CRANE = "The harbour crane that fell on Friday was inspected twice last year by engineers."


def article(text: str, path: str) -> Document:
    origin = Origin(text, (Piece(0, len(text), 0, len(text)),))
    return from_blocks([text], path=path, origin=origin)


def passages(*texts: str) -> list[tuple[int, Wording]]:
    return [
        (at, each) for at, text in enumerate(texts) for each in wording(article(text, f"{at}.txt"))
    ]


def test_equal_sentences_make_a_pair_whatever_stands_round_them() -> None:
    found = passages(f"It rained. {CRANE}", f"{CRANE} Ships wait.")

    assert pairs(found) == {(0, 1)}


def test_the_run_is_counted_in_words_and_placed_by_its_sentences() -> None:
    (_, one), (_, other) = passages(f"It rained. {CRANE}", f"{CRANE} Ships wait.")

    run = longest_run(one, other)

    assert run
    assert run.words == 14
    assert (run.here.text, run.there.text) == (CRANE, CRANE)


def test_quoted_words_are_nobody_s_wording_but_the_speaker_s() -> None:
    found = passages(f"“{CRANE}” she said.", f"“{CRANE}” she told reporters.")

    assert pairs(found) == set()


def test_what_stands_in_many_articles_is_everybody_s() -> None:
    found = passages(CRANE, CRANE, CRANE, CRANE)

    assert pairs(found) == set()


def test_the_same_words_twice_in_one_article_are_no_pair() -> None:
    doc = from_blocks([CRANE, CRANE], path="a.txt")

    found = [(0, each) for each in wording(doc)]

    assert pairs(found) == set()
