"""From bytes to text and back, byte for byte."""

import codecs
import re

from newslint.errors import BadInput

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
"""Byte-order marks, our names for the encodings that they begin, and the codecs of what follows."""

HIGH = re.compile(rb"[\x80-\xff]+")
HIGH_LETTERS = re.compile(rb"[\xc0-\xff]{3}")
"""Western text has no three accented letters in a row; Cyrillic, Greek and Asian text has."""

UTF8_LETTERS = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
MAX_HIGH = 0.2
MAX_CONTROLS = 0.1
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
DECLARED = re.compile(rb"""<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE)
HEAD = 4096
SAMPLE = 100_000
"""How many bytes a guess is made from."""

NAMES = {
    "cp1252": "windows-1252",
    "iso8859-1": "windows-1252",
    "ascii": "windows-1252",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "cp1253": "windows-1253",
    "cp1254": "windows-1254",
    "cp1257": "windows-1257",
    "iso8859-2": "iso-8859-2",
    "iso8859-15": "iso-8859-15",
    "koi8-r": "koi8-r",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5",
    "cp932": "cp932",
    "shift_jis": "cp932",
    "euc_jp": "euc_jp",
    "euc_kr": "euc_kr",
    "cp949": "cp949",
}
"""The other encodings that newsrooms have left us, by the name of Python's codec; WHATWG's names.
A page that says Latin-1 or ASCII means Windows-1252, as in every browser."""


def decode(raw: bytes) -> tuple[str, str]:
    """The text, without byte-order mark and with its own newlines, and the name of the encoding.

    `encode` makes the very same bytes of the two. Raises `BadInput`.
    """
    for mark, name, codec in MARKS:
        if raw.startswith(mark):
            return _text(raw[len(mark) :], codec), name
    if b"\0" in raw:
        raise BadInput("this is not text (it has NUL bytes in it); save the article as UTF-8")
    try:
        text = _text(raw, "utf-8")
    except BadInput:
        name = _legacy(raw)
        if not name:
            raise
        return _text(raw, name), name
    # A page in plain ASCII is what it says it is as soon as a fix puts a curly quote into it.
    return text, (raw.isascii() and _declared(raw)) or "utf-8"


def encode(text: str, encoding: str) -> bytes:
    """The bytes of the text, byte-order mark and all. Raises `UnicodeEncodeError`."""
    for mark, name, codec in MARKS:
        if name == encoding:
            return mark + text.encode(codec)
    return text.encode(encoding)


def holds(encoding: str, text: str) -> bool:
    """Whether a file of this encoding can hold the text."""
    try:
        encode(text, encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _text(raw: bytes, codec: str) -> str:
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as error:
        raise BadInput(
            f"this cannot be read as text (byte {error.start + 1} is no {codec}); save it as UTF-8"
        ) from None
    if "\0" in text or len(CONTROLS.findall(text)) > max(1, MAX_CONTROLS * len(text)):
        raise BadInput("this is not text (it has control characters in it)")
    return text


def _legacy(raw: bytes) -> str:
    """The encoding of text that is not UTF-8, or nothing. Only one that gives the bytes back."""
    candidates = [_declared(raw)]
    if _looks_western(raw):
        candidates.append("windows-1252")
    elif not _is_damaged_utf8(raw):
        candidates.append(_guess(raw))
    return next((name for name in candidates if name and _holds(raw, name)), "")


def _declared(raw: bytes) -> str:
    declared = DECLARED.search(raw, 0, HEAD)
    if not declared:
        return ""
    try:
        codec = codecs.lookup(declared[1].decode("ascii", "replace")).name
    except LookupError:
        return ""
    return NAMES.get(codec, "")


def _looks_western(raw: bytes) -> bool:
    runs = HIGH.findall(raw)
    return (
        sum(map(len, runs)) <= MAX_HIGH * len(raw)
        and not HIGH_LETTERS.search(raw)
        and not _is_damaged_utf8(raw)
    )


def _is_damaged_utf8(raw: bytes) -> bool:
    """Whether most of the letters beyond ASCII are UTF-8: then the rest is damage, no encoding."""
    letters = sum(map(len, UTF8_LETTERS.findall(raw)))
    return 2 * letters > sum(map(len, HIGH.findall(raw)))


def _guess(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:SAMPLE]).best()
    return NAMES.get(codecs.lookup(best.encoding).name, "") if best else ""


def _holds(raw: bytes, name: str) -> bool:
    try:
        return raw.decode(name).encode(name) == raw
    except UnicodeError:
        return False
