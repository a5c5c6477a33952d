"""Phrases that should not be there."""

from collections.abc import Iterator

from newslint.document import Block, Document
from newslint.finding import Finding, Fix
from newslint.kinds.kind import Find, Kind, Spec, verify_list
from newslint.kinds.lexicon import ORNAMENTS
from newslint.rule import Check
from newslint.settings import Settings


def patterns(spec: Spec) -> tuple[str, ...]:
    return tuple(spec["phrases"])


def check(spec: Spec, find: Find) -> Check:
    """A finding where a phrase stands or, with `whole_block`, where it is all that a block says.

    With `headings: false` the headline and what mark-up makes a heading are passed over.
    """
    whole, delete, safe = (spec.get(key, False) for key in ("whole_block", "delete", "safe"))
    titles = spec.get("headings", True)

    def phrases(doc: Document) -> Iterator[Finding]:
        for block, hit in find(doc):
            if whole and not hit.span.covers(block.strip(ORNAMENTS)):
                continue
            if not titles and _is_title(block):
                continue
            found = block if whole else hit.span
            fix = Fix(found, "", safe) if delete else None
            yield Finding(found, spec["message"].format(found=hit.span.text), fix)

    return phrases


def _is_title(block: Block) -> bool:
    """Whether the block is the headline or marked up as a heading, not a short line of text."""
    return block.kind == "headline" or (block.kind == "heading" and block.level > 0)


def verify(says: Settings) -> None:
    verify_list(says, "phrases")


KIND = Kind(
    settings={"whole_block": bool, "headings": bool, "delete": bool, "safe": bool},
    fields=("found",),
    patterns=patterns,
    check=check,
    verify=verify,
)
