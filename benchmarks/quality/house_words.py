"""What a list learnt by `newslint words` changes: alarms of `typos/misspelling` with and without.

The half of a set is parted by hash: the list is learnt from one part, as from a newsroom's own
archive, and the rule reads the other, as it is shipped and with its options at their loosest.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from benchmarks.quality.halves import drawn
from benchmarks.quality.intervals import rate, wilson
from benchmarks.quality.judgements import kept, key
from benchmarks.quality.linting import PREVIEW, Choice, location, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.misspellings import CARRIER, words
from benchmarks.quality.sets import Article, Scope, clean
from benchmarks.quality.tables import ABSENT, Table, shown
from newslint.config import RuleSetting
from newslint.readers import read
from newslint.report import Report
from newslint.run.vocabulary import Vocabulary

RULE = "typos/misspelling"
HOUSES = ("polnear", "digitalgov")
"""Not the others: the list that ships was made with their words, and little is left to learn."""

LOOSEST = {"min_length": 4, "min_evidence": 9}
ENOUGH = 3
"""Articles that a word must stand in, as `newslint words` has it."""

LEARNT_FROM = 3
"""Of four articles, three are learnt from."""


def measure(scope: Scope) -> Measured:
    """Alarms by set without and with the list, and whether misspellings are still found."""
    rows: list[tuple[str, ...]] = []
    every: set[str] = set()
    for name in HOUSES:
        articles = clean(scope, name)
        fresh = [one for one in articles if not _learnt_from(one)]
        house = learnt([one for one in articles if _learnt_from(one)])
        for manner, options in (("as shipped", {}), ("at its loosest", LOOSEST)):
            before, after = (
                reports(fresh, choice(list_, options), scope.jobs) for list_ in ((), house)
            )
            rows.append(_row(f"{name}, {manner}", len(house), fresh, before, after))
        every.update(house)
    head = ("set, rule", "articles", "learnt", "alarms", "with the list", "per 1,000 words (B)")
    more = ("with the list (B)", "judged right (W)", "with the list (W)")
    remark = (
        f"{scope.half} half; three articles of four are learnt from, the rule reads the fourth. "
        "Judged right: of those alarms that somebody judged."
    )
    table = Table(f"{RULE} with a list of the house", (*head, *more), rows, (remark,))
    return Measured((table, _still(scope, tuple(sorted(every)))))


def learnt(archive: Sequence[Article]) -> tuple[str, ...]:
    """The words of the house, as `newslint words` learns them."""
    vocabulary = Vocabulary(ENOUGH)
    for one in archive:
        for doc in read(one.source.encode("utf-8", "replace"), one.id, one.format):
            vocabulary.add(doc)
    return tuple(word for word, _ in vocabulary.learnt())


def choice(house: tuple[str, ...], options: Mapping[str, int]) -> Choice:
    """The rule alone, with these words of the house."""
    setting = RuleSetting(enabled=True, options=options)
    return Choice(replace(PREVIEW, select=(RULE,), words=house, rules={RULE: setting}), alone=True)


def _learnt_from(article: Article) -> bool:
    return drawn(f"archive {article.id}")[0] % 4 < LEARNT_FROM


def _row(
    name: str,
    learnt_words: int,
    fresh: Sequence[Article],
    before: Sequence[Report],
    after: Sequence[Report],
) -> tuple[str, ...]:
    counts = [[len(report.findings) for report in said] for said in (before, after)]
    lengths = [report.words for report in before]
    sizes = (len(fresh), learnt_words, sum(counts[0]), sum(counts[1]))
    rates = (shown(rate(count, lengths, 1000), 4) for count in counts)
    return (name, *map(str, sizes), *rates, _judged(fresh, before), _judged(fresh, after))


def _judged(articles: Sequence[Article], said: Sequence[Report]) -> str:
    """The share of alarms that a reader judged to be right."""
    verdicts = kept(RULE)
    known = [
        verdicts[name].verdict
        for article, report in zip(articles, said, strict=True)
        for finding in report.findings
        if (name := key(article.set, article.id, RULE, *location(finding))) in verdicts
    ]
    return shown(wilson(known.count("right"), len(known))) if known else ABSENT


def _still(scope: Scope, house: tuple[str, ...]) -> Table:
    """How many misspelt words of all lists are found without and with all lists of a house."""
    pairs = [pair for each in words(scope.folder).values() for pair in each]
    articles = [Article("list", wrong, CARRIER.format(wrong)) for wrong, _ in pairs]
    found = [
        sum(bool(report.findings) for report in reports(articles, choice(list_, {}), scope.jobs))
        for list_ in ((), house)
    ]
    row = (str(len(pairs)), str(len(house)), *(shown(wilson(one, len(pairs))) for one in found))
    head = ("misspelt words", "words of the houses", "found (W)", "with the lists (W)")
    return Table("Single misspelt words, with all these lists of a house", head, (row,))
