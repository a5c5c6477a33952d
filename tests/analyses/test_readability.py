"""How hard an article is to read: sentences, textstat without nltk, the rough estimate."""

import subprocess
import sys
from types import ModuleType

import pytest

from newslint.analyses import readability as analysis
from newslint.analyses.readability import prose, readability, readability_of, rough_ease
from newslint.document import from_blocks
from newslint.span import Span

PLAIN = "The old pier will open again in May, and the town has paid for a new roof."
HEAVY = (
    "Administrative responsibilities concerning environmental authorisation remain insufficiently "
    "differentiated notwithstanding organisational modifications."
)

MIXED = (
    "The committee recommended that the municipality reconsider its investment in the harbour, "
    "because the estimated revenue would hardly cover the interest on the loan."
)


def test_heavy_sentences_are_harder_than_plain_ones():
    heavy, plain = from_blocks([HEAVY]), from_blocks([PLAIN])

    scores = readability(heavy).ease, readability(plain).ease

    assert scores[0] < 0
    assert scores[1] > 80


def test_a_grade_is_about_the_years_of_school():
    doc = from_blocks([MIXED])

    score = readability(doc)

    assert 12 < score.grade < 18


def test_the_stops_of_an_abbreviation_do_not_make_the_sentence_shorter():
    dotted, plain = (
        Span(0, 0, "The U.S. rose 2.5 points, he said."),
        Span(0, 0, "The US rose 25 points, he said."),
    )

    scores = readability_of([dotted]), readability_of([plain])

    assert scores[0] == scores[1]


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([], id="nothing"),
        pytest.param([""], id="an empty block"),
        pytest.param(["Repairs To The Pier"], id="a title only"),
        pytest.param(["Share."], id="a label"),
        pytest.param(["\u2028 … — !"], id="marks only"),
    ],
)
def test_without_running_text_there_is_no_score(blocks: list[str]):
    doc = from_blocks(blocks)

    score = readability(doc)

    assert (score.ease, score.grade, rough_ease(doc)) == (0, 0, 0)


def test_titles_and_labels_are_no_prose():
    doc = from_blocks(["Repairs To The Pier", "Share.", PLAIN])

    found = [sentence.text for sentence in prose(doc)]

    assert found == [PLAIN]


def test_the_rough_estimate_puts_texts_in_the_same_order_as_the_score():
    docs = [from_blocks([text]) for text in (HEAVY, MIXED, PLAIN)]

    estimates = [rough_ease(doc) for doc in docs]

    assert estimates == sorted(estimates)
    assert sorted(docs, key=lambda doc: readability(doc).ease) == docs


def test_textstat_asks_nobody_for_a_dictionary_and_leaves_nltk_alone():
    script = (
        "import socket, sys\n"
        "socket.socket.connect = socket.getaddrinfo = None\n"
        "from newslint.analyses.readability import readability\n"
        "from newslint.document import from_blocks\n"
        f"assert readability(from_blocks([{PLAIN!r}])).ease > 80\n"
        "assert not [name for name in sys.modules if name.partition('.')[0] == 'nltk']\n"
    )

    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )

    assert run.stderr == ""
    assert run.returncode == 0


def test_an_nltk_that_is_loaded_already_is_there_again_afterwards(monkeypatch: pytest.MonkeyPatch):
    loaded = ModuleType("nltk")
    monkeypatch.setitem(sys.modules, "nltk", loaded)
    for name in [name for name in sys.modules if name.partition(".")[0] == "textstat"]:
        monkeypatch.delitem(sys.modules, name)
    analysis._textstat.cache_clear()

    readability(from_blocks([PLAIN]))

    assert sys.modules["nltk"] is loaded
