"""An article's characters as text of a page: never markup, and nothing that steers the reader."""

import re
import unicodedata
from html import escape
from urllib.parse import quote

STEERING = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
"""Controls, among them those that turn the direction of writing for all that follows."""

INVISIBLE = ("Cf", "Zs", "Zl", "Zp", "Cc", "Mn")
MOST_CODES = 8


def words(text: str) -> str:
    """The text as HTML, with the characters that steer written as their codes."""
    return STEERING.sub(_code, escape(text))


def attribute(text: str) -> str:
    """The text as the value of an attribute, in quotation marks."""
    return f'"{escape(STEERING.sub(chr(0xFFFD), text))}"'


def found(text: str) -> str:
    """Words that a finding points at; what nobody could see is written as codes."""
    if all(unicodedata.category(letter) in INVISIBLE for letter in text):
        return "".join(_named(letter) for letter in text[:MOST_CODES])
    return words(text)


def paragraphs(text: str) -> str:
    """Text of a rule's page: paragraphs parted by blank lines, `code` between backquotes."""
    parts = (" ".join(part.split()) for part in text.split("\n\n"))
    return "".join(f"<p>{_coded(part)}</p>" for part in parts if part)


def shortened(text: str, longest: int) -> str:
    """The text, or its two ends when it is longer than so many characters."""
    if len(text) <= longest:
        return text
    half = longest // 2
    return f"{text[:half].rstrip()} … {text[-half:].lstrip()}"


def anchor(name: str) -> str:
    """The name as part of an element's id."""
    return quote(name.encode("utf-8", "replace"), safe="").replace("%", ".")


def counted(number: int, noun: str) -> str:
    """`1 error`, `2 errors`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _coded(part: str) -> str:
    pieces = part.split("`")
    return "".join(
        f"<code>{words(piece)}</code>" if index % 2 else words(piece)
        for index, piece in enumerate(pieces)
    )


def _code(match: re.Match[str]) -> str:
    return _named(match[0])


def _named(letter: str) -> str:
    name = unicodedata.name(letter, "control character").lower()
    return f'<span class="code" title="{name}">U+{ord(letter):04X}</span>'
