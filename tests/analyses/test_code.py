"""What an article sets as code is known as code."""

import pytest

from newslint.analyses.code import in_code
from newslint.readers import read


@pytest.mark.parametrize(
    ("source", "format_name", "expected"),
    [
        pytest.param("Type `TK` here.", "text", True, id="between backticks in plain text"),
        pytest.param("Type TK here.", "text", False, id="a word of the story"),
        pytest.param("`a` TK `b`", "text", False, id="between two pieces of code"),
        pytest.param("Type `TK` here.", "markdown", True, id="a code span"),
        pytest.param("<p>Type <code>a TK b</code> here.</p>", "html", True, id="a code element"),
        pytest.param("TK", "text", False, id="nothing on either side"),
    ],
)
def test_code_is_what_is_set_as_code(source: str, format_name: str, expected: bool):
    doc = read(source.encode(), "article", format_name)[0]
    at = doc.text.index("TK")

    said = in_code(doc.blocks[0], doc.cut(at, at + 2))

    assert said is expected
