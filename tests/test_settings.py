"""Settings files are read as plain data, and every value keeps its place."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import BadConfig, BadRule
from newslint.settings import Settings, load_toml, load_yaml, read, truth

TABLES = """\
[tool.other]
select = ["x"]

[tool.newslint]
select = [
    "numbers",
]
rules."typos/misspelling".severity = "note"

[[tool.newslint.overrides]]
paths = ["a"]

[[tool.newslint.overrides]]
paths = ["b"]
[tool.newslint.overrides.rules]
"typos/misspelling" = "off"
"""


def test_an_empty_file_says_nothing() -> None:
    settings = load_yaml("# nothing yet\n", "a.yml")

    assert settings == Settings({}, "a.yml")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        pytest.param("no", "no", id="Norwegian is no falsehood"),
        pytest.param("Null", "Null", id="a surname is not nothing"),
        pytest.param("on", "on", id="a switch stays a word until a switch is wanted"),
        pytest.param("true", True, id="true"),
        pytest.param("", None, id="nothing"),
        pytest.param("~", None, id="the sign for nothing"),
        pytest.param("12", 12, id="a whole number"),
        pytest.param("-1.5", -1.5, id="a broken number"),
        pytest.param("007", "007", id="a number with leading noughts is a name"),
        pytest.param("12:30", "12:30", id="a time is no number to the base of sixty"),
        pytest.param("2024-05-01", "2024-05-01", id="a date is text"),
        pytest.param("9" * 5000, "9" * 5000, id="digits without end are text"),
        pytest.param("'12'", "12", id="quotes make text"),
        pytest.param("!!str 12", "12", id="the tag of text makes text"),
    ],
)
def test_a_plain_word_is_what_it_looks_like(written: str, value: object) -> None:
    settings = load_yaml(f"name: {written}\n", "a.yml")

    assert settings.data == {"name": value}
    assert type(settings.data["name"]) is type(value)


def test_a_key_and_its_value_have_their_own_places() -> None:
    settings = load_yaml("é: 1\nrules:\n  a/b: {max: [x, y]}\n", "a.yml")

    assert settings.where("rules", "a/b", "max") == "a.yml:3:9"
    assert settings.where_value("rules", "a/b", "max") == "a.yml:3:14"
    assert settings.where("rules", "a/b", "max", 1) == "a.yml:3:18"


def test_what_is_not_there_has_the_place_of_what_would_hold_it() -> None:
    settings = load_yaml("a:\n  b: 1\n", "a.yml")

    assert settings.where("a", "c", "d") == "a.yml:1:1"
    assert settings.where("z") == "a.yml"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("a: 1\na: 2\n", "a.yml:2:1: 'a' is already set on line 1", id="a key twice"),
        pytest.param("a: b: c\n", "a.yml:1:5: mapping values", id="two colons"),
        pytest.param("a: [1, 2\n", "a.yml:2:1: did not find", id="a list left open"),
        pytest.param("a: 'x\n", "while scanning a quoted scalar from line 1", id="an open quote"),
        pytest.param("a:\n\tb: 1\n", "a.yml:2:1: a tab cannot indent", id="a tab"),
        pytest.param("a:\n  \tb: 1\n  c: 2\n", "a.yml:2", id="a tab after spaces"),
        pytest.param("- a\n", "a.yml:1:1: settings are written as", id="a list"),
        pytest.param("just words\n", "a.yml:1:1: settings are written as", id="a sentence"),
        pytest.param("? [a]\n: 1\n", "a.yml:1:3: a name must be", id="a list as a key"),
        pytest.param("a: &x 1\n", "a.yml:1:4: anchors and aliases", id="an anchor"),
        pytest.param("a: *x\n", "a.yml:1:4: anchors and aliases", id="an alias"),
        pytest.param("a: !!python/name:os.system x\n", "a.yml:1:4: the tag", id="a tag of Python"),
        pytest.param("a: 1\n---\nb: 1\n", "a.yml:2:1: a second document", id="two documents"),
        pytest.param("é: \x01\n", "a.yml:1:4: the character '\\x01'", id="a control character"),
        pytest.param("a: " + "[" * 100_000, "nested too deeply", id="brackets without end"),
    ],
)
def test_broken_yaml_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(BadConfig) as refused:
        load_yaml(text, "a.yml")

    assert message in str(refused.value)


def test_the_caller_says_what_kind_of_error_it_is() -> None:
    with pytest.raises(BadRule):
        load_yaml("a: [", "rule.yml", BadRule)


@given(st.text())
def test_any_text_says_something_or_is_refused(text: str) -> None:
    with suppress(BadConfig):
        settings = load_yaml(text, "a.yml")

        assert isinstance(settings.data, dict)


def test_toml_says_its_table() -> None:
    settings = load_toml(TABLES, "pyproject.toml")

    assert settings is not None
    assert settings.data == {
        "select": ["numbers"],
        "rules": {"typos/misspelling": {"severity": "note"}},
        "overrides": [
            {"paths": ["a"]},
            {"paths": ["b"], "rules": {"typos/misspelling": "off"}},
        ],
    }


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        pytest.param(("select",), "p.toml:5:1", id="the table's own key, not another table's"),
        pytest.param(("select", 0), "p.toml:5:1", id="an item has its list's place"),
        pytest.param(("rules", "typos/misspelling", "severity"), "p.toml:8:1", id="a dotted key"),
        pytest.param(("overrides", 0, "paths"), "p.toml:11:1", id="in a list of tables"),
        pytest.param(("overrides", 1, "paths"), "p.toml:14:1", id="in its second table"),
        pytest.param(
            ("overrides", 1, "rules", "typos/misspelling"), "p.toml:16:1", id="below that"
        ),
        pytest.param(("nowhere",), "p.toml:4:2", id="what is not there has the table's place"),
    ],
)
def test_toml_places_are_found(keys: tuple[str | int, ...], place: str) -> None:
    settings = load_toml(TABLES, "p.toml")

    assert settings is not None
    assert settings.where(*keys) == place


def test_toml_without_the_table_is_no_settings_file() -> None:
    settings = load_toml("[tool.other]\na = 1\n", "pyproject.toml")

    assert settings is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("[tool\n", "p.toml:1:6: ", id="a broken heading"),
        pytest.param(
            "[tool]\nnewslint = 3\n", "p.toml:2:1: [tool.newslint] must be", id="no table"
        ),
        pytest.param("[tool.newslint]\na = 2024-05-01\n", "p.toml:2:1: a date", id="a date"),
        pytest.param("a = " + "[" * 100_000, "p.toml: the settings are nested", id="brackets"),
        pytest.param("\n" + "a." * 100_000, "p.toml:2:1: the settings are nested", id="dots"),
    ],
)
def test_broken_toml_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(BadConfig) as refused:
        load_toml(text, "p.toml")

    assert str(refused.value).startswith(message)


def test_a_file_that_is_not_utf_8_is_refused_with_the_place(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes("a: 1\nb: café\n".encode("cp1252"))

    with pytest.raises(BadConfig, match=r"^a\.yml:2:7: not UTF-8"):
        read(file, "a.yml")


def test_a_byte_order_mark_is_not_part_of_the_first_key(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_bytes(b"\xef\xbb\xbfa: 1\n")

    settings = load_yaml(read(file, "a.yml"), "a.yml")

    assert settings.data == {"a": 1}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        pytest.param("Off", False, id="a word in any case"),
        pytest.param("yes", True, id="yes"),
        pytest.param(True, True, id="true itself"),
        pytest.param("perhaps", None, id="another word"),
        pytest.param(1, None, id="a number"),
    ],
)
def test_truth_is_said_in_few_words(value: object, said: bool | None) -> None:
    assert truth(value) is said
