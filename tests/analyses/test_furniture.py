"""Lines of the page are told from those of the story."""

import pytest

from newslint.analyses.furniture import furniture, page_around
from newslint.analyses.line_shape import features, lines
from newslint.analyses.line_wording import SLOTS, wording, wording_slots
from newslint.document import Block, Document, from_blocks

TOLD = (
    "The harbour will reopen on Monday after the storm that sank two ferries and closed the "
    "northern quay for eleven days, the port authority said.",
    "Divers have cleared the channel of wreckage, and the pilots expect about forty ships to enter "
    "in the first two days, among them freighters with grain.",
    "The town has lost about 3 million euros in fees, according to the treasurer, who hopes that "
    "the insurers will pay for the damaged cranes.",
    "Fishermen were allowed to leave on Saturday, and the first boats came back with cod and "
    "plaice, which were sold within an hour at the market.",
)
PROMPT = "Like this article? Subscribe to our newsletter and get the best of the coast every week."


MENU = "Skip to content|Menu|Home|News|Sport|About us|Contact us|Subscribe|Log in|Search".split("|")
FOOT = (
    "Follow us|Facebook|Instagram|LinkedIn|Careers|Advertise|Privacy policy|Terms of use|Sitemap"
    "|© 2026 Harbour Press. All rights reserved."
).split("|")


def block(text: str) -> Block:
    return Block(0, len(text), text)


def chances(doc: Document) -> list[float]:
    return [furniture(doc)[block.start] for block in doc.blocks]


def test_a_prompt_is_likelier_furniture_than_any_line_of_the_story() -> None:
    doc = from_blocks([*TOLD, PROMPT])

    *story, prompt = chances(doc)

    assert prompt > 0.6
    assert max(story) < 0.2


def test_the_wording_of_a_prompt_is_more_that_of_furniture() -> None:
    prompt, told = block(PROMPT), block(TOLD[0])

    assert wording(prompt) > wording(told)


def test_a_line_without_a_word_has_no_wording() -> None:
    assert wording(block("…")) == 0.0


def test_all_slots_lie_within_the_model() -> None:
    found = wording_slots(PROMPT)

    assert found
    assert all(0 <= slot < SLOTS for slot in found)


def test_figures_are_alike_to_the_model() -> None:
    assert wording_slots("Read 12 comments") == wording_slots("Read 3487 comments")


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([], id="no block"),
        pytest.param([""], id="an empty block"),
        pytest.param(["…", "—", "12"], id="blocks without a word"),
        pytest.param(["\ud800 lone surrogate", "中文", "a" * 100_000], id="odd signs"),
    ],
)
def test_any_text_gets_an_answer(texts: list[str]) -> None:
    doc = from_blocks(texts)

    found = chances(doc)

    assert len(found) == len(texts)
    assert all(0 <= chance <= 1 for chance in found)


def test_each_line_has_as_many_features() -> None:
    doc = from_blocks([*TOLD, PROMPT])

    found = features(lines(doc))

    assert len({len(each) for each in found}) == 1


def test_the_menu_of_a_whole_page_is_furniture_and_its_story_is_not() -> None:
    doc = from_blocks([*MENU, *TOLD, *TOLD[::-1], *TOLD, *FOOT])

    found = page_around(doc)

    assert found[doc.blocks[0].start] > 0.9
    assert found[doc.blocks[12].start] < 0.5


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([*TOLD] * 10, id="an article"),
        pytest.param([*MENU, *TOLD * 5], id="no footer"),
        pytest.param([*TOLD * 5, *FOOT], id="no menu"),
        pytest.param([*MENU, *FOOT], id="too few lines"),
        pytest.param([f"Port {number}" for number in range(60)], id="a list"),
    ],
)
def test_what_is_no_whole_page_has_no_page_around_it(texts: list[str]) -> None:
    assert page_around(from_blocks(texts)) == {}
