"""One word for another."""

import re
from collections.abc import Iterator

from newslint.document import Block, Document
from newslint.errors import BadRule
from newslint.finding import Finding, Fix
from newslint.kinds.kind import Find, Kind, Spec, ours, verify_mapping
from newslint.kinds.lexicon import Hit
from newslint.kinds.patterns import compiled, fold, like, plain_spaces
from newslint.rule import Check
from newslint.settings import Settings
from newslint.span import Span

GROUP = re.compile(r"\\([1-9])")


def patterns(spec: Spec) -> tuple[str, ...]:
    return tuple(spec["swap"])


def check(spec: Spec, find: Find) -> Check:
    """A finding at each phrase that is not part of the better one, which is its fix."""
    safe = spec.get("safe", False)

    def swap(doc: Document) -> Iterator[Finding]:
        for block, hit in ours(doc, spec, find):
            better = _better(hit, spec)
            if not _stands_there(better, block, hit.span):
                message = spec["message"].format(found=hit.span.text, better=better)
                yield Finding(hit.span, message, Fix(hit.span, better, safe))

    return swap


def verify(says: Settings) -> None:
    verify_mapping(says, "swap")
    for pattern, better in says.data["swap"].items():
        groups = compiled(pattern, match_case=False).groups if GROUP.search(better) else 0
        if any(int(number) > groups for number in GROUP.findall(better)):
            raise BadRule(
                f"{says.where('swap', pattern)}: {better!r} speaks of more (brackets) than there"
                " are"
            )


def _better(hit: Hit, spec: Spec) -> str:
    r"""The better words: `\1` there is what the first (brackets) of the pattern found."""
    better: str = spec["swap"][hit.pattern]
    if not GROUP.search(better):
        return like(hit.span.text, better)
    pattern = compiled(hit.pattern, spec.get("match_case", False))
    found = pattern.fullmatch(plain_spaces(hit.span.text))
    if found is None:  # the phrase was found without its curly apostrophe
        return hit.span.text
    better = GROUP.sub(lambda number: found[int(number[1])] or "", better)
    shouted = "".join(group or "" for group in found.groups()).isupper()  # “7PM” is not
    return like(hit.span.text if shouted else hit.span.text[:1], better)


def _stands_there(better: str, block: Block, found: Span) -> bool:
    """Whether the better words are there already: “Donald Trump”, to be put for “Trump”."""
    if len(better) == len(found):
        return better == found.text
    for place in re.finditer(re.escape(fold(found.text)), fold(better)):
        start = found.start - block.start - place.start()
        if start >= 0 and fold(block.text[start : start + len(better)]) == fold(better):
            return True
    return False


KIND = Kind(
    settings={"safe": bool},
    fields=("found", "better"),
    patterns=patterns,
    check=check,
    verify=verify,
)
