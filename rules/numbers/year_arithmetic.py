"""A number of years does not fit the two years that it lies between.

“Founded in 1995, it marked its 30th anniversary in 2023”: one of the three is wrong, and readers
who were there know which.

Only where one sentence gives the first year, the last and the years between, with no other year
among them, or where the file says its own date and the sentence says “ago”; a year more or less
passes, for much is counted from another month. Silent in quotations.
"""

from collections.abc import Iterator

from newslint import Document, Example, Finding, Related, rule
from newslint.analyses.year_spans import year_spans


@rule(
    severity="warning",
    stage="preview",
    languages=("en",),
    flags=[
        "Born in 1970, he turned [[62]] in 2024.",
        "She was born in Hull in 1950 and died in 1999 at [[59]].",
        "He led the firm for [[20]] years, from 1990 to 2005.",
        "He served [[12]] years in prison, from 2001 to 2009.",
        "The ship sank in 2005, [[ten]] years after the fire of 1992.",
        "The [[ten]]-year plan runs from 2010 to 2030.",
        "She was mayor from 1998 to 2004, for [[nine]] years.",
        "The mill, built in 1900, closed in 1950 after [[70]] years.",
        "He joined in 1980 and retired in 2000 after [[30]] years.",
        "Ada Quill (1931–2001) died aged [[80]].",
        "The hall marked its [[centenary]] in 2019, having opened in 1909.",
        "The club, founded in 1909, marks its [[centenary]] in 2019.",
        "The club was founded in 1920 and turned [[90]] in 2020.",
        Example("The bridge opened in 1990, [[40]] years ago.", meta={"date": "2024-03-01"}),
        Example("It opened [[ten]] years ago, in 1990.", meta={"date": "2024-03-01"}),
        "The club, founded in 1995, marked its [[30]]th anniversary in 2023.",
        "Quill, born in Leeds in 1931, died in May 2001 at the age of [[80]].",
        "In 1998 she left for Hull, and [[ten]] years later, in 2005, she came back.",
    ],
    passes=[
        "Born in 1970, he turned 54 in 2024 and turned professional at 22 in 1999.",
        "He led the firm for 20 years, from 1990 to 2005 as its chairman.",
        "She was mayor from 1998 to 2004, and for nine years before that a judge.",
        "He was sentenced to 12 years in prison and served from 2001 to 2009.",
        "The mill, built in 1900, closed in 1950 after 20 years of losses.",
        "The ten-year plan runs from 2010 to 2020, and the four-year terms from 2010 to 2030.",
        "The hall marked its centenary in 2009, having opened in 1909.",
        "The bridge opened in 1990, 40 years ago.",
        Example("The bridge opened in 1990, 34 years ago.", meta={"date": "2024-03-01"}),
        "The club, founded in 1995, marked its 30th anniversary in 2025.",
        "The club, founded in 1995, will mark its 30th anniversary in 2026.",
        "The club, founded in 1995 and moved in 2001, marked its 20th anniversary in 2021.",
        "Quill, born in Leeds in 1931, died in May 2001 at the age of 69.",
        "In 1998 she left for Hull, and seven years later, in 2005, she came back.",
        "“The club, founded in 1995, marked its 30th anniversary in 2023,” she said.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    """At the number of years."""
    for block in doc.body:
        for span in year_spans(doc, block):
            if abs(span.between - span.years) < 2:
                continue
            until = span.last.text if span.last else "the year of the story"
            related = [Related(span.first, "the first year")]
            if span.last:
                related.append(Related(span.last, "the last year"))
            yield Finding(
                span,
                f"From {span.first.text} to {until} it is {span.between} years, not {span.years}",
                related=tuple(related),
            )
