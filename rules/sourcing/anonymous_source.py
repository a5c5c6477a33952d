"""A source without a name, and no word on why.

Readers weigh a statement by who makes it. Where somebody speaks who is not named, most houses ask
for two things: a description as close as can be given, and the reason for withholding the name. One
finding an article: the other places are shown with it. The rule is silent where the article says
anywhere that or why a source is not named, and in quotations. Officials in general (“officials
said”) are not looked at. Name the source, or say why you cannot.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Related, rule
from newslint.analyses.anonymous import anonymous_sources, withheld_names


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The ferry line will be sold by May, [[a source]] said.",
        "[[A source close to the talks]] said the bid would be raised.",
        "Dealers would keep the service contracts, [[the Norvik source]] said.",
        "The bank will close forty branches, according to [[two sources]] at its head office.",
        "The plant is to shut, [[people familiar with the matter]] said. A source told us so.",
        "The minister was warned in May, said [[one source]].",
        "[[Sources]] in the ministry told the paper that the minister would go.",
        "[[A source]], who sits on the board, said the line would be sold.",
    ],
    passes=[
        "The line will be sold by May, said a source who asked not to be named while talks go on.",
        "“A source said the line would be sold,” the mayor told reporters.",
        "The source added that the bid would be raised.",
        "Solar farms are a source of pride, the mayor said.",
        "The river’s source, said Ada Quill, is a bog.",
        "Officials said the bridge would open in May.",
        "She found a source for the dye in Peru.",
        "People who live by the river said they had left in the night.",
        "News sources said the road was shut.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if withheld_names(doc):
        return
    nameless = [source for source in anonymous_sources(doc) if not source.definite]
    if not nameless:
        return
    first, *later = nameless
    message = f"“{first.text}” is not named: say who it is, or why the name is withheld"
    related = tuple(Related(other, "again without a name") for other in later)
    yield Finding(first, message, related=related, confidence=0.8)
