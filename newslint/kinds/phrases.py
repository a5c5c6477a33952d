"""Phrases that should not be there."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.finding import Finding, Fix
from newslint.kinds.kind import Find, Kind, Spec, ours, verify_list
from newslint.kinds.lexicon import ORNAMENTS
from newslint.rule import Check
from newslint.settings import Settings


def patterns(spec: Spec) -> tuple[str, ...]:
    return tuple(spec["phrases"])


def check(spec: Spec, find: Find) -> Check:
    """A finding where a phrase stands or, with `whole_block`, where it is all that a block says."""
    whole, delete, safe = (spec.get(key, False) for key in ("whole_block", "delete", "safe"))

    def phrases(doc: Document) -> Iterator[Finding]:
        for block, hit in ours(doc, spec, find):
            if whole and not hit.span.covers(block.strip(ORNAMENTS)):
                continue
            found = block if whole else hit.span
            fix = Fix(found, "", safe) if delete else None
            yield Finding(found, spec["message"].format(found=hit.span.text), fix)

    return phrases


def verify(says: Settings) -> None:
    verify_list(says, "phrases")


KIND = Kind(
    settings={"whole_block": bool, "delete": bool, "safe": bool},
    fields=("found",),
    patterns=patterns,
    check=check,
    verify=verify,
)
