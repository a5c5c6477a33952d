"""Encodings: every byte that is read as text can be written back."""

import pytest

from newslint.errors import BadInput
from newslint.readers import read
from newslint.readers.encoding import decode, encode

QUOTE = "“The café stays open,” she said – for now."


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        pytest.param(b"", "utf-8", id="an empty file is text"),
        pytest.param(QUOTE.encode(), "utf-8", id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + QUOTE.encode(), "utf-8-sig", id="utf-8 with a mark"),
        pytest.param(b"\xff\xfe" + QUOTE.encode("utf-16-le"), "utf-16", id="utf-16"),
        pytest.param(b"\xfe\xff" + QUOTE.encode("utf-16-be"), "utf-16-be", id="big-endian utf-16"),
        pytest.param(QUOTE.encode("cp1252"), "windows-1252", id="windows-1252"),
        pytest.param(b"one\r\ntwo\rthree\n", "utf-8", id="newlines are left alone"),
    ],
)
def test_what_was_decoded_is_encoded_to_the_same_bytes(raw, name):
    text, encoding = decode(raw)

    assert encoding == name
    assert encode(text, encoding) == raw


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(QUOTE.encode(), id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + QUOTE.encode(), id="utf-8 with a mark"),
        pytest.param(b"\xff\xfe" + QUOTE.encode("utf-16-le"), id="utf-16"),
        pytest.param(QUOTE.encode("cp1252"), id="windows-1252"),
        pytest.param(
            b'<meta charset="iso-8859-1">' + QUOTE.encode(), id="valid utf-8 beats what a page says"
        ),
    ],
)
def test_the_text_comes_out_without_byte_order_mark(raw):
    text, _ = decode(raw)

    assert text.removeprefix('<meta charset="iso-8859-1">') == QUOTE


def test_a_page_that_is_not_utf_8_is_believed_about_its_encoding():
    raw = '<meta charset="windows-1251"><p>Мост через реку открыт'.encode("cp1251")

    text, encoding = decode(raw)

    assert encoding == "windows-1251"
    assert text.endswith("Мост через реку открыт")


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", id="a picture"),
        pytest.param(b"The mayor\0 said so.", id="a NUL in a text"),
        pytest.param(b"\x01\x02\x03\x04\x05", id="control characters"),
        pytest.param(b"\xff\xfe\x00", id="half a character of utf-16"),
        pytest.param("Zoë’s café – “née”".encode() + b"\xff", id="utf-8 with a broken byte"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(raw):
    with pytest.raises(BadInput) as refusal:
        read(raw, "article.txt")

    assert "\n" not in str(refusal.value)


def test_a_stray_control_character_does_not_make_a_text_binary():
    text, _ = decode(b"The mayor\x07 said that the bridge would stay open.")

    assert text == "The mayor\x07 said that the bridge would stay open."


def test_a_page_in_plain_ascii_is_what_it_says_it_is():
    text, encoding = decode(b'<meta charset="iso-8859-1"><p>The cafe reopens.')

    assert encoding == "windows-1252"
    assert encode(text.replace("cafe", "caf\u00e9"), encoding).endswith(b"The caf\xe9 reopens.")


def test_a_text_in_plain_ascii_is_utf_8():
    assert decode(b"The cafe reopens.") == ("The cafe reopens.", "utf-8")
