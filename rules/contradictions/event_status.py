"""A deal stands at two stages at once: “is considering it” here, “it was signed” there.

The story was put together from reports of different days, and the reader cannot tell which holds.

Only statements in the article's own voice and about the present are held against each other, and
only when they share a party or one speaks of “the deal”; what was bought must be the same. A story
that tells how things went on (“had been considering … on Monday signed”) is silent, and so are
suppositions, other deals (“another”, “a second”), titles and quotations. Say which is the state
now, and when the other was.
"""

from collections.abc import Iterator, Sequence

from newslint import Document, Finding, Related, rule
from newslint.analyses.deals import OPEN, SETTLED, DealStatement, deal_statements


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Quill Motors [[is considering a deal]] with Ottway, the agency reports.\n\n"
        "The deal between Quill Motors and Ottway was signed at a ceremony in Leeds.",
        "Quill Motors has signed a letter of intent with Ottway.\n\nThe terms are still open.\n\n"
        "Quill Motors [[is on the verge of inking a partnership]] with Ottway, a source said.",
        "Quill Motors [[is in talks over a takeover]] of Ottway.\n\nQuill Motors has completed"
        " the acquisition of Ottway.",
        "Quill Motors [[is considering a deal]] with Ottway.\n\nThe deal was signed on Monday.",
        "Quill Motors [[is in talks to buy]] Ottway.\n\nQuill Motors has bought Ottway for $40m.",
        "Quill Motors [[is in talks to buy]] Ottway.\n\nThe firm signed the agreement last week.",
        "Quill Motors [[is considering an offer for]] Ottway.\n\nThe two completed the merger.",
    ],
    passes=[
        "Quill Motors is in talks to buy Ottway.\n\nMarsh signed the agreement with Tarrow.",
        "Quill Motors is in talks to buy Ottway.\n\nThe council signed the treaty.",
        "Quill Motors had been considering a deal with Ottway.\n\nQuill Motors signed a deal"
        " with Ottway.",
        "Quill Motors is considering a deal with Ottway.\n\nQuill Motors signed a deal with"
        " Ottway on Monday.",
        "Quill Motors is considering a deal with Ottway.\n\nQuill Motors signed the deal with"
        " Ottway last year.",
        "Quill Motors is in talks to buy Ottway.\n\nQuill Motors has bought Marsh.",
        "Quill Motors is considering a deal with Ottway.\n\nQuill Motors signed a deal with Marsh.",
        "Quill Motors is considering a deal with Ottway.\n\nIf the deal is signed, Ottway will"
        " build cars.",
        "Quill Motors is considering a deal with Ottway.\n\n“We signed a deal with Ottway,” the"
        " owner said.",
        "Quill Motors is considering another deal with Ottway.\n\nQuill Motors signed a deal"
        " with Ottway.",
        "Quill Motors is considering withdrawing from the deal with Ottway.\n\nQuill Motors"
        " signed a deal with Ottway.",
        "Quill Motors Signs Deal With Ottway\n\nQuill Motors is close to signing a deal with"
        " Ottway, a source said.",
        "Quill Motors is considering a takeover of Ottway.\n\nQuill Motors signed a contract"
        " with Ottway.",
        "The firm is considering a deal.\n\nQuill Motors signed a deal with Ottway.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """One finding for each deal, at the first statement that is not of the last stage."""
    statements = deal_statements(doc)
    seen: set[DealStatement] = set()
    for statement in statements:
        if statement in seen:
            continue
        told = _of_one_deal(statement, statements)
        seen.update(told)
        still = [one for one in told if one.stage in OPEN]
        done = [one for one in told if one.stage in SETTLED]
        if still and done:
            yield _finding(told, still[0], done[0])


def _of_one_deal(first: DealStatement, statements: Sequence[DealStatement]) -> list[DealStatement]:
    """The statements of the same deal, also by way of a third, in reading order."""
    told, grown = {first}, True
    while grown:
        more = {
            one
            for one in statements
            if one not in told and any(one.same_deal(other) for other in told)
        }
        told, grown = told | more, bool(more)
    return sorted(told)


def _finding(told: Sequence[DealStatement], still: DealStatement, done: DealStatement) -> Finding:
    others = tuple(Related(one, f"“{one.word.text}” here") for one in told if one is not still)
    message = (
        f"“{still.word.text}” here, “{done.word.text}” elsewhere, of the same deal:"
        " which one holds, and since when?"
    )
    return Finding(still, message, related=others)
