"""Places as other programs name them: paths as URIs, the source that a column is counted in."""

from pathlib import Path
from urllib.parse import quote

from newslint.origin import Origin, Position
from newslint.reporters.view import View


def relative(path: str) -> str:
    """The path from the working folder, with slashes; as it is when it lies elsewhere."""
    whole, here = Path(path), Path.cwd()
    inside = whole.is_absolute() and whole.is_relative_to(here)
    return (whole.relative_to(here) if inside else whole).as_posix()


def uri(path: str) -> str:
    """The path as a URI reference, relative to the working folder where it lies in it."""
    said = relative(path)
    written = quote(said.encode("utf-8", "surrogateescape"), safe="/")
    return f"file://{written}" if said.startswith("/") else written


def origin_of(path: str, view: View) -> Origin:
    """The source of a file of the run; an empty one when it can no longer be read."""
    articles = view.articles(path)
    return articles[0].origin if articles else Origin("", ())


def line_before(origin: Origin, position: Position) -> str:
    """What stands in the line before the position."""
    return origin.source[max(0, position.offset - position.column + 1) : position.offset]
