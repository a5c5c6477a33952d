"""The phrases of all YAML rules of a plan, found together in one pass over each block."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from newslint.document import Block, Document
from newslint.kinds.patterns import compiled, fold, plain_spaces, spellings, uncounted
from newslint.span import Span

SITE = re.compile(r"(?<=\w)\.[a-z]")
FIGURE = re.compile(r"(?<=\d[.,])\d")

ORNAMENTS = " \t|•·»›→▸▶>*_~=()[]–—-"
"""What pages put round a button's or a link's words. Own list."""

_AROUND = "[{}]*".format(re.sub(r"[\[\]-]", r"\\\g<0>", ORNAMENTS))
WHOLE = rf"\A{_AROUND}({{}}){_AROUND}\z"

_Expression = tuple[str, str, Any]
"""A rule, a pattern as the rule writes it, and as RE2 runs it: the phrase is its first group."""

_Expressions = Callable[[], tuple[_Expression, ...]]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The patterns of one rule; `match_case` when capitals matter.

    `whole` when a pattern must be all that a block says: it is then tried at its beginning only,
    which costs next to nothing where it does not stand.
    """

    patterns: tuple[str, ...]
    match_case: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a pattern of a rule stands; `pattern` is as the rule writes it."""

    span: Span
    pattern: str


class Lexicon:
    """The compiled phrases of a plan.

    A class because it holds automata, which are built once for a process and are no values: they
    cannot be compared or sent to another process.
    """

    def __init__(self, wanted: Mapping[str, Phrases]) -> None:
        self._loose = _Automaton(_listed(wanted, match_case=False))
        self._exact = _Automaton(_listed(wanted, match_case=True))
        self._open = tuple(_open_ended(wanted))
        self._whole = tuple(_whole_blocks(wanted))

    def hits(self, doc: Document, rule: str) -> Iterator[tuple[Block, Hit]]:
        """Where the rule's phrases stand, in reading order, each with its block; none overlaps."""
        for block in doc.blocks:
            for hit in doc.block_answer(self, block, self._in_block).get(rule, ()):
                yield block, hit

    def _in_block(self, _: Document, block: Block) -> Mapping[str, tuple[Hit, ...]]:
        found: dict[str, list[Hit]] = {}
        for rule, pattern, start, end in self._raw(block.text):
            if _stands_alone(block.text, start, end):
                found.setdefault(rule, []).append(Hit(block.cut(start, end), pattern))
        return {rule: tuple(_longest(hits)) for rule, hits in found.items()}

    def _raw(self, text: str) -> Iterator[tuple[str, str, int, int]]:
        yield from self._loose.find(fold(text))
        spaced = plain_spaces(text)
        yield from self._exact.find(spaced)
        yield from _matches(self._open, spaced)
        for perhaps, each in self._whole:
            if perhaps.search(spaced):
                yield from _matches(each(), spaced)


class _Automaton:
    """Many fixed phrases, each with the rule and the pattern that it spells out."""

    def __init__(self, phrases: Iterable[tuple[str, str, str]]) -> None:
        self._phrases = tuple(phrases)
        self._automaton: Any = None
        if self._phrases:
            from ahocorasick_rs import AhoCorasick

            self._automaton = AhoCorasick([text for text, _, _ in self._phrases])

    def find(self, text: str) -> Iterator[tuple[str, str, int, int]]:
        if self._automaton is None:
            return
        for index, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            _, rule, pattern = self._phrases[index]
            yield rule, pattern, start, end


def _listed(wanted: Mapping[str, Phrases], *, match_case: bool) -> Iterator[tuple[str, str, str]]:
    for rule, phrases in wanted.items():
        for pattern in phrases.patterns:
            if phrases.match_case is match_case:
                for text in spellings(pattern) or ():
                    yield (text if match_case else fold(text)), rule, pattern


def _open_ended(wanted: Mapping[str, Phrases]) -> Iterator[_Expression]:
    for rule, phrases in wanted.items():
        for pattern in phrases.patterns:
            if spellings(pattern) is None and not phrases.whole:
                yield rule, pattern, compiled(f"({pattern})", phrases.match_case)


def _whole_blocks(wanted: Mapping[str, Phrases]) -> Iterator[tuple[Any, _Expressions]]:
    """Of each rule whose patterns must be all a block says: whether one may be, and each of them.

    RE2 writes a counted repeat out as often as it counts, so that these patterns took longer to
    compile than an article to read. The first is of all of them, without the counts; the others
    are compiled when it has found something.
    """
    for rule, phrases in wanted.items():
        wild = [one for one in phrases.patterns if phrases.whole and spellings(one) is None]
        if wild:
            any_of_them = "|".join(uncounted(one) for one in wild)
            yield (
                compiled(WHOLE.format(any_of_them), phrases.match_case),
                _each(rule, wild, phrases.match_case),
            )


def _each(rule: str, patterns: Sequence[str], match_case: bool) -> _Expressions:
    @cache
    def expressions() -> tuple[_Expression, ...]:
        return tuple((rule, one, compiled(WHOLE.format(one), match_case)) for one in patterns)

    return expressions


def _matches(expressions: Iterable[_Expression], text: str) -> Iterator[tuple[str, str, int, int]]:
    for rule, pattern, expression in expressions:
        for match in expression.finditer(text):
            yield rule, pattern, match.start(1), match.end(1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the match ends where words end: `share` does not stand in `shareholder`.

    Nor does it stand in `share.org`, and `6 weeks` not in `2.6 weeks`.
    """
    if start == end:
        return False
    cut_before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    cut_after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    in_more = SITE.match(text, end) or FIGURE.match(text, start)
    return not (cut_before or cut_after or in_more)


def _longest(hits: list[Hit]) -> Iterator[Hit]:
    """The hits that do not overlap: the earliest first, of two at one place the longest."""
    reached = -1
    for hit in sorted(hits, key=lambda hit: (hit.span.start, -hit.span.end)):
        if hit.span.start >= reached:
            reached = hit.span.end
            yield hit
