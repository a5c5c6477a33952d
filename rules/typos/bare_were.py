"""A sentence begins with “Were” where “We’re” is meant.

“Were so sorry to let you down”: the apostrophe was lost, or “they” was cut. Silent on questions
and on what would be if it were.
"""

import re
from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule

BARE = re.compile(
    r"(?:\A|(?<=[.!?:,] )|(?<=[“\"‘]))(?P<were>Were) "
    r"(?:(?:all|both|also|just|really|very|so|not|absolutely|still|now|obviously|deeply)\s){0,2}"
    r"(?:(?:sorry|proud|happy|delighted|disappointed|glad|grateful|thankful|pleased|confident"
    r"|excited|devastated|thrilled|ready|aware|sure|determined|committed|hopeful|shocked"
    r"|heartbroken|saddened|tired|lucky|worried|concerned)"
    r" (?:to|that|for|with|about|of|by|at|and|we|it)"
    r"|(?:going|trying|hoping|looking|working|planning|doing|talking|calling|asking|waiting"
    r"|getting|making|taking) (?:to|for|on|at|about|forward|very|everything|what|the|our|a|this))"
    r"\b[^.!?\n]{0,300}(?P<end>[.!?]|\Z)"
)
IF = re.compile(r"\b(?:would|could|might)\b")


@rule(
    severity="warning",
    stage="preview",
    quotations="check",
    languages=("en",),
    flags=[
        "“[[Were]] so sorry to let you down,” she wrote.",
        "[[Were => We’re]] trying to mend it. [[Were => We’re]] not aware of it.",
    ],
    passes=[
        "“We’re so sorry to let you down,” she wrote. Were proud of it? Were they so?",
        "“Were so sorry to let you down?” she wrote.",
        "Were disappointed in it the mayor, he would leave. Were new docks built, all were well.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    for block in doc.blocks:
        for spans in block.groups(BARE):
            if "?" in spans["all"].text or IF.search(spans["all"].text):
                continue
            were = spans["were"]
            yield Finding(were, "“Were”: did you mean “We’re”?", Fix(were, "We’re"), confidence=0.9)
