"""What an editor can do with the report, tried in a browser."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main
from tests.browser.conftest import Visit

pytestmark = pytest.mark.slow

Open = Callable[..., Visit]

LAID_OUT = ".article, #rules { content-visibility: visible !important }"
BARRED = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('barred'); } });"
LOOKS = [
    pytest.param({"color_scheme": "light"}, id="light"),
    pytest.param({"color_scheme": "dark"}, id="dark"),
    pytest.param({"viewport": {"width": 360, "height": 740}}, id="narrow"),
]


def violations(visit: Visit, axe: str) -> list[str]:
    """What axe-core finds amiss: the rule, and where."""
    visit.page.evaluate("rule => document.styleSheets[0].insertRule(rule)", LAID_OUT)
    visit.page.evaluate(axe)
    found = visit.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("look", LOOKS)
def test_everybody_can_read_it(visit: Open, axe: str, look: dict[str, Any]):
    page = visit(**look)

    assert violations(page, axe) == []


@pytest.mark.parametrize("look", LOOKS)
def test_everybody_can_read_an_open_card_with_a_decision(
    visit: Open, axe: str, look: dict[str, Any]
):
    page = visit(**look)

    page.page.keyboard.press("j")
    page.page.keyboard.press("w")

    assert violations(page, axe) == []


@pytest.mark.parametrize("look", LOOKS)
def test_everybody_can_read_the_help(visit: Open, axe: str, look: dict[str, Any]):
    page = visit(**look)

    page.page.keyboard.press("?")

    assert violations(page, axe) == []


@pytest.mark.parametrize("look", LOOKS)
def test_no_line_is_wider_than_the_screen(visit: Open, look: dict[str, Any]):
    page = visit(**look)

    page.page.keyboard.press("j")

    wide = page.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0


def test_it_asks_for_nothing_and_complains_of_nothing(visit: Open):
    page = visit()

    page.page.keyboard.press("j")
    page.page.keyboard.press("?")

    assert len(page.asked) == 1
    assert page.said == []


def test_an_article_cannot_take_the_page_over(visit: Open):
    page = visit()

    assert page.page.title() == "newslint report"
    assert page.page.locator("main img, main script").count() == 0


def test_j_and_k_go_from_finding_to_finding(visit: Open):
    page = visit()

    said = []
    said += [page.page.keyboard.press("j"), page.chosen()]
    said += [page.page.keyboard.press("j"), page.chosen()]
    said += [page.page.keyboard.press("k"), page.chosen()]

    assert said[1] != said[3]
    assert said[1] == said[5]


def test_the_chosen_finding_has_the_focus_and_is_in_sight(visit: Open):
    page = visit()

    page.page.keyboard.press("k")
    page.page.wait_for_timeout(100)

    assert page.page.evaluate("document.activeElement.parentElement.matches('.card.on')")
    box = page.one(".m.on").bounding_box()
    assert box is not None
    assert 60 < box["y"] < 800


def test_one_card_is_open_at_a_time(visit: Open):
    page = visit()

    page.page.keyboard.press("j")
    page.page.keyboard.press("j")

    assert page.page.locator(".card[open]").count() == 1


def test_n_goes_to_the_next_article(visit: Open):
    page = visit()
    page.page.keyboard.press("j")
    first = page.page.evaluate("document.querySelector('.on').closest('.article').id")

    page.page.keyboard.press("n")

    assert page.page.evaluate("document.querySelector('.on').closest('.article').id") != first


def test_every_finding_is_reached_with_the_tab_key(visit: Open):
    page = visit()
    page.one(".card summary").focus()

    page.page.keyboard.press("Enter")

    assert page.one(".card[open] .why h4").inner_text() == "Why it matters"


def test_keys_can_be_switched_off(visit: Open):
    page = visit()
    page.page.keyboard.press("?")
    page.page.get_by_label("Keys are on").uncheck()
    page.page.keyboard.press("Escape")

    page.page.keyboard.press("j")

    assert page.page.locator(".card.on").count() == 0


def test_letters_typed_into_a_field_are_no_keys(visit: Open):
    page = visit()
    page.page.keyboard.press("/")

    page.page.keyboard.type("jw")

    assert page.page.locator(".card.on").count() == 0
    assert page.one("[name=q]").input_value() == "jw"


def test_filters_are_kept_in_the_address(visit: Open):
    page = visit()

    page.one("[name=severity][value=warning]").uncheck()
    page.one("[name=group]").select_option("typos")

    assert "warning" not in page.hash()
    assert page.hash().endswith("&group=typos")


def test_an_address_sets_the_filters(visit: Open):
    page = visit("#severity=error&file=harbour.txt")

    shown = page.page.locator(".card:not([hidden])")
    assert set(shown.evaluate_all("all => all.map(one => one.dataset.s)")) == {"error"}
    assert page.page.locator(".article:not([hidden])").count() == 1


def test_words_filter_findings(visit: Open):
    page = visit()

    page.one("[name=q]").fill("auto")

    shown = page.page.locator(".card:not([hidden])")
    assert all("auto" in text for text in shown.all_text_contents())
    assert page.one("#count").inner_text().startswith(f"{shown.count()} of ")


def test_show_all_takes_filters_back(visit: Open):
    page = visit("#group=typos")

    page.page.get_by_role("button", name="Show all").click()
    page.page.wait_for_function("location.hash === ''")

    assert page.page.locator(".card[hidden]").count() == 0


def test_a_permalink_opens_its_finding(visit: Open):
    key = visit().one(".more:below(h2)").get_attribute("id")

    page = visit(f"#{key}")

    assert page.one(".card.on .more").get_attribute("id") == key


def test_a_link_to_a_finding_that_is_filtered_out_shows_it(visit: Open):
    page = visit("#group=names")

    page.one("#first a").click()

    assert page.one(".card.on").is_visible()


def test_the_two_passages_of_a_contradiction_lead_to_each_other(visit: Open):
    page = visit()
    page.one(".card[data-r='contradictions/event-status'] summary").click()

    page.page.locator(".card.on .jump").first.click()
    there = page.page.evaluate("document.activeElement.textContent")
    page.page.locator(".card.on .jump a").first.click()
    back = page.page.evaluate("document.activeElement.textContent")

    assert "signed" in there
    assert "considering" in back


def test_colours_can_be_chosen(visit: Open):
    page = visit(color_scheme="light")
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.page.evaluate(ground)

    page.page.get_by_role("button", name="Colours").click()
    page.page.get_by_role("button", name="Colours").click()

    assert page.page.evaluate(ground) != light


def test_without_scripts_everything_can_be_read(visit: Open):
    page = visit(java_script_enabled=False)

    page.one(".card summary").click()

    assert page.one(".card .meta").is_visible()
    assert page.one(".b").is_visible()
    assert not page.one("#filters").is_visible()


def test_without_scripts_a_mark_opens_its_card(visit: Open):
    page = visit(java_script_enabled=False)

    page.one(".b a.m").click()

    assert page.page.locator(".card .meta >> visible=true").count() == 1


def test_what_is_printed_has_every_card_open(visit: Open):
    page = visit()

    page.page.emulate_media(media="print")
    page.page.evaluate("dispatchEvent(new Event('beforeprint'))")

    assert page.page.locator(".card:not([open])").count() == 0
    assert not page.one("#filters").is_visible()


def decide(page: Visit, rule: str, key: str) -> None:
    page.one(f".card[data-r='{rule}'] summary").click()
    page.page.keyboard.press(key)


def exported(page: Visit, folder: Path) -> Path:
    with page.page.expect_download() as download:
        page.page.get_by_role("button", name="Export decisions").click()
    download.value.save_as(folder / "decisions.json")
    return folder / "decisions.json"


def test_decisions_are_exported_and_applied(
    visit: Open, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page = visit()
    decide(page, "boilerplate/share-widget", "w")
    decide(page, "typos/doubled-word", "a")
    page.page.keyboard.type("a band is called that\n")

    file = exported(page, tmp_path)
    monkeypatch.chdir(desk)
    code = main(["stet", "--from", str(file)])

    said = json.loads(file.read_text(encoding="utf-8"))
    assert said["schema_version"] == 1
    assert {one["decision"] for one in said["decisions"]} == {"wrong", "accept"}
    assert code == 0
    kept = (desk / "newslint.stet.yml").read_text(encoding="utf-8")
    assert "a band is called that" in kept
    assert "boilerplate/share-widget" in kept


def test_what_was_applied_is_no_longer_found(
    visit: Open, desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
):
    page = visit()
    decide(page, "boilerplate/share-widget", "w")
    file = exported(page, tmp_path)
    monkeypatch.chdir(desk)
    main(["stet", "--from", str(file)])

    main(["check", "--preview", "harbour.txt"])

    assert "share-widget" not in capsys.readouterr().out


def test_decisions_stay_when_the_page_is_opened_again(visit: Open):
    page = visit()
    decide(page, "boilerplate/share-widget", "r")

    page.page.reload()

    assert page.page.locator(".card[data-d=right]").count() == 1


def test_a_decision_can_be_taken_back(visit: Open):
    page = visit()
    decide(page, "boilerplate/share-widget", "w")

    page.page.keyboard.press("w")

    assert page.page.locator(".card[data-d]").count() == 0


def test_a_browser_that_keeps_nothing_is_good_enough(visit: Open):
    page = visit(script=BARRED)

    decide(page, "boilerplate/share-widget", "w")

    assert page.page.locator(".card[data-d=wrong]").count() == 1
    assert page.said == []
