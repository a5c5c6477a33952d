"""Where the cards stand beside an article, tried in a browser."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main
from tests.browser.conftest import Visit

pytestmark = pytest.mark.slow

Open = Callable[..., Visit]

SLIPS = "It is a auto with the the wheel, and and a egg, a engine and in in a old hut. "
MORE = "She had a apple at the the pier, and and a oar, a umbrella and in in a ugly boat. "
DENSE = f"Ferries sail\n\n{SLIPS}\n\nA short line here.\n\n{MORE}\n\nThe the end is near.\n"
EDGES = """selector => [...document.querySelectorAll(selector)].map(one => {
  const edge = one.getBoundingClientRect();
  return [edge.top, edge.bottom];
})"""


@pytest.fixture(scope="module")
def dense(desk: Path) -> Path:
    """A report on an article of short paragraphs with many findings each."""
    (desk / "dense.txt").write_text(DENSE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(desk)
        main(["check", "dense.txt", "--isolated", "-q", "--output-format", "html:dense.html"])
    (desk / "dense.txt").unlink()
    return desk / "dense.html"


@pytest.fixture
def page(visit: Open, dense: Path) -> Any:
    """The report, opened."""
    opened = visit().page
    opened.goto(dense.as_uri())
    opened.wait_for_selector(".settled")
    return opened


def gaps(page: Any, selector: str) -> list[float]:
    """How far each of these elements stands below the one before."""
    edges = page.evaluate(EDGES, selector)
    return [below[0] - above[1] for above, below in pairwise(edges)]


def test_the_text_has_no_gaps_for_its_cards(page: Any):
    assert max(gaps(page, ".b")[:-1]) < 20


def test_where_cards_would_slip_too_far_the_text_makes_room(page: Any):
    assert gaps(page, ".b")[-1] > 20


def test_no_card_lies_over_another(page: Any):
    assert min(gaps(page, ".card")) > 5


def test_cards_move_up_when_others_are_filtered_out(page: Any):
    before = page.evaluate(EDGES, ".card:not([hidden])")[-1][0]

    page.get_by_label("Words").fill("the the")
    page.wait_for_function("() => document.querySelectorAll('.card:not([hidden])').length < 4")
    page.wait_for_timeout(100)

    assert page.evaluate(EDGES, ".card:not([hidden])")[-1][0] < before - 20


def test_an_open_card_moves_no_other(page: Any):
    before = gaps(page, ".card")

    page.keyboard.press("j")
    page.wait_for_timeout(100)

    assert gaps(page, ".card") == before


def test_a_card_that_is_opened_is_seen_whole(page: Any):
    page.set_viewport_size({"width": 1280, "height": 700})

    page.locator(".card summary").nth(5).click()

    assert page.evaluate(EDGES, ".card.on .more")[0][1] <= 700
    assert page.evaluate(EDGES, ".card.on")[0][0] >= page.evaluate(EDGES, "header")[0][1]


@pytest.mark.parametrize(
    "look",
    [
        pytest.param({"viewport": {"width": 600, "height": 800}}, id="a narrow screen"),
        pytest.param({"java_script_enabled": False}, id="without scripts"),
    ],
)
def test_where_nothing_can_settle_cards_and_text_take_turns(
    visit: Open, dense: Path, look: dict[str, Any]
):
    page = visit(**look).page

    page.goto(dense.as_uri())

    assert page.locator(".settled").count() == 0
    assert min(gaps(page, ".card")) > 5


def test_a_wide_screen_that_becomes_narrow_lets_them_go(page: Any):
    page.set_viewport_size({"width": 600, "height": 800})
    page.wait_for_function("() => !document.querySelector('.settled')")

    assert min(gaps(page, ".card")) > 5


def test_a_link_to_an_article_shows_its_head(visit: Open):
    page = visit().page

    page.locator("#articles a").last.click()

    head = page.evaluate(EDGES, "header")[0][1]
    target = page.evaluate("document.querySelector(location.hash).getBoundingClientRect().top")
    assert target >= head
