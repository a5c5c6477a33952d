"""What a kind of YAML rule is."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from newslint.analyses.quotations import in_quotation
from newslint.analyses.titles import title_like
from newslint.document import Block, Document
from newslint.errors import BadRule
from newslint.finding import Finding
from newslint.kinds.lexicon import Hit
from newslint.kinds.patterns import compiled, spellings
from newslint.rule import Option
from newslint.settings import Settings

TITLES = ("headline", "heading")

TOLD = re.compile(
    r"\b(?:said|says|told|tells|asked|asks|wrote|writes|added|warned|argued|according to)\b"
)
"""What tells that somebody says so. Own list."""

Spec = Mapping[str, Any]
Find = Callable[[Document], Iterator[tuple[Block, Hit]]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the closed list of things that a YAML rule can say.

    `settings` are the keys it understands besides those of every rule, `fields` the words that its
    message may hold in braces. `patterns` lists what it looks for, `check` makes the check of the
    places where that was found, `verify` refuses a rule that is not of its form.
    """

    settings: Mapping[str, type]
    fields: tuple[str, ...]
    patterns: Callable[[Spec], tuple[str, ...]]
    check: Callable[[Spec, Find], Callable[..., Iterable[Finding]]]
    verify: Callable[[Settings], None]
    options: tuple[Option, ...] = ()


def ours(doc: Document, spec: Spec, find: Find) -> Iterator[tuple[Block, Hit]]:
    """What was found where the rule looks: not in quotations or titles that it leaves alone.

    With `titles: false` it leaves alone all that is or looks like a title; with `headings: false`
    the headline and what mark-up makes a heading, but no short line of text; with `told: false`
    blocks in which somebody says something.
    """
    for block, hit in find(doc):
        if not spec.get("titles", True) and (block.kind in TITLES or title_like(block)):
            continue
        if not spec.get("headings", True) and _is_marked_title(block):
            continue
        if not spec.get("told", True) and TOLD.search(block.text):
            continue
        if spec.get("quotations") != "check" and in_quotation(doc, hit.span):
            continue
        yield block, hit


def _is_marked_title(block: Block) -> bool:
    return block.kind == "headline" or (block.kind == "heading" and block.level > 0)


def verify_pattern(pattern: object, says: Settings, *keys: str | int) -> None:
    """Refuse what is no phrase, with the place where it stands."""
    if not isinstance(pattern, str) or not pattern.strip():
        raise BadRule(f"{says.where(*keys)}: a phrase is a text, not {pattern!r}; put it in quotes")
    if spellings(pattern) is not None:
        return
    try:
        compiled(pattern, match_case=False)
    except ValueError as error:
        raise BadRule(
            f"{says.where(*keys)}: the pattern {pattern!r} cannot be used: {error}"
        ) from error


def verify_list(says: Settings, key: str) -> None:
    """Refuse a value that is no list of phrases."""
    phrases = says.data[key]
    if not isinstance(phrases, list) or not phrases:
        raise BadRule(f"{says.where(key)}: {key} wants a list of phrases")
    for index, pattern in enumerate(phrases):
        verify_pattern(pattern, says, key, index)


def verify_mapping(says: Settings, key: str) -> None:
    """Refuse a value that is no mapping of phrase to text."""
    pairs = says.data[key]
    if not isinstance(pairs, dict) or not pairs:
        raise BadRule(f"{says.where(key)}: {key} wants a mapping, `phrase: text`")
    for pattern, text in pairs.items():
        verify_pattern(pattern, says, key, pattern)
        if not isinstance(text, str):
            raise BadRule(f"{says.where(key, pattern)}: {text!r} is no text; put it in quotes")
