"""A passage stands word for word in another article of the same run.

Two stories that share a long run of words were copied from one another or from a third. That may be
right, for background and agency copy, but the desk should know. Both articles get the finding, each
with the other passage beside it, because which of them came first is not to be seen from the texts.
Silent on quotations, on turns of phrase that every newsroom has in stock (“did not immediately
respond to a request for comment”), and on what stands in many articles. Say where the passage comes
from, or write it anew.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import CrossFinding, Example, Range, RelatedPlace, rule
from newslint.analyses.shared_wording import Run, longest_run, pairs
from newslint.analyses.shingles import Wording, wording

MANY = 5
"""From so many shared passages on, two articles share one finding."""

CRANE = (
    "The harbour crane that fell on Friday was inspected twice last year by engineers from "
    "Rotterdam."
)
STOCK_PHRASE = (
    "A spokesman for the company did not immediately respond to a request for comment "
    "on Friday night."
)


@rule(
    severity="note",
    stage="preview",
    gather=wording,
    flags=[
        Example(f"Ships wait. [[{CRANE}]]", files={"b.txt": f"Crane down\n\nIt fell. {CRANE}"}),
        Example(
            f"Ships wait. [[{CRANE}]]",
            files={"b.txt": "Crane down\n\nIt fell. " + CRANE.replace("Rotterdam", "Antwerp")},
        ),
    ],
    passes=[
        Example(f"Ships wait. {CRANE}", files={"b.txt": "Crane down\n\nIt fell. Ships wait."}),
        Example(f"Ships wait. “{CRANE}”", files={"b.txt": f"Crane down\n\nIt fell. “{CRANE}”"}),
        Example(f"Ships wait. {STOCK_PHRASE}", files={"b.txt": f"Crane down\n\n{STOCK_PHRASE}"}),
        Example(f"Ships wait. {CRANE} {CRANE}"),
        Example(
            "Ships wait. The crane that fell on Friday was inspected twice.",
            files={"b.txt": "It fell. The crane that fell on Friday was inspected twice."},
        ),
        Example(f"{CRANE}", files={f"{name}.txt": CRANE for name in "bcd"}),
        Example(
            f"Ships wait, and {CRANE.lower()[:-1]}, which is why the pilots, who had asked for a "
            f"third check,"
            " went home early, said the union’s treasurer, and why the ferries were full.",
            files={
                "b.txt": "It fell. The harbour crane that fell on Friday was inspected twice last "
                "year by"
                " engineers who came from Antwerp and found rust in nine of its forty joints, the "
                "report says."
            },
        ),
    ],
)
def check(
    gathered: Sequence[Sequence[Wording]],
    *,
    min_words: Annotated[int, Range(12, 40), "so many words in a row must be the same"] = 12,
) -> Iterator[CrossFinding]:
    passages = [(article, each) for article, found in enumerate(gathered) for each in found]
    runs: dict[tuple[int, int], list[Run]] = defaultdict(list)
    for one, other in sorted(pairs(passages)):
        run = longest_run(passages[one][1], passages[other][1])
        if run and run.words >= min_words:
            runs[passages[one][0], passages[other][0]].append(run)
    for shared in runs.values():
        yield from _told(shared)


def _told(shared: Sequence[Run]) -> Iterator[CrossFinding]:
    if len(shared) >= MANY:
        first = shared[0]
        words = sum(run.words for run in shared)
        said = f"{len(shared)} passages, {words} words, are the same as in"
        yield from _both(first, said)
        return
    for run in shared:
        yield from _both(run, f"Same {run.words} words as")


def _both(run: Run, said: str) -> Iterator[CrossFinding]:
    for mine, theirs in ((run.here, run.there), (run.there, run.here)):
        message = f"{said} {theirs.path}, line {theirs.start.line}"
        yield CrossFinding(mine, message, (RelatedPlace(theirs, "the same words"),))
