"""Colours on a terminal."""

from collections.abc import Mapping

from newslint.rule import Severity

CODES: Mapping[str, str] = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "cyan": "36",
}
OF_SEVERITY: Mapping[Severity, str] = {"error": "red", "warning": "yellow", "note": "cyan"}


def painted(text: str, colour: str, on: bool) -> str:
    """The text in a colour of `CODES`, or as it is when colours are off."""
    return f"\x1b[{CODES[colour]}m{text}\x1b[0m" if on and text else text
