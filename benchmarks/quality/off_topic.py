"""How well `off-topic/stray-paragraph` finds a paragraph that was put in from another article."""

from collections.abc import Sequence

from benchmarks.quality.intervals import (
    FAULTY,
    Figure,
    bootstrap,
    f1,
    rare_precision,
    rate,
    share,
    wilson,
)
from benchmarks.quality.judgements import kept
from benchmarks.quality.linting import all_rules, only
from benchmarks.quality.measured import Measured, Precision
from benchmarks.quality.ranking import Bin, calibration_error, recall_at, reliability
from benchmarks.quality.sets import Scope
from benchmarks.quality.spliced import Said, loosest, said, spliced, without
from benchmarks.quality.tables import ABSENT, Table, plain, shown
from benchmarks.quality.unseen import unseen

RULE = "off-topic/stray-paragraph"
LEVELS = ("easy", "medium", "hard")
ALLOWED = 0.01
"""Flagged paragraphs in a clean article that recall is compared at: one in a hundred articles."""
_GROUPS = {**{level: (level,) for level in LEVELS}, "all": LEVELS}

KNOWN = (
    ("TF-IDF cosine", "0", "0", "0"),
    ("MiniLM sentence vectors, best match", "0.19", "0.08", "0.02"),
    ("document LSA", "0.10", "0.10", "0.04"),
    ("linear model on paragraph features", "0.37", "0.29", "0.16"),
    ("gradient boosting on paragraph features", "0.55", "0.45", "0.23"),
    ("gradient boosting with background topics", "0.59", "0.47", "0.26"),
)
"""As quoted with the set, measured on another part of it."""

HEAD = (
    "level",
    "articles",
    "found (W)",
    "found at 1 in 100 (W)",
    "precision, set's rate (B)",
    "precision, 1 in 20 (B)",
    "F1 (B)",
)


def measure(scope: Scope) -> Measured:
    """Recall by level and by kind of insert, precision at two rates, false alarms, calibration."""
    articles = spliced(scope)
    own = said(articles, only(RULE), scope)
    loose = said(articles, loosest(all_rules()[RULE]), scope)
    tables = (
        _levels(scope, own, loose),
        *unseen(scope, only(RULE), loosest(all_rules()[RULE]), ALLOWED),
        _calm(scope, own),
        _believed(scope, loose),
        _quoted(),
    )
    return Measured(tables, _precision(scope, own))


def _levels(scope: Scope, own: Sequence[Said], loose: Sequence[Said]) -> Table:
    rows = [_row(name, of, own, loose) for name, of in _GROUPS.items()]
    if residue := _residue():
        calmer = without(residue, own), without(residue, loose)
        rows += [_row(f"{name}, residue left out", of, *calmer) for name, of in _GROUPS.items()]
    exact = sum(one.exact for one in own), sum(right for one in own for _, right in one.findings)
    remarks = (
        f"off_topic/tune, {scope.half} half by host article; each level beside all clean ones. "
        "A finding is right when it covers the foreign paragraph; "
        f"{exact[0]} of {exact[1]} right findings cover no other paragraph.",
        "“Found” is at the rule's own threshold; “found at 1 in 100” ranks what the rule says at "
        "its loosest, and allows one flagged paragraph in 100 clean articles. The set's own rate "
        f"is one foreign paragraph in two articles; the other rate is {FAULTY:.0%} of articles.",
    )
    return Table(f"{RULE} by level", HEAD, rows, remarks)


def _row(
    name: str, levels: Sequence[str], own: Sequence[Said], loose: Sequence[Said]
) -> tuple[str, ...]:
    faulty = [one for one in own if one.level in levels]
    hits = [one.hit for one in loose if one.level in levels]
    calm = [one for one in loose if one.level == "clean"]
    alarms = [confidence for one in calm for confidence in one.flagged]
    together = [one for one in own if one.level in (*levels, "clean")]
    right, marked, faults = _columns(together)
    return (
        name,
        str(len(faulty)),
        shown(wilson(sum(one.hit > 0 for one in faulty), len(faulty))),
        shown(recall_at(hits, alarms, ALLOWED * len(calm))),
        shown(share(right, marked)),
        shown(_at_rate(together)),
        shown(bootstrap((right, marked, faults), f1)),
    )


def _residue() -> set[str]:
    """The alarms on clean articles that a reader judged to be right."""
    return {name for name, one in kept(RULE).items() if one.verdict == "right"}


def _columns(said_of: Sequence[Said]) -> tuple[list[int], list[int], list[int]]:
    """Right findings, findings, foreign paragraphs, by article."""
    right = [min(1, sum(ok for _, ok in one.findings)) for one in said_of]
    marked = [len(one.findings) for one in said_of]
    return right, marked, [int(one.level != "clean") for one in said_of]


def _at_rate(said_of: Sequence[Said]) -> Figure | None:
    faulty = [int(one.level != "clean") for one in said_of]
    found = [int(one.hit > 0) for one in said_of]
    false = [0 if one.level != "clean" else len(one.findings) for one in said_of]
    return rare_precision(found, faulty, false, [1 - each for each in faulty])


def _calm(scope: Scope, own: Sequence[Said]) -> Table:
    calm = [one for one in own if one.level == "clean"]
    counts = [len(one.findings) for one in calm]
    words = [one.words for one in calm]
    row = (
        RULE,
        str(len(calm)),
        str(sum(counts)),
        shown(rate(counts, words, 1000), 4),
        shown(rate(counts, [1] * len(calm), 100)),
    )
    head = ("rule", "articles", "alarms", "per 1,000 words (B)", "per 100 articles (B)")
    remark = f"off_topic/tune, level clean, {scope.half} half; some of these hold real residue."
    return Table("Alarms on the untouched articles", head, (row,), (remark,))


def _believed(scope: Scope, loose: Sequence[Said]) -> Table:
    bins = list(reliability([finding for one in loose for finding in one.findings]))
    rows = [_bin(one) for one in bins]
    remark = (
        f"off_topic/tune, {scope.half} half, the rule at its loosest; calibration error (ECE) "
        f"{plain(calibration_error(bins), 3)}."
    )
    head = ("confidence", "findings", "mean confidence", "share right (W)")
    return Table(f"How far {RULE} can be believed", head, rows or [(ABSENT,) * 4], (remark,))


def _bin(one: Bin) -> tuple[str, ...]:
    return f"{one.low:.2f} to {one.high:.2f}", str(one.n), plain(one.confidence), shown(one.right)


def _quoted() -> Table:
    head = ("found at 1 in 100, quoted with the set", *LEVELS)
    return Table("Others on a set like this one", head, KNOWN)


def _precision(scope: Scope, own: Sequence[Said]) -> dict[str, Precision]:
    """At the set's own rate; the split says what it comes to where one article in twenty is."""
    right, marked, _ = _columns(own)
    figure, rare = share(right, marked), _at_rate(own)
    faulty = [one for one in own if one.level != "clean"]
    if figure is None or rare is None or not faulty:
        return {}
    recall = sum(one.hit > 0 for one in faulty) / len(faulty)
    rarely = f"where one in twenty is {rare.value:.2f}, {rare.low:.2f} to {rare.high:.2f}"
    split = f"{scope.half} half, every other article faulty; {rarely}"
    return {RULE: Precision("off_topic/tune", split, sum(marked), figure, recall)}
