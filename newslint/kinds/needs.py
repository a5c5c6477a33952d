"""A first phrase that needs a second somewhere in the article."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Finding
from newslint.kinds.kind import Find, Kind, Spec, verify_mapping, verify_pattern
from newslint.rule import Check
from newslint.settings import Settings


def patterns(spec: Spec) -> tuple[str, ...]:
    return (*spec["needs"], *spec["needs"].values())


def check(spec: Spec, find: Find) -> Check:
    """A finding where the first phrase first stands, when the second stands nowhere."""

    def needs(doc: Document) -> Iterator[Finding]:
        hits = [hit for _, hit in find(doc)]
        present = {hit.pattern for hit in hits}
        for first, second in spec["needs"].items():
            if first in present and second not in present:
                found = next(hit.span for hit in hits if hit.pattern == first)
                yield Finding(found, spec["message"].format(found=found.text, needed=second))

    return needs


def verify(says: Settings) -> None:
    verify_mapping(says, "needs")
    for first, second in says.data["needs"].items():
        verify_pattern(second, says, "needs", first)


KIND = Kind(settings={}, fields=("found", "needed"), patterns=patterns, check=check, verify=verify)
