"""Other programs on the same articles, as far as they are installed."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.quality.extracted import left_out
from benchmarks.quality.intervals import rate, wilson
from benchmarks.quality.linting import Choice, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.misspellings import CARRIER, words
from benchmarks.quality.sets import Article, Scope, all_clean
from benchmarks.quality.tables import ABSENT, Table, shown
from benchmarks.quality.typos import GROUP, HEAD, Alarms, alarms, corrected, scored

COMMANDS: Mapping[str, Sequence[str]] = {
    "codespell": ("codespell", "--builtin", "clear,rare"),
    "typos": ("typos", "--isolated", "--no-check-filenames", "--format", "json"),
    "proselint": ("proselint", "check", "--output-format", "json"),
}
OWN = "newslint"
SPELLERS = ("codespell", "typos")
MOST = 200
"""Articles of each clean set that the peers read; proselint takes its time."""


def measure(scope: Scope) -> Measured:
    """Spellers on corrected sentences, all on clean articles, extractors on whole pages."""
    return Measured((_typos(scope), _single(scope), _clean(scope), left_out(scope)))


def _typos(scope: Scope) -> Table:
    corpus = corrected(scope)
    by_rule = alarms(corpus, scope)
    own = [[spot for each in by_rule.values() for spot in each[at]] for at in range(len(corpus))]
    rows = [scored(f"{OWN}, all of {GROUP}", corpus, own)]
    for name in SPELLERS:
        command = _command(name)
        row = (
            scored(name, corpus, _on_sentences(name, command, [one.text for one in corpus]))
            if command
            else _absent(name, HEAD)
        )
        rows.append(row)
    return Table("Spelling peers on corrected web sentences", HEAD, rows)


def _on_sentences(name: str, command: Sequence[str], sentences: Sequence[str]) -> Alarms:
    """What a speller says of the sentences, one a line of a file."""
    said: list[list[tuple[int, int]]] = [[] for _ in sentences]
    with TemporaryDirectory() as room:
        file = Path(room, "sentences.txt")
        file.write_text("\n".join(sentences), encoding="utf-8")
        for _, line, word in _flagged(name, command, file):
            start = sentences[line - 1].find(word)
            said[line - 1].append((start, start + len(word)))
    return said


def _single(scope: Scope) -> Table:
    rows = []
    for name, pairs in words(scope.folder).items():
        cells = [ABSENT] * len(SPELLERS)
        for at, speller in enumerate(SPELLERS):
            if command := _command(speller):
                sentences = [CARRIER.format(wrong) for wrong, _ in pairs]
                said = _on_sentences(speller, command, sentences)
                cells[at] = shown(wilson(sum(map(bool, said)), len(pairs)))
        rows.append((name, str(len(pairs)), *cells))
    head = ("list", "words", *(f"{speller} (W)" for speller in SPELLERS))
    remark = "Wikipedia's list is one that both of them were made from."
    return Table("Single misspelt words found by spelling peers", head, rows, (remark,))


def _clean(scope: Scope) -> Table:
    few = replace(scope, most=min(scope.most or MOST, MOST))
    articles = all_clean(few)
    head = ("who", "articles", "alarms", "per 1,000 words (B)", "per 100 articles (B)")
    rows = list(_own_on_clean(articles, scope))
    for name in COMMANDS:
        command = _command(name)
        row = (
            _counted(name, _on_clean(name, command, articles), articles)
            if command
            else _absent(name, head)
        )
        rows.append(row)
    remark = f"At most {MOST} articles of each set, {scope.half} half, drawn by hash."
    return Table("Alarms of peers on clean articles", head, rows, (remark,))


def _own_on_clean(articles: Sequence[Article], scope: Scope) -> Iterator[tuple[str, ...]]:
    said = reports(articles, Choice(), scope.jobs)
    found = [report.findings for report in said]
    of_group = [sum(one.rule.startswith(f"{GROUP}/") for one in each) for each in found]
    grave = [sum(one.severity != "note" for one in each) for each in found]
    yield _counted(f"{OWN}, all of {GROUP}", of_group, articles)
    yield _counted(f"{OWN}, errors and warnings", grave, articles)
    yield _counted(f"{OWN}, notes too", [len(each) for each in found], articles)


def _on_clean(name: str, command: Sequence[str], articles: Sequence[Article]) -> list[int]:
    counts = [0] * len(articles)
    with TemporaryDirectory() as room:
        for at, article in enumerate(articles):
            suffix = ".md" if article.format == "markdown" else ".txt"
            Path(room, f"{at:05}{suffix}").write_text(article.source, encoding="utf-8")
        for stem, _, _ in _flagged(name, command, Path(room)):
            counts[int(stem)] += 1
    return counts


def _counted(name: str, counts: Sequence[int], articles: Sequence[Article]) -> tuple[str, ...]:
    words_ = [len(article.source.split()) for article in articles]
    per_words, per_articles = rate(counts, words_, 1000), rate(counts, [1] * len(counts), 100)
    return name, str(len(articles)), str(sum(counts)), shown(per_words, 3), shown(per_articles)


def _command(name: str) -> Sequence[str]:
    """How the peer is called; empty when it is not installed."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    return (found, *COMMANDS[name][1:]) if found else ()


def _absent(name: str, head: Sequence[str]) -> tuple[str, ...]:
    return (f"{name}: not installed", *(ABSENT for _ in head[1:]))


def _flagged(name: str, command: Sequence[str], path: Path) -> Iterator[tuple[str, int, str]]:
    """File stem, line and word of each thing that the peer flags."""
    run = subprocess.run((*command, str(path)), capture_output=True, text=True, check=False)
    yield from _READERS[name](run.stdout)


def _codespell(said: str) -> Iterator[tuple[str, int, str]]:
    for line in said.splitlines():
        path, number, change = line.split(":", 2)
        yield Path(path).stem, int(number), change.split("==>")[0].strip()


def _typos_json(said: str) -> Iterator[tuple[str, int, str]]:
    for line in said.splitlines():
        one = json.loads(line)
        if one["type"] == "typo":
            yield Path(one["path"]).stem, one["line_num"], one["typo"]


def _proselint(said: str) -> Iterator[tuple[str, int, str]]:
    for path, found in json.loads(said or '{"result": {}}')["result"].items():
        for one in found.get("diagnostics", ()):
            yield Path(path).stem, one["pos"][0], one["check_path"]


_READERS = {"codespell": _codespell, "typos": _typos_json, "proselint": _proselint}
