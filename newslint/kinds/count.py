"""Phrases of which an article bears only so many."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.errors import BadRule
from newslint.finding import Finding, Related
from newslint.kinds.kind import Find, Kind, Spec, ours, verify_list
from newslint.rule import Check, Option
from newslint.settings import Settings

MOST = 100
"""The largest limit that a rule of this kind may set."""


def patterns(spec: Spec) -> tuple[str, ...]:
    return tuple(spec["count"])


def check(spec: Spec, find: Find) -> Check:
    """One finding at the first phrase too many; the others are shown with it."""

    def count(doc: Document, *, at_most: int) -> Iterator[Finding]:
        hits = [hit.span for _, hit in ours(doc, spec, find)]
        if len(hits) <= at_most:
            return
        found = hits[at_most]
        message = spec["message"].format(found=found.text, count=len(hits), at_most=at_most)
        yield Finding(
            found,
            message,
            related=tuple(Related(hit, "one of them") for hit in hits if hit is not found),
        )

    return count


def verify(says: Settings) -> None:
    verify_list(says, "count")
    at_most = says.data.get("at_most")
    if isinstance(at_most, bool) or not isinstance(at_most, int) or not 0 <= at_most <= MOST:
        raise BadRule(f"{says.where('at_most')}: at_most wants a whole number from 0 to {MOST}")


KIND = Kind(
    settings={"at_most": int},
    fields=("found", "count", "at_most"),
    patterns=patterns,
    check=check,
    verify=verify,
    options=(Option("at_most", "int", None, 0, MOST, about="how many an article bears"),),
)
