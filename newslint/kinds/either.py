"""One of two spellings, not both in one article."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.errors import BadRule
from newslint.finding import Finding, Fix, Related
from newslint.kinds.kind import Find, Kind, Spec, verify_pattern
from newslint.kinds.lexicon import Hit
from newslint.rule import Check
from newslint.settings import Settings


def patterns(spec: Spec) -> tuple[str, ...]:
    return tuple(form for pair in spec["either"] for form in pair)


def check(spec: Spec, find: Find) -> Check:
    """A finding at the rarer form (if equally common, the later) of each pair that is mixed."""

    def either(doc: Document) -> Iterator[Finding]:
        hits = [hit for _, hit in find(doc)]
        for one, other in spec["either"]:
            ones = [hit for hit in hits if hit.pattern == one]
            others = [hit for hit in hits if hit.pattern == other]
            if ones and others:
                yield _mixed(spec, *sorted((ones, others), key=_rarer))

    return either


def verify(says: Settings) -> None:
    pairs = says.data["either"]
    if not isinstance(pairs, list) or not pairs:
        raise BadRule(f"{says.where('either')}: either wants a list of pairs, `- [one, other]`")
    for index, pair in enumerate(pairs):
        if not isinstance(pair, list) or len(pair) != 2:
            raise BadRule(f"{says.where('either', index)}: a pair is two phrases, not {pair!r}")
        for position, form in enumerate(pair):
            verify_pattern(form, says, "either", index, position)


def _rarer(hits: list[Hit]) -> tuple[int, int]:
    return len(hits), -hits[0].span.start


def _mixed(spec: Spec, rare: list[Hit], common: list[Hit]) -> Finding:
    found, other = rare[0].span, common[0].span
    message = spec["message"].format(found=found.text, other=other.text)
    more = tuple(Related(hit.span, "the same form again") for hit in rare[1:])
    related = (Related(other, "the other form"), *more)
    return Finding(found, message, Fix(found, other.text), related)


KIND = Kind(settings={}, fields=("found", "other"), patterns=patterns, check=check, verify=verify)
