"""What can go wrong by no fault of newslint's: each error names the culprit and the cure."""

from collections.abc import Iterable


class NewslintError(Exception):
    """A fault that the user can mend; its text is shown as it is."""


class BadConfig(NewslintError):
    """The configuration or the command line says something that cannot be followed."""


class BadRule(NewslintError):
    """A rule's file cannot be understood."""


class BadInput(NewslintError):
    """A file cannot be read as an article."""


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?`, or nothing when no known name is near."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]!r}?" if near else ""
