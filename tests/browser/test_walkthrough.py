"""The editor's part of the walkthrough: what the browser exports is what the page shows."""

import json
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main
from tests.guide import DOCS, blocks

pytestmark = pytest.mark.slow

SHOWN = {block.file: block.text for block in blocks(DOCS / "walkthrough.md")}


def accept_next(page: Any, reason: str) -> None:
    page.keyboard.press("j")
    page.wait_for_timeout(300)  # milliseconds, until the page has moved
    page.keyboard.press("a")
    page.wait_for_timeout(300)
    page.keyboard.insert_text(reason)
    page.keyboard.press("Enter")


@pytest.mark.xfail(strict=False, reason="on a busy machine keys are lost while the page moves")
def test_the_decisions_that_the_walkthrough_shows_are_those_that_the_browser_exports(
    browser: Any, here: Path
):
    wanted = json.loads(SHOWN["../Downloads/decisions.json"])
    (here / "festival.md").write_text(SHOWN["festival.md"], encoding="utf-8")
    main(["check", "--quiet", "--output-format", "html:report.html", "festival.md"])
    page = browser.new_page()
    page.goto((here / "report.html").as_uri())
    page.wait_for_selector(".settled")
    first, second = wanted["decisions"]

    page.keyboard.press("j")  # the slip, which the editor leaves to be mended
    accept_next(page, first["reason"])
    accept_next(page, second["reason"])
    with page.expect_download() as download:
        page.get_by_role("button", name="Export decisions").click()

    assert json.loads(Path(download.value.path()).read_text(encoding="utf-8")) == wanted
