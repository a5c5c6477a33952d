"""What a rule is: how one is declared, what the catalogue knows of it, and the plan of a run."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from newslint.document import Document
from newslint.finding import CrossFinding, Finding

Severity = Literal["error", "warning", "note"]
Stage = Literal["preview", "stable", "house"]
"""A `house` rule asks for what one house wants and another does not."""
Quotations = Literal["skip", "check"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""From the gravest to the mildest."""

WORDS: Mapping[str, tuple[str, ...]] = {
    "severity": SEVERITIES,
    "stage": get_args(Stage),
    "quotations": get_args(Quotations),
}
"""What a rule says of itself in one of a few words."""

Check = Callable[..., Iterable[Finding]]
"""Takes a document, and options by keyword."""

Compare = Callable[..., Iterable[CrossFinding]]
"""Takes what a rule's `gather` answered for each article, and options by keyword."""


@dataclass(frozen=True, slots=True)
class Range:
    """The bounds of a number option, both allowed: `Annotated[int, Range(3, 20)]`."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Example:
    """An example that plain text cannot say.

    `text` is written in `format` (`text`, `markdown`, `html`). `files` are other articles of the
    same run, by path, for rules over many articles. `meta` is what the file would say of itself,
    `names` are those that the configuration would list.
    """

    text: str
    format: str = "text"
    files: Mapping[str, str] = field(default_factory=dict)
    meta: Mapping[str, Any] = field(default_factory=dict)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Declaration:
    """A rule as its own file declares it: what `@rule` makes of `check`."""

    check: Check | Compare
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]
    gather: Callable[[Document], Any] | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a rule. `low` and `high` bound numbers, `choices` lists the words allowed."""

    name: str
    type: Literal["int", "float", "bool", "str", "words"]
    default: Any
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as the catalogue knows it, read from its file without importing it.

    `module` is where a Python rule is imported from; `spec` is what a YAML rule says; `card` is
    what a benchmark measured of it (`precision`, `recall`, `set`, `date` ...), empty before that.
    """

    id: str
    summary: str
    why: str
    severity: Severity
    file: Path
    stage: Stage = "preview"
    noise: bool = False
    languages: tuple[str, ...] = ()
    quotations: Quotations = "skip"
    gathers: bool = False
    options: tuple[Option, ...] = ()
    formerly: tuple[str, ...] = ()
    module: str = ""
    spec: Mapping[str, Any] = field(default_factory=dict)
    card: Mapping[str, Any] = field(default_factory=dict)

    @property
    def group(self) -> str:
        return self.id.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Planned:
    """A rule of a plan, its severity decided and its options bound to `check`.

    A rule over one article has `check`; one over many has `gather`, whose answers for all articles
    `compare` takes.
    """

    rule: Rule
    severity: Severity
    options: Mapping[str, Any]
    check: Callable[[Document], Iterable[Finding]] | None = None
    gather: Callable[[Document], Any] | None = None
    compare: Callable[[Sequence[Any]], Iterable[CrossFinding]] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The rules of a run with their options, frozen.

    `rules` are those whose findings are shown; `noise` those that clear the article of what does
    not belong to it before any other rule reads it, shown or not. `given` hands house vocabulary
    and the like to the analyses.
    """

    rules: tuple[Planned, ...]
    noise: tuple[Planned, ...] = ()
    given: Mapping[Any, Any] = field(default_factory=dict)


def rule(
    *,
    severity: Severity,
    flags: Sequence[str | Example],
    passes: Sequence[str | Example],
    stage: Stage = "preview",
    noise: bool = False,
    languages: tuple[str, ...] = (),
    quotations: Quotations = "skip",
    gather: Callable[[Document], Any] | None = None,
    formerly: tuple[str, ...] = (),
) -> Callable[[Check | Compare], Declaration]:
    """Declare the function below to be the check of the rule that this file is.

    `flags` and `passes` are examples: `[[found]]` marks a finding, `[[found => better]]` its fix
    too. `noise` says that what is found does not belong to the article; `quotations="check"` that
    the rule looks at quoted speech as well; `languages` which languages it knows (none: any);
    `formerly` its earlier ids. All but the examples and `gather` are literals, which the catalogue
    reads from the source without running it; they are named here so that type checkers and editors
    know them.
    """

    def declare(check: Check | Compare) -> Declaration:
        return Declaration(check, _examples(flags), _examples(passes), gather)

    return declare


def _examples(texts: Sequence[str | Example]) -> tuple[Example, ...]:
    return tuple(Example(text) if isinstance(text, str) else text for text in texts)
