"""How well the rules for grammar find what annotators corrected on web pages."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.quality.corrected import Edit, Sentence, sentences
from benchmarks.quality.intervals import rate, wilson
from benchmarks.quality.linting import location, only, reports
from benchmarks.quality.measured import Measured
from benchmarks.quality.sets import Article, Scope, all_clean
from benchmarks.quality.tables import Table, shown
from newslint.report import Report

GROUP = "grammar"
FILES = ("CWEB-G", "CWEB-S")
NO_GRAMMAR = ("PUNCT", "SPELL", "ORTH")
"""ERRANT's types that other groups of rules are for."""

Spot = tuple[int, int]
Alarms = Sequence[Sequence[Spot]]
"""For each sentence, the characters that something was said of."""

HEAD = ("rule", "alarms", "on a correction", "precision (W)", "recall (W)")
KNOWN = "Quoted with the set, Harper's kinds for grammar: precision 0.20, recall 0.03."


def measure(scope: Scope) -> Measured:
    """Precision and recall on both files of the set, kinds found, and alarms on clean articles."""
    tables = [table for name in FILES for table in _corrected(scope, name)]
    return Measured((*tables, _clean(scope)))


def _corrected(scope: Scope, name: str) -> Iterator[Table]:
    corpus = list(sentences(scope.folder / "typos" / f"{name}.dev.m2.gz"))
    corpus = corpus[: scope.most] if scope.most else corpus
    by_rule = alarms(name, corpus, scope)
    together = [
        sorted({spot for each in by_rule.values() for spot in each[at]})
        for at in range(len(corpus))
    ]
    whole = {f"all of {GROUP}": together, **by_rule}
    words = sum(len(one.text.split()) for one in corpus)
    remarks = (
        f"{name} dev, {len(corpus):,} sentences, {words:,} words, each an article by itself. "
        "Patterns were tuned while looking at CWEB-G, never at CWEB-S. An alarm is right when it "
        "touches a correction, by either annotator, of anything but spelling and punctuation.",
        KNOWN,
    )
    rows = [_row(rule, corpus, each) for rule, each in whole.items()]
    yield Table(f"Grammar in corrected web sentences, {name}", HEAD, rows, remarks)
    yield _kinds(name, corpus, together)


def alarms(name: str, corpus: Sequence[Sentence], scope: Scope) -> dict[str, Alarms]:
    """What each rule of the group says of each sentence."""
    articles = [Article(name, str(at), one.text) for at, one in enumerate(corpus)]
    linted = reports(articles, only(GROUP), scope.jobs)
    rules = sorted({finding.rule for report in linted for finding in report.findings})
    return {
        rule: [[location(one) for one in report.findings if one.rule == rule] for report in linted]
        for rule in rules
    }


def _row(rule: str, corpus: Sequence[Sentence], said: Alarms) -> tuple[str, ...]:
    n = right = found = faults = 0
    for one, spots in zip(corpus, said, strict=True):
        places = {one.place(edit) for edit in one.edits if _is_grammar(edit)}
        n += len(spots)
        right += sum(any(_touch(spot, place) for place in places) for spot in spots)
        found += sum(any(_touch(spot, place) for spot in spots) for place in places)
        faults += len(places)
    return rule, str(n), str(right), shown(wilson(right, n)), shown(wilson(found, faults), 4)


def _kinds(name: str, corpus: Sequence[Sentence], said: Alarms) -> Table:
    """What is found of each of ERRANT's types."""
    found: Counter[str] = Counter()
    there: Counter[str] = Counter()
    for one, spots in zip(corpus, said, strict=True):
        for edit in one.edits:
            if _is_grammar(edit):
                there[edit.kind] += 1
                found[edit.kind] += any(_touch(spot, one.place(edit)) for spot in spots)
    rows = [(kind, str(found[kind]), str(n)) for kind, n in there.most_common() if found[kind]]
    remark = f"{there.total():,} corrections in all; types of which none was found are left out."
    return Table(f"Corrections found, by type, {name}", ("type", "found", "there"), rows, (remark,))


def _clean(scope: Scope) -> Table:
    articles = all_clean(scope)
    said = reports(articles, only(GROUP), scope.jobs)
    words = [report.words for report in said]
    counts = _counted(said)
    rows = [
        (
            rule,
            str(each.total()),
            shown(rate([each[at] for at in range(len(said))], words, 1000), 4),
        )
        for rule, each in counts.items()
    ]
    remark = (
        f"Split: {scope.half} half, {sum(words):,} words. Alarms, right ones among them: what is "
        "right and what is false is told by the judgements."
    )
    head = ("rule", "alarms", "per 1,000 words (B)")
    return Table("Grammar on clean articles", head, rows, (remark,))


def _counted(said: Sequence[Report]) -> Mapping[str, Counter[int]]:
    """How often each rule, and all together, spoke in each article."""
    counts: dict[str, Counter[int]] = {f"all of {GROUP}": Counter()}
    for at, report in enumerate(said):
        for finding in report.findings:
            counts[f"all of {GROUP}"][at] += 1
            counts.setdefault(finding.rule, Counter())[at] += 1
    return dict(sorted(counts.items()))


def _is_grammar(edit: Edit) -> bool:
    return bool(edit.kind) and not edit.kind.endswith(NO_GRAMMAR)


def _touch(spot: Spot, place: Spot) -> bool:
    return spot[0] < place[1] and place[0] < spot[1]
