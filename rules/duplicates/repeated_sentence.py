"""A sentence stands in the article twice.

A text that was put together from two versions, or cut and pasted once too often, says the same
sentence in two paragraphs. A few words may have been dropped or changed. Silent in quotations, for
speakers repeat themselves; where another figure, name or “not” makes it another statement; on what
stands three times or more (a refrain); where the first telling belongs to the opening paragraphs,
which say in short what the story says at length; and where a sentence is a paragraph of its own,
for it may have been pulled out of the text. Paragraphs that are the same throughout are
`duplicates/repeated-block`. Delete one, or say it otherwise.
"""

from collections.abc import Iterator, Sequence
from typing import Annotated

from newslint import Document, Example, Finding, Range, Related, rule
from newslint.analyses.quotations import in_quotation
from newslint.analyses.repeats import Repeat
from newslint.analyses.retold import repeated_sentences

SURE, LIKELY = 0.9, 0.8
"""How sure it is that a repeat is a slip, word for word and with words changed: own reading."""

TALE = (
    "Port shut\n\nThe port is shut.\n\nShips wait outside.\n\nThe mayor is away.\n\nFerries run."
    "\n\nPilots went home. {}\n\nThe union wants more pay.\n\nTalks go on. {}"
)
ONCE = "The crane had been inspected twice since the spring by engineers of the town."
TWO = "Both reports were sent to the council, which put them into a drawer."
RARELY = "The crane had been inspected since the spring by engineers."


@rule(
    severity="warning",
    stage="stable",
    flags=[
        TALE.format(ONCE, f"[[{ONCE}]]"),
        TALE.format(ONCE, f"[[{ONCE.replace(' twice', '')}]]"),
        TALE.format(ONCE, f"[[{ONCE.replace('inspected', 'examined')}]]"),
        TALE.format(RARELY, f"[[But {RARELY.replace('The', 'the')}]]"),
        TALE.format("", f"[[{ONCE}]]").replace("away.", f"away. {ONCE}"),
        TALE.format(f"{ONCE} {TWO}", f"[[{ONCE} {TWO}]]"),
        TALE.format(f"{ONCE} {TWO}", f"[[{ONCE}]] It rained. [[{TWO}]]"),
    ],
    passes=[
        TALE.format(ONCE, "The crane had been painted twice since the spring by men of the town."),
        TALE.format(ONCE, ONCE.replace("spring", "Monday")),
        TALE.format(ONCE, ONCE.replace("had been", "had never been")),
        TALE.format(ONCE.replace("twice", "two times"), ONCE.replace("twice", "three times")),
        TALE.format(ONCE, f"“{ONCE}”"),
        TALE.format(f"“{ONCE}”", ONCE),
        TALE.format(f"{ONCE} He left. {ONCE}", ONCE),
        TALE.format(ONCE, f"\n\n{ONCE}"),
        TALE.format("The crane had been inspected twice.", "The crane had been inspected twice."),
        TALE.format("", ONCE).replace("Ferries run.", f"Ferries run.\n\n{ONCE}"),
        TALE.format(ONCE.replace("inspected", "examined"), "").replace("run.", f"run. {ONCE}"),
        TALE.format(ONCE, "").replace("outside.", f"outside. {ONCE}"),
        TALE.format(
            "Was the crane inspected twice by the men?", "Was the crane inspected twice by the men?"
        ),
        Example(f"{TALE.format(ONCE, '')}\n\n- Talks go on. {ONCE}\n", format="markdown"),
    ],
)
def check(
    doc: Document,
    *,
    min_words: Annotated[int, Range(6, 30), "sentences of fewer words are not compared"] = 9,
    max_changed: Annotated[float, Range(0, 0.3), "the share of the words that may differ"] = 0.2,
) -> Iterator[Finding]:
    told = [
        repeat
        for repeat in repeated_sentences(doc)
        if len(repeat.second.words) >= min_words
        and repeat.change.share <= max_changed
        and not in_quotation(doc, repeat.first.span)
    ]
    for run in _runs(doc, told):
        second = doc.between(run[0].second.span, run[-1].second.span)
        changed = any(repeat.change.share for repeat in run)
        what = "These sentences stand" if len(run) > 1 else "This sentence stands"
        yield Finding(
            second,
            f"{what} in the article twice{', nearly the same' if changed else ''}",
            related=tuple(Related(repeat.first.span, "the other telling") for repeat in run),
            confidence=LIKELY if changed else SURE,
        )


def _runs(doc: Document, told: Sequence[Repeat]) -> list[list[Repeat]]:
    """Repeats by the paragraph that they stand in, when one follows upon the other."""
    runs: list[list[Repeat]] = []
    for repeat in told:
        before = runs[-1][-1].second.span.end if runs else 0
        between = doc.cut(before, repeat.second.span.start).text
        if runs and between in ("", " "):
            runs[-1].append(repeat)
        else:
            runs.append([repeat])
    return runs
