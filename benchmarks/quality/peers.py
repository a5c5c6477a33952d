"""Other programs on the same articles, as far as they are installed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from benchmarks.quality.extracted import left_out
from benchmarks.quality.intervals import rate, wilson
from benchmarks.quality.linting import Choice, location, only, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.misspellings import CARRIER, Pair, words
from benchmarks.quality.programs import NAMES, SPELLERS, installed, on_articles, on_sentences
from benchmarks.quality.sets import CLEAN, Article, Scope, clean
from benchmarks.quality.tables import ABSENT, Table, shown
from benchmarks.quality.typos import GROUP, HEAD, alarms, corrected, scored
from benchmarks.quality.webpages import webpages

OWN = "newslint"
MOST = 100
"""Articles of each clean set that the peers read: harper and proselint take their time."""


def measure(scope: Scope) -> Measured:
    """Spellers on corrected sentences, all on clean articles, extractors on whole pages."""
    tables = _typos(scope), _single(scope), _clean(scope), webpages(scope), left_out(scope)
    return Measured(tables)


def _typos(scope: Scope) -> Table:
    corpus = corrected(scope)
    by_rule = alarms(corpus, scope)
    own = [[spot for each in by_rule.values() for spot in each[at]] for at in range(len(corpus))]
    rows = [scored(f"{OWN}, all of {GROUP}", corpus, own)]
    for name in SPELLERS:
        row = (
            scored(name, corpus, on_sentences(name, [one.text for one in corpus]))
            if installed(name)
            else _absent(name, HEAD)
        )
        rows.append(row)
    return Table("Spelling peers on corrected web sentences", HEAD, rows)


def _single(scope: Scope) -> Table:
    rows = []
    for name, pairs in words(scope.folder).items():
        own = _own_on_single(name, pairs, scope)
        cells = [shown(wilson(own, len(pairs)))]
        for speller in SPELLERS:
            sentences = [CARRIER.format(wrong) for wrong, _ in pairs]
            said = on_sentences(speller, sentences) if installed(speller) else []
            cells.append(shown(wilson(sum(map(bool, said)), len(said))))
        rows.append((name, str(len(pairs)), *cells))
    head = ("list", "words", *(f"{each} (W)" for each in (OWN, *SPELLERS)))
    remark = "Wikipedia's list is one that codespell and typos were made from."
    return Table("Single misspelt words found by spelling peers", head, rows, (remark,))


def _own_on_single(name: str, pairs: Sequence[Pair], scope: Scope) -> int:
    articles = [Article(name, wrong, CARRIER.format(wrong)) for wrong, _ in pairs]
    linted = reports(articles, only(GROUP), scope.jobs)
    start = CARRIER.index("{}")
    return sum(
        any(start < location(one)[1] and location(one)[0] < start + len(wrong) for one in said)
        for (wrong, _), said in zip(pairs, (report.findings for report in linted), strict=True)
    )


def _clean(scope: Scope) -> Table:
    few = replace(scope, most=min(scope.most or MOST, MOST))
    articles = [article for name in CLEAN for article in clean(few, name)]
    head = ("who", "articles", "alarms", "per 1,000 words (B)", "per 100 articles (B)")
    rows = list(_own_on_clean(articles, scope))
    for name in NAMES:
        row = (
            _counted(name, on_articles(name, articles), articles)
            if installed(name)
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


def _counted(name: str, counts: Sequence[int], articles: Sequence[Article]) -> tuple[str, ...]:
    words_ = [len(article.source.split()) for article in articles]
    per_words, per_articles = rate(counts, words_, 1000), rate(counts, [1] * len(counts), 100)
    return name, str(len(articles)), str(sum(counts)), shown(per_words, 3), shown(per_articles)


def _absent(name: str, head: Sequence[str]) -> tuple[str, ...]:
    return (f"{name}: not installed", *(ABSENT for _ in head[1:]))
