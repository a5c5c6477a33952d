"""Other programs that read text, as far as they are installed: `pip install -e '.[bench]'`."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.quality.sets import Article

COMMANDS: Mapping[str, Sequence[str]] = {
    "codespell": ("codespell", "--builtin", "clear,rare"),
    "typos": ("typos", "--isolated", "--no-check-filenames", "--format", "json"),
    "proselint": ("proselint", "check", "--output-format", "json"),
}
HARPER = "harper"
"""Is no command: it is imported, and says places itself."""

SPELLERS = ("codespell", "typos", HARPER)
NAMES = (*COMMANDS, HARPER)
SPELLING = frozenset({"Spelling", "Typo"})
"""The kinds of harper's findings that a speller is held against."""

Flag = tuple[str, int, str]
"""File stem, line and word of a thing that a program flags."""


def installed(name: str) -> bool:
    """Whether the program can be asked."""
    return find_spec(HARPER) is not None if name == HARPER else bool(_command(name))


def on_sentences(name: str, sentences: Sequence[str]) -> list[list[tuple[int, int]]]:
    """The characters of each sentence that a speller flags."""
    if name == HARPER:
        return [list(_harper(text, SPELLING)) for text in sentences]
    said: list[list[tuple[int, int]]] = [[] for _ in sentences]
    with TemporaryDirectory() as room:
        file = Path(room, "sentences.txt")
        file.write_text("\n".join(sentences), encoding="utf-8")
        for _, line, word in _flagged(name, file):
            start = sentences[line - 1].find(word)
            said[line - 1].append((start, start + len(word)))
    return said


def on_articles(name: str, articles: Sequence[Article]) -> list[int]:
    """How many things the program flags in each article."""
    if name == HARPER:
        return [sum(1 for _ in _harper(article.source)) for article in articles]
    counts = [0] * len(articles)
    with TemporaryDirectory() as room:
        for at, article in enumerate(articles):
            suffix = ".md" if article.format == "markdown" else ".txt"
            Path(room, f"{at:05}{suffix}").write_text(article.source, encoding="utf-8")
        for stem, _, _ in _flagged(name, Path(room)):
            counts[int(stem)] += 1
    return counts


class _Loaded:
    """Harper's linter, which takes long to make: one is made when it is first asked."""

    linter: object = None


def _harper(text: str, kinds: frozenset[str] | None = None) -> Iterator[tuple[int, int]]:
    from harper import Linter

    if _Loaded.linter is None:
        _Loaded.linter = Linter()
    assert isinstance(_Loaded.linter, Linter)
    for one in _Loaded.linter.lint(text):
        if kinds is None or one.lint_kind in kinds:
            yield one.span.start, one.span.end


def _command(name: str) -> Sequence[str]:
    """How the program is called; empty when it is not installed."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    return (found, *COMMANDS[name][1:]) if found else ()


def _flagged(name: str, path: Path) -> Iterator[Flag]:
    command = (*_command(name), str(path))
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    yield from _READERS[name](run.stdout)


def _codespell(said: str) -> Iterator[Flag]:
    for line in said.splitlines():
        path, number, change = line.split(":", 2)
        yield Path(path).stem, int(number), change.split("==>")[0].strip()


def _typos(said: str) -> Iterator[Flag]:
    for line in said.splitlines():
        one = json.loads(line)
        if one["type"] == "typo":
            yield Path(one["path"]).stem, one["line_num"], one["typo"]


def _proselint(said: str) -> Iterator[Flag]:
    for path, found in json.loads(said or '{"result": {}}')["result"].items():
        for one in found.get("diagnostics", ()):
            yield Path(path).stem, one["pos"][0], one["check_path"]


_READERS: Mapping[str, Callable[[str], Iterator[Flag]]] = {
    "codespell": _codespell,
    "typos": _typos,
    "proselint": _proselint,
}
