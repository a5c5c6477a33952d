"""What a rule found, and how it could be mended."""

from dataclasses import dataclass

from newslint.origin import Place
from newslint.span import Span


@dataclass(frozen=True, slots=True)
class Fix:
    """Put `replacement` where `span` stands. A `safe` one may be made without being looked at."""

    span: Span
    replacement: str
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another passage that the reader must see to understand a finding, and what it shows."""

    span: Span
    message: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in an article that an editor should look at.

    `confidence` (0 to 1) is the chance that an editor would agree.
    """

    span: Span
    message: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class RelatedPlace:
    """Another passage, in this or another file, and what it shows."""

    place: Place
    message: str = ""


@dataclass(frozen=True, slots=True)
class CrossFinding:
    """Something between articles. It is said of places, for the documents are gone by then."""

    place: Place
    message: str
    related: tuple[RelatedPlace, ...] = ()
    confidence: float = 1.0
