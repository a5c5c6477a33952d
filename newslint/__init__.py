"""A linter for news copy. A rule takes what it needs from here: `from newslint import rule`."""

import sys

if sys.argv[:1] == ["-m"] and not sys.flags.safe_path:
    # `python -m newslint` begins with the working directory on the path, where a stranger's
    # article folder could hold a `re.py`; this line runs before anything is imported from there.
    del sys.path[0]

from newslint.analysis import analysis, analysis_by_block
from newslint.document import Block, Document, Mark
from newslint.finding import CrossFinding, Finding, Fix, Related, RelatedPlace
from newslint.origin import Place
from newslint.rule import Example, Range, rule
from newslint.span import Span

__version__ = "0.1.0"

__all__ = [
    "Block",
    "CrossFinding",
    "Document",
    "Example",
    "Finding",
    "Fix",
    "Mark",
    "Place",
    "Range",
    "Related",
    "RelatedPlace",
    "Span",
    "analysis",
    "analysis_by_block",
    "rule",
]
