"""A report on a few articles, and Debian's Chromium to read it in."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from newslint.cli import main

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
HOSTILE = (
    "</script><script>document.title = 'taken'</script><img src=x onerror=alert(1)> \u202eevil"
)

ARTICLES = {
    "harbour.txt": (
        "Harbour reopens after nine weeks\n\nBy Ada Quill\n\nThe the harbour of Norvik reopened on"
        " Monday, said the harbour master, Tom Brand. It bought a auto crane for $3 million.\n\n"
        "Share\n\nAccording to Brand, ships waited outside for up to 20 days. Experts say it will"
        " happen again.\n\nThe crane cost $4 million, Brand said.\n"
    ),
    "deal.md": (
        "# Quill Motors buys Ottway\n\nQuill Motors is considering a deal with Ottway, the agency"
        " *reports*.\n\nThe deal between Quill Motors and Ottway was signed at a ceremony in Leeds,"
        " see [the letter](javascript:alert(1)).\n"
    ),
    "hostile.txt": f"Odd characters\n\nA auto {HOSTILE} stands here.\n\nIt is is here.\n",
    "clean.txt": "Ships leave\n\nShips left the harbour of Norvik on Monday, the mayor said.\n",
}


@dataclass
class Visit:
    """A page as it was opened, and what the browser had to say of it."""

    page: Any
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def one(self, selector: str) -> Any:
        return self.page.locator(selector).first

    def chosen(self) -> str:
        """What the chosen card's line says."""
        return str(self.one(".card.on .says").inner_text())

    def hash(self) -> str:
        return str(self.page.evaluate("location.hash"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """The browser, where there is one."""
    api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if path is None:
        pytest.skip("there is no Chromium here: apt-get install chromium")
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with articles and their report."""
    folder = tmp_path_factory.mktemp("desk")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        main(["check", "--isolated", "--preview", "-q", "--output-format", "html:report.html"])
    return folder


@pytest.fixture
def visit(browser: Any, desk: Path) -> Iterator[Callable[..., Visit]]:
    """Opens the report at a hash; keywords are Playwright's for a new context."""
    opened = []

    def open_(hash_: str = "", script: str = "", **parts: Any) -> Visit:
        parts = {"viewport": {"width": 1280, "height": 900}, **parts}
        context = browser.new_context(**parts)
        opened.append(context)
        made = Visit(context.new_page())
        if script:
            made.page.add_init_script(script)
        made.page.on("console", lambda message: made.said.append(message.text))
        made.page.on("pageerror", lambda error: made.said.append(str(error)))
        made.page.on("request", lambda request: made.asked.append(request.url))
        made.page.goto((desk / "report.html").as_uri() + hash_)
        return made

    yield open_
    for context in opened:
        context.close()


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The script of axe-core, Deque's test of accessibility."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("there is no npm here to install axe-core with")
    folder = tmp_path_factory.mktemp("axe")
    words = [npm, "install", "--no-audit", "--no-fund", "--silent", "axe-core@4"]
    subprocess.run(words, cwd=folder, check=True, capture_output=True)
    return (folder / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
