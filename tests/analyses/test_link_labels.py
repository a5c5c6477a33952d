"""Labels of links to other stories are told from words of the story."""

import pytest

from newslint.analyses.link_labels import link_label, linked_title
from newslint.span import Span


def line(text: str) -> Span:
    return Span(0, len(text), text)


@pytest.mark.parametrize(
    "text",
    [
        "See also:",
        "READ MORE",
        "Featured Articles",
        "Most read",
        "You may also like",
        "More from the harbour",
        "Lesen Sie auch:",
        "À lire aussi :",
        "Lo más leído",
        "Leggi anche:",
        "Leia mais",
        "Lees ook:",
        "» Related",
    ],
)
def test_a_label_is_known_in_every_language_and_dress(text: str) -> None:
    found = link_label(line(text))

    assert found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("See also the tide table", id="goes on"),
        pytest.param("The most read", id="has more before it"),
        pytest.param("Related crimes", id="another noun"),
        pytest.param("", id="nothing"),
        pytest.param("Popular vote", id="a subhead"),
    ],
)
def test_other_lines_are_no_labels(text: str) -> None:
    found = link_label(line(text))

    assert not found


def test_what_follows_a_label_in_its_line_is_the_title() -> None:
    found = linked_title(line("READ MORE: Pilots vote on contract"))

    assert found == Span(11, 34, "Pilots vote on contract")


def test_without_a_colon_or_sign_nothing_is_a_title() -> None:
    found = linked_title(line("Read more about the pilots"))

    assert found is None


def test_a_very_long_line_is_answered_at_once() -> None:
    found = link_label(line("»" * 1_000_000)) or linked_title(line("related " * 100_000))

    assert not found
