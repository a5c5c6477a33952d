"""Something happened in one paragraph, and not, or not yet, in another.

“The council signed the contract” here and “The council has yet to decide whether to sign the
contract” there: reports of different days were put together, or a *not* was lost or added. Both
passages are shown.

Only plain statements that open a sentence are held against each other: the same party, the same
verb, the same thing. The rule is silent about sentences that tell of another time (“last year”,
“at first”), of reasons (“because”), conditions and questions, and in titles and quotations. Say
which holds, and since when.
"""

from collections import defaultdict
from collections.abc import Iterator

from newslint import Document, Finding, Related, Span, rule
from newslint.analyses.contraries import contraries
from newslint.analyses.deeds import Deed, deeds
from newslint.analyses.lexicon.deed_words import opposed

CONTRARY = (("done", "denied"), ("done", "open"), ("planned", "refused"))


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    flags=[
        "The council signed the ferry contract on Monday.\n\n"
        "[[The council did not sign the ferry contract]].",
        "The council has signed the contract.\n\n"
        "[[The council is still considering whether to sign the contract]].",
        "[[The council has yet to approve the new pier]].\n\nThe council approved the new pier.",
        "Norvik sold its ferries in May.\n\n[[Norvik hasn’t sold its ferries]], the mayor said.",
        "Norvik bought the old yard.\n\n[[Norvik is in talks to buy the yard]].",
        "Norvik will sell the old yard.\n\nBut [[Norvik will not sell the yard]].",
        "The council approved the new pier in May.\n\n[[The council rejected the new pier]] by ten"
        " votes.",
        "Norvik bought the yard in 1996.\n\n[[Norvik did not buy the yard]].",
        "Two men were arrested on the pier.\n\nThe mayor said [[nobody was arrested]].",
        "Mr Quill, 61, died on the pier.\n\n[[Quill is recovering]] at home.",
        "Ada Quill resigned.\n\nQuill said [[she would not resign]].",
        "Ada Quill voted for the pier.\n\n[[Quill, who voted against the pier]], left.",
        "Norvik are set to sign Oda Marsh.\n\n[[Marsh joined Norvik]] on Monday.",
        "The pier in Mill Lane reopened in May.\n\n[[The pier remains closed]].",
        "The pier was approved by the council.\n\n[[The council never approved the pier]].",
    ],
    passes=[
        "The council signed the contract.\n\nThe council did not sign the contract last year.",
        "The council signed the contract.\n\nThe mayor did not sign the contract.",
        "The council signed the contract.\n\nThe council did not sign the ferry lease.",
        "The council signed the contract.\n\nThe council did not publish the contract.",
        "The council signed the contract.\n\n“The council did not sign the contract,” he said.",
        "The council signed the contract.\n\nThe council did not sign the contract in secret.",
        "The council did not sign the contract.\n\nThe council is expected to sign the contract.",
        "Norvik bought a second yard.\n\nNorvik did not buy a yard.",
        "Norvik will sell the old yard.\n\nNorvik did not sell the yard.",
        "The council approved a new pier.\n\nThe council rejected a new pier.",
        "The council approved the new pier.\n\nThe council published the new pier.",
        "It signed the contract.\n\nIt did not sign the contract.",
        "The council signed the old contract.\n\nThe council did not sign the new contract.",
        "Two men were arrested on the pier.\n\nNobody was arrested in the hall.",
        "The pier was approved by the council.\n\nInspectors have not approved the pier.",
        "Two men were arrested on the pier.\n\nNobody else was arrested.",
        "Mr Quill, 61, died on the pier.\n\nHis son is recovering at home.",
        "Mr Quill was believed dead.\n\nMr Quill is recovering.",
        "The pier was closed in May.\n\nThe pier is open.",
        "The pier was rejected on Monday.\n\nThe pier was approved on Friday.",
        "Ada Quill voted for the pier.\n\nOda Marsh voted against the pier.",
        "Council Signs the Contract\n\nThe council has yet to sign the contract.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """One finding for each event, at the first statement that is not of what was done."""
    found = tuple(_of_deeds(doc))
    yield from found
    for pair in contraries(doc):
        seen = [span for one in found for span in (one.span, *(each.span for each in one.related))]
        if not any(span.touches(pair.first) or span.touches(pair.second) for span in seen):
            yield _finding(pair.second, pair.first)


def _of_deeds(doc: Document) -> Iterator[Finding]:
    told: dict[tuple[str, str], list[Deed]] = defaultdict(list)
    for deed in deeds(doc):
        told[deed.who.lower(), deed.what[-1]].append(deed)
    for same in told.values():
        for other in same:
            against = next((deed for deed in same if _contrary(deed, other)), None)
            if against:
                yield _finding(other, against)
                break


def _contrary(one: Deed, other: Deed) -> bool:
    """Whether the first was done, or is to be, and the second says that it was not, or never is."""
    if not (set(one.what) <= set(other.what) or set(other.what) <= set(one.what)):
        return False
    if one.verb == other.verb:
        return (one.state, other.state) in CONTRARY
    later = one.start < other.start and one.definite and other.definite
    return later and one.state == other.state == "done" and opposed(one.verb, other.verb)


def _finding(other: Span, told: Span) -> Finding:
    message = f"“{other.text}” here, “{told.text}” elsewhere: which one holds, and since when?"
    return Finding(other, message, related=(Related(told, "told here"),), confidence=0.8)
