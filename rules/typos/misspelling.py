"""A word is misspelt.

One letter too few, too many or out of place: the slips that a hurried eye does not see. The more
common the word that is one slip away, the longer it is and the usual the slip, the surer the
finding; names, coinages, foreign words and dialect are left alone, and so is a word used twice,
which is the writer's own choice. Quoted speech is looked at too, for nobody speaks with spelling
mistakes; what somebody wrote is left as it was written. What your newsroom spells its own way
belongs under `words` in the settings.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Example, Finding, Fix, Range, rule
from newslint.analyses.house import house_names, house_words
from newslint.analyses.misspelt import CERTAIN, Misspelt, misspelt
from newslint.analyses.unknown_words import unknown_words
from newslint.analyses.words import words

MOST_UNKNOWN = 12
MOST_UNKNOWN_SHARE = 0.03
"""With more unknown words than both, the article is technical, or in dialect."""

CONFIDENCE = ((CERTAIN, 0.95), (16, 0.85), (14, 0.75), (12, 0.6))
"""How often findings with so much evidence were right on the tuning halves."""

DOUBTED = 0.4


@rule(
    severity="warning",
    stage="stable",
    languages=("en",),
    quotations="check",
    flags=[
        "The study lists [[possibilites => possibilities]] for the old quay.",
        "The [[goverment => government]] said talks would resume on Monday.",
        "The council's [[goverment => government]]’s grant was cut.",
        "[[Unfortunatly => Unfortunately]], the bridge stayed shut.",
        "Sailors [[recieved => received]] letters, and the captain [[recieved => received]] none.",
        "The firm sells [[machinry => machinery]] to farmers.",
        "The [[pubilc => public]] may visit, and a [[brigde => bridge]] will open.",
        "The [[Enviromnental => Environmental]] Protection Agency opened an office.",
        "The [[fromer => former]] mayor and the [[protestrs => protesters]] met.",
    ],
    passes=[
        "“We have possibilites everywhere,” the mayor wrote.",
        "The village of machinry lies below the dam, and machinry means little field.",
        "The chef served pappardele con funghi porcini to the guests.",
        "Send it to the press-ofice or to possibilites@example.org.",
        "Machinry, a start-up, sells tools. The site machinry opened in May.",
        "The crew waited for the crawk of the gulls.",
        "He said the talks were soooon to end.",
        "The unmanlike antimask crowd met at the smartbench.",
        Example("The word <em>machinry</em> is old.", format="html"),
        "Kelsey Grammer came to the show.",
        "The orgainzrs met on Monday: two slips in one word, and perhaps none.",
        "Mr Pierson and Ms Brazile met the Johnsons at the Absolut bar.",
        "“I was fixin to sit down,” the farmer said.",
    ],
)
def check(
    doc: Document,
    *,
    min_length: Annotated[int, Range(4, 12), "letters of the shortest word that is judged"] = 5,
    min_evidence: Annotated[int, Range(9, 22), "how much must speak for a slip, in bits"] = 14,
) -> Iterator[Finding]:
    """With `min_evidence` at 12 more slips are found, a third of them names and rare words."""
    own = {word.lower() for word in house_words(doc) | house_names(doc)}
    english = len(unknown_words(doc)) <= max(MOST_UNKNOWN, MOST_UNKNOWN_SHARE * len(words(doc)))
    for found in misspelt(doc):
        if found.word.text.lower() in own:
            continue
        if found.evidence == CERTAIN:
            yield _finding(found, safe=True)
        elif english and len(found.word) >= min_length and found.evidence >= min_evidence:
            yield _finding(found, safe=False)


def _finding(found: Misspelt, *, safe: bool) -> Finding:
    word = found.word
    better = found.better.capitalize() if word.text[0].isupper() else found.better
    message = f"“{word.text}” is not in the dictionary; did you mean “{better}”?"
    sure = next((share for least, share in CONFIDENCE if found.evidence >= least), DOUBTED)
    return Finding(word, message, Fix(word, better, safe), confidence=sure)
