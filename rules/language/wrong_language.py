"""The article is in another language than its file or the configuration says.

The wrong edition went to the wrong folder, or the page's language tag was copied from another:
search engines and screen readers go by that tag.

Silent when nothing says which language is expected, and on text too short to tell.
"""

import re
from collections.abc import Iterator

from newslint import Document, Example, Finding, rule
from newslint.analyses.language import UNKNOWN, language, language_of
from newslint.analyses.lexicon.language_names import NAMES

CODE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE)
MIN_WORDS = 40

ENGLISH = (
    "The council will open the old pier in May. It has paid for a new roof and for a small stage. "
    * 3
)
FRENCH = (
    "La ville a payé pour un nouveau toit et pour une petite scène au bout de la jetée, que le"
    " maire veut ouvrir. " * 3
)


@rule(
    severity="warning",
    stage="stable",
    quotations="check",
    flags=[
        Example(f"[[{FRENCH.strip()}]]", meta={"lang": "en-GB"}),
        Example(f"[[{ENGLISH.strip()}]]\n\n{ENGLISH.strip()}", meta={"language": "fr"}),
    ],
    passes=[
        Example(ENGLISH, meta={"lang": "en-GB"}),
        Example(FRENCH, meta={"language": "French"}),
        FRENCH,
        Example("La jetée va ouvrir au mois de mai.", meta={"lang": "en"}),
        Example(f"{ENGLISH}\n\n“{FRENCH}”", meta={"lang": "en"}),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the first paragraph."""
    expected = _expected(doc)
    story = [block for block in doc.body if block.area == "body" and block.kind == "paragraph"]
    text = "\n".join(block.text for block in story[:20])
    if not expected or len(text.split()) < MIN_WORDS:
        return
    found = language_of(text)
    if found not in (expected, UNKNOWN):
        yield Finding(
            story[0],
            f"The article is in {NAMES.get(found, found)}, but {NAMES.get(expected, expected)}"
            f" is what its language is said to be",
        )


def _expected(doc: Document) -> str:
    """The language that the configuration hands in, or else the file declares."""
    if language in doc.given:
        return language(doc)
    declared = CODE.fullmatch(str(doc.meta.get("lang") or doc.meta.get("language") or "").strip())
    return declared[1].lower() if declared else ""
