"""What a player cost, told twice with different sums."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newslint.analyses.counted_again import Recount
from newslint.analyses.numbers import Number, numbers
from newslint.analyses.quotations import in_quotation
from newslint.analyses.sentences import sentences
from newslint.analyses.within import within
from newslint.analysis import analysis
from newslint.document import Document
from newslint.span import Span

BOUGHT = re.compile(
    r"\b(?:joined|signed|arrived|bought|moved|transferred|acquired|recruited)\b[^.;:]{0,60}?\sfor\s"
    r"(?:a\s(?:fee\sof\s)?)?\Z"
)
COST = re.compile(r"\bwho\scost\s(?:(?:[Tt]he|them|his|her|[A-Z]\w+)\s?(?:club|side|team)?\s)?\Z")
MAN = re.compile(
    r"\s?(?:man|striker|forward|midfielder|defender|goalkeeper|winger|signing|recruit|playmaker)\b"
)
FEE = re.compile(r"\s?(?:transfer\s)?fee\b")
OTHERS = re.compile(
    r"\b(?:about|around|rising|plus|initial\w*|add-ons|could|would|record|then|before|later|another"
    r"|worth|sold|offer\w*|bid)\b",
    re.IGNORECASE,
)
"""Own lists: what is paid for a player, and what may make the sum another one."""

NAME = re.compile(r"\b(?!The\b|He\b|She\b|A\b|An\b|His\b|Her\b)[A-Z][\w’'-]+")
PEOPLE = re.compile(r"\bThe\s[A-Z]\w+\s(?=[a-z])")
"""“The Bulgarian international”."""
OPENS = re.compile(r"(?:The|He|She|His|Her)\b")
REACH = 90


@dataclass(frozen=True, slots=True)
class _Fee:
    number: Number
    sentence: Span
    paragraph: int
    bought: bool


@analysis
def fees_again(doc: Document) -> tuple[Recount, ...]:
    """A second sum that a player cost, in a story that tells of two such sums in all."""
    fees = list(_fees(doc))
    if len(fees) != 2 or not fees[0].bought or fees[1].bought:
        return ()
    first, later = fees
    one, other = first.number, later.number
    if one.unit != other.unit or one.value == other.value or later.paragraph - first.paragraph > 3:
        return ()
    if any(OTHERS.search(fee.sentence.text) or fee.number.approximate for fee in fees):
        return ()
    told = first.sentence.text
    if OPENS.match(told) and first.paragraph:  # “The striker” was named before
        told += doc.body[first.paragraph - 1].text
    known = set(NAME.findall(told))
    if any(name not in known for name in NAME.findall(PEOPLE.sub("", later.sentence.text))):
        return ()  # timid: another player's, perhaps
    return (Recount(other.start, other.end, other.text, one),)


def _fees(doc: Document) -> Iterator[_Fee]:
    for paragraph, block in enumerate(doc.body):
        sums = [
            number
            for number in numbers(doc, block)
            if number.kind == "quantity" and len(number.unit) == 3 and number.unit.isupper()
        ]
        for sentence, held in within(sentences(doc, block) if sums else (), sums):
            for number in held:
                at, end = number.start - sentence.start, number.end - sentence.start
                before = sentence.text[max(0, at - REACH) : at]
                bought = BOUGHT.search(before) is not None
                man = MAN.match(sentence.text, end) and before.endswith(("The ", "the "))
                cost = COST.search(before) or man or FEE.match(sentence.text, end)
                if (bought or cost) and not in_quotation(doc, number):
                    yield _Fee(number, sentence, paragraph, bought)
