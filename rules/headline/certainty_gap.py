"""The headline says it is so, the story that it may be.

“Quill to buy Ottway” above a story in which Quill is “considering” it, or a theft that is only
alleged: the headline promises more than the reporter knows, and may libel somebody.

Found when every sentence that tells of the act leaves it open. Silent on headlines that ask, quote,
attribute or leave open themselves, when one sentence says it plainly, and on acts that are in no
list of such acts. Put the doubt into the headline.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.certainty import overstatements

BODY = (
    "\n\nQuill Motors is considering a partnership with Ottway, people in the trade told the paper."
    "\n\nThe ferries of the firm ran as planned on Monday, and the pier is open again."
)


@rule(
    severity="note",
    stage="preview",
    languages=("en",),
    flags=[
        "Quill Motors to [[partner]] with Ottway" + BODY,
        "Cashier [[stole]] millions from museum in Leeds\n\nA cashier of the museum allegedly stole"
        " millions of pounds in Leeds.\n\nThe museum was open on Monday.",
    ],
    passes=[
        "Quill Motors may partner with Ottway" + BODY,
        "Quill Motors to partner with Ottway?" + BODY,
        "Quill Motors to partner with Ottway, says Ada Quill" + BODY,
        "Quill Motors to partner with Ottway" + BODY + "\n\nQuill Motors signed the partnership"
        " with Ottway on Friday.",
        "“Quill Motors will partner with Ottway,” owner says" + BODY,
        "Quill Motors to paint ferries with Ottway" + BODY,
        "Norvik to partner with Tarrow" + BODY,
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for one in overstatements(doc):
        message = f"“{one.act.text}” is a fact here; the story only says “{one.doubt.text}”"
        related = (Related(one.doubted, "the story leaves it open"),)
        yield Finding(one.act, message, related=related, confidence=0.6)
