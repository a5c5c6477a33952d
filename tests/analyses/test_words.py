"""What is a word."""

import pytest

from newslint.analyses.words import words
from newslint.document import from_blocks

WORDS = [
    pytest.param("I don't, she won’t.", ["I", "don't", "she", "won’t"], id="apostrophes"),
    pytest.param(
        "O’Neill’s dogs’ bowls",
        ["O’Neill’s", "dogs", "bowls"],
        id="an apostrophe at the end is left out",
    ),
    pytest.param("a high-level co-operation", ["a", "high-level", "co-operation"], id="hyphens"),
    pytest.param("a non\u2011smoker", ["a", "non\u2011smoker"], id="hard hyphen"),
    pytest.param(
        "pre- and post-war", ["pre", "and", "post-war"], id="a hanging hyphen is left out"
    ),
    pytest.param("café naïve Ångström", ["café", "naïve", "Ångström"], id="accents"),
    pytest.param("cafe\u0301 no", ["cafe\u0301", "no"], id="an accent of its own character"),
    pytest.param("co\u00adoperate", ["co\u00adoperate"], id="soft hyphen"),
    pytest.param("Мост закрыт", ["Мост", "закрыт"], id="another script"),
    pytest.param(
        "in the U.S. at noon", ["in", "the", "U.S.", "at", "noon"], id="country with stops"
    ),
    pytest.param("a U.S.-led force", ["a", "U.S.-led", "force"], id="country with a hyphen"),
    pytest.param(
        "J. K. Rowling, J.K. Rowling", ["J", "K", "Rowling", "J.K.", "Rowling"], id="initials"
    ),
    pytest.param("from 9 a.m. on", ["from", "a.m.", "on"], id="hour"),
    pytest.param("a Ph.D. from AT&T", ["a", "Ph.D.", "from", "AT&T"], id="degree and firm"),
    pytest.param("and/or; yes—no", ["and", "or", "yes", "no"], id="slash and dash part words"),
    pytest.param(
        "the end.Next day", ["the", "end", "Next", "day"], id="a missing space parts words"
    ),
    pytest.param("(one) [two] “three”", ["one", "two", "three"], id="brackets and marks"),
    pytest.param("the 10th 5G 2.5bn £3m", ["the"], id="figures with letters are no words"),
    pytest.param("a 20-year-old COVID-19 case", ["a", "case"], id="nor is what holds a figure"),
    pytest.param("½ mile, E=mc²", ["mile"], id="nor are signs for figures"),
    pytest.param("see https://example.org/a-b now", ["see", "now"], id="link"),
    pytest.param("see www.example.org/news now", ["see", "now"], id="link without a scheme"),
    pytest.param("see example.org, now", ["see", "now"], id="site"),
    pytest.param("open report.pdf or my_file", ["open", "or"], id="files"),
    pytest.param("write to ada@example.org today", ["write", "to", "today"], id="mail address"),
    pytest.param("by @adaquill on #harbour", ["by", "on"], id="handle and tag"),
    pytest.param("", [], id="nothing"),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_words_are_letters_with_their_joints(text: str, expected: list[str]) -> None:
    doc = from_blocks([text])

    found = [word.text for word in words(doc)]

    assert found == expected


def test_a_word_counts_characters_of_the_whole_text() -> None:
    doc = from_blocks(["One 😀 line.", "See @ada at home."])

    last = words(doc)[-1]

    assert doc.text[last.start : last.end] == last.text == "home"
