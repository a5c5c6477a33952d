"""Two words are joined.

A space was lost, as happens when lines of a page are put together: “hesaid”, “ofthe”. Only words
that no dictionary holds are looked at, and only where one half is a small word and the other a very
common one.
"""

from collections.abc import Iterator

from newslint import Document, Finding, Fix, rule
from newslint.analyses.house import house_names, house_words
from newslint.analyses.spelling import joined, misspelling
from newslint.analyses.unknown_words import spellings, unknown_words


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "The bridge, [[hesaid => he said]], would reopen.",
        "One [[ofthe => of the]] men left for [[thegovernment => the government]] office.",
    ],
    passes=[
        "“One ofthe men left,” she wrote.",
        "Write to @ofthe or read hesaid.example.org.",
        "The plant came onstream in May, an inartful move.",
        "The band Ofthe played; fans of ofthe cheered.",
        "They sang tothe and tothe, the song of the hills.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    own = {word.lower() for word in house_words(doc) | house_names(doc)}
    seen = spellings(doc)
    for word in unknown_words(doc):
        pair = joined(word.text)
        if not pair or misspelling(word.text) or word.text.lower() in own:
            continue
        if seen[word.text] > 1 or word.text.capitalize() in seen:
            continue  # timid: a name or a word of another language
        better = " ".join(pair)
        message = f"“{word.text}” seems to be two words: “{better}”"
        yield Finding(word, message, Fix(word, better), confidence=0.85)
