"""Nothing leaves the machine, and nothing is written that was not asked for."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newslint import usercache
from newslint.cli import main

STORY = """Harbour reopens after three weeks

By Ada Quill

Ships left the harbour of Bremen on Monday for the first time in three weeks, the port authority
said. “We lost 40,000 euros a day,” said Anna Lindqvist, who runs a freight company there.

Share

Exports fell by 12 per cent in March, from 250,000 tonnes to 220,000 tonnes. Experts say that it
will get worse. A source said the the talks had stopped.

Der Hafen ist seit drei Wochen geschlossen, und die Schiffe warten vor der Küste auf die
Erlaubnis, in den Hafen einzulaufen und ihre Ladung zu löschen.
"""
PAGE = "<html><title>Harbour reopens</title><body>{}</body></html>"
MARKDOWN = "---\ntitle: Harbour reopens\ndate: 2024-03-04\n---\n# Harbour reopens\n\n"
PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))
ARTICLES = {
    "story.txt": STORY,
    "story.md": MARKDOWN + STORY,
    "story.html": PAGE.format(PARAGRAPHS),
}
CALLS_OUT = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind")
LOOKS_UP = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
STARTS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.startfile")
LOOPBACK = ("127.0.0.1", "::1", "localhost")
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate")


class Watch:
    """What Python code asks the system for while `on`; an audit hook sees it and cannot be shed."""

    def __init__(self) -> None:
        self.on = False
        self.forbidden: list[str] = []
        self.written: set[Path] = set()

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on:
            return
        if _leaves_the_machine(event, arguments):
            self.forbidden.append(f"{event} {arguments}")
            raise PermissionError(f"not here: {event}")
        if event == "open" and isinstance(arguments[0], str | bytes) and arguments[2] & WRITES:
            self.written.add(Path(os.fsdecode(arguments[0])).absolute())
        if event in CHANGES:
            paths = [path for path in arguments if isinstance(path, str | bytes | os.PathLike)]
            self.written.update(Path(os.fsdecode(path)).absolute() for path in paths)


def _leaves_the_machine(event: str, arguments: tuple[Any, ...]) -> bool:
    if event in CALLS_OUT:
        it, address = arguments[:2]
        return it.family != socket.AF_UNIX and (not address or address[0] not in LOOPBACK)
    if event in LOOKS_UP:
        return arguments[0] not in LOOPBACK
    return event in STARTS


WATCH = Watch()
sys.addaudithook(WATCH)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """The watch, begun anew: the network is shut, and what is written is remembered."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    WATCH.forbidden.clear()
    WATCH.written.clear()
    WATCH.on = True
    yield WATCH
    WATCH.on = False


@pytest.fixture
def desk(here: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of articles with a home and a cache beside it, as yet empty."""
    monkeypatch.setenv(usercache.FOLDER_VARIABLE, str(here / "cache"))
    monkeypatch.setenv("HOME", str(here / "home"))
    articles = here / "articles"
    articles.mkdir()
    for name, text in ARTICLES.items():
        (articles / name).write_text(text)
    return articles


@pytest.mark.parametrize(
    "reach",
    [
        pytest.param(lambda it: it.connect(("192.0.2.1", 80)), id="a connection"),
        pytest.param(lambda it: it.connect_ex(("192.0.2.1", 80)), id="an attempt"),
        pytest.param(lambda it: it.sendto(b"x", ("192.0.2.1", 53)), id="a datagram"),
        pytest.param(lambda it: socket.getaddrinfo("example.org", 80), id="a look-up"),
        pytest.param(lambda it: socket.gethostbyname("example.org"), id="an old look-up"),
        pytest.param(lambda it: os.system("true"), id="another program"),
    ],
)  # fmt: skip
def test_the_watch_itself_bites(watch: Watch, monkeypatch: pytest.MonkeyPatch, reach: Any) -> None:
    monkeypatch.undo()  # the guard of all tests would be there first

    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams,
        pytest.raises(PermissionError),
    ):
        reach(datagrams)

    assert len(watch.forbidden) == 1


@pytest.mark.parametrize(
    "reach",
    [
        pytest.param(lambda: socket.create_connection(("192.0.2.1", 80), 1), id="by its number"),
        pytest.param(lambda: socket.create_connection(("example.org", 80), 1), id="by its name"),
    ],
)
def test_the_guard_of_all_tests_bites(reach: Any) -> None:
    with pytest.raises(AssertionError, match=r"something (wants to reach|looks up)"):
        reach()


def test_the_watch_sees_what_is_written(here: Path, watch: Watch) -> None:
    (here / "a").mkdir()
    (here / "a" / "b.txt").write_text("b")
    (here / "a" / "b.txt").rename(here / "a" / "c.txt")

    assert watch.written == {here / "a", here / "a" / "b.txt", here / "a" / "c.txt"}


@pytest.mark.parametrize("name", ARTICLES)
def test_all_rules_read_an_article_without_the_network(desk: Path, watch: Watch, name: str) -> None:
    code = main(["check", "--preview", str(desk / name)])

    assert code == 1
    assert watch.forbidden == []


def test_a_check_writes_into_the_cache_only(desk: Path, watch: Watch) -> None:
    main(["check", "--preview", "--output-format", "json", str(desk)])

    assert outside(watch.written, desk.parent / "cache") == set()
    assert [path.name for path in sorted(desk.iterdir())] == sorted(ARTICLES)
    assert not (desk.parent / "home").exists()


def test_a_fix_writes_into_the_article_and_the_cache_only(desk: Path, watch: Watch) -> None:
    main(["check", "--preview", "--fix", str(desk / "story.txt")])

    beside = outside(watch.written, desk.parent / "cache")
    partial = {path for path in beside if path.name.startswith(".newslint-")}
    assert beside - partial == {desk / "story.txt"}
    assert {path.parent for path in partial} == {desk}
    assert [path.name for path in sorted(desk.iterdir())] == sorted(ARTICLES)
    assert "\nShare\n" not in (desk / "story.txt").read_text()


def outside(paths: set[Path], folder: Path) -> set[Path]:
    return {path for path in paths if path != folder and folder not in path.parents}
