"""One of two spellings, not both in one article."""

from collections.abc import Iterator

from newslint.document import Document
from newslint.errors import BadRule
from newslint.finding import Finding, Fix, Related
from newslint.kinds.kind import Find, Kind, Spec, ours, verify_pattern
from newslint.kinds.lexicon import Hit
from newslint.kinds.patterns import like, spellings
from newslint.rule import Check
from newslint.settings import Settings


def patterns(spec: Spec) -> tuple[str, ...]:
    forms = (form for pair in spec["either"] for side in pair for form in _forms(side))
    return tuple(dict.fromkeys(forms))


def check(spec: Spec, find: Find) -> Check:
    """A finding at the rarer form (if equally common, the later) of each pair that is mixed."""

    def either(doc: Document) -> Iterator[Finding]:
        hits = [hit for _, hit in ours(doc, spec, find)]
        for pair in spec["either"] if hits else ():
            one, other = (_forms(side) for side in pair)
            ones = [hit for hit in hits if hit.pattern in one]
            others = [hit for hit in hits if hit.pattern in other]
            if ones and others:
                twins = dict(zip((*one, *other), (*other, *one), strict=True))
                rare, common = sorted((ones, others), key=_rarer)
                yield _mixed(spec, rare, common, twins)

    return either


def verify(says: Settings) -> None:
    pairs = says.data["either"]
    if not isinstance(pairs, list) or not pairs:
        raise BadRule(f"{says.where('either')}: either wants a list of pairs, `- [one, other]`")
    for index, pair in enumerate(pairs):
        if not isinstance(pair, list) or len(pair) != 2:
            raise BadRule(f"{says.where('either', index)}: a pair is two phrases, not {pair!r}")
        if len({len(_forms(side)) for side in pair}) != 1 or [] in pair:
            raise BadRule(
                f"{says.where('either', index)}: both sides of a pair have as many forms,"
                " `- [[one, ones], [other, others]]`"
            )
        for position, side in enumerate(pair):
            for number, form in enumerate(_forms(side)):
                keys = (position, number) if isinstance(side, list) else (position,)
                verify_pattern(form, says, "either", index, *keys)


def _forms(side: object) -> list[str]:
    """A side of a pair: a phrase, or a list of its forms, in the order of the other side."""
    return side if isinstance(side, list) else [side]  # type: ignore[list-item]


def _rarer(hits: list[Hit]) -> tuple[int, int]:
    return len(hits), -hits[0].span.start


def _mixed(spec: Spec, rare: list[Hit], common: list[Hit], twins: dict[str, str]) -> Finding:
    found, other = rare[0].span, common[0].span
    message = spec["message"].format(found=found.text, other=other.text)
    more = tuple(Related(hit.span, "the same form again") for hit in rare[1:])
    related = (Related(other, "the other form"), *more)
    twin = twins[rare[0].pattern]
    fixed = spellings(twin)  # what an open pattern found elsewhere has words of its own in it
    same = next((hit.span.text for hit in common if fixed and hit.pattern == twin), None)
    better = same or (twin if fixed == (twin,) else None)
    fix = Fix(found, like(found.text, better)) if better else None
    return Finding(found, message, fix, related)


KIND = Kind(settings={}, fields=("found", "other"), patterns=patterns, check=check, verify=verify)
