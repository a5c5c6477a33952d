"""The configuration is found, checked, and put together from its files."""

import pickle
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from newslint.cli.config import show, starter
from newslint.config import DEFAULT, Config, RuleSetting, find, for_path, load, with_command_line
from newslint.config.schema import schema
from newslint.config.table import SETTINGS
from newslint.errors import BadConfig
from newslint.rule import Option, Rule, Severity

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """A function that writes a file in an empty working directory."""
    monkeypatch.chdir(tmp_path)

    def written(text: str, name: str = "newslint.yml") -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    return written


def test_the_nearest_file_decides(write: Write, tmp_path: Path) -> None:
    write("")
    near = write("", "news/newslint.yml")

    assert find(Path("news/deep/down/a.txt")) == near


def test_in_one_folder_newslint_yml_comes_before_pyproject(write: Write) -> None:
    own = write("")
    write("[tool.newslint]\n", "pyproject.toml")

    assert find(Path("a.txt")) == own


def test_a_pyproject_without_our_table_is_passed_by(write: Write) -> None:
    ours = write("[tool.newslint]\n", "pyproject.toml")
    write('dependencies = ["newslint"]\n', "news/pyproject.toml")

    assert find(Path("news/a.txt")) == ours


def test_a_broken_pyproject_of_somebody_else_is_passed_by(write: Write) -> None:
    ours = write("")
    write("[tool.other\n", "news/pyproject.toml")

    assert find(Path("news/a.txt")) == ours


def test_what_was_found_is_remembered_by_folder(write: Write, tmp_path: Path) -> None:
    own = write("")
    known: dict[Path, Path | None] = {}
    find(tmp_path / "news/a.txt", known)
    own.unlink()

    assert find(tmp_path / "news/b.txt", known) == own


def test_a_folder_of_that_name_is_refused(write: Write, tmp_path: Path) -> None:
    (tmp_path / "newslint.yml").mkdir()

    with pytest.raises(BadConfig, match=r"^newslint\.yml: not a file"):
        load(find(Path("a.txt")) or tmp_path)


def test_an_empty_file_changes_nothing_but_the_folder(write: Write, tmp_path: Path) -> None:
    config = load(write(""))

    assert config == Config(folder=tmp_path)


def test_of_a_table_of_names_the_first_column_is_read(write: Write) -> None:
    write('Ada Quill,mayor\n"Ben Lane";"owner, pier"\nReuters\n', "names.csv")

    config = load(write("names: names.csv"))

    assert config.names == ("Ada Quill", "Ben Lane", "Reuters")


def test_every_setting_is_read(write: Write, tmp_path: Path) -> None:
    write("Reuters  # an agency\n# not a word\n\nAgence France-Presse\n", "names.txt")
    (tmp_path / "own rules").mkdir()
    text = """\
select: [numbers]
extend-select: [claims]
ignore: [typos]
preview: yes
min-severity: warning
min-confidence: 0.5
fail-on: never
exclude: [drafts/]
respect-gitignore: off
language: no
words: [paywalled]
names: names.txt
rule-folders: [own rules]
rules:
  a/b: off
  c/d: note
  e/f: {enabled: on, severity: error, max-words: 3, min_words: 1}
overrides:
  - {paths: ["*.md"], ignore: [claims]}
"""

    config = load(write(text))

    assert config.select == ("numbers",)
    assert (config.extend_select, config.ignore, config.preview) == (("claims",), ("typos",), True)
    assert (config.min_severity, config.min_confidence, config.fail_on) == ("warning", 0.5, "never")
    assert (config.exclude, config.respect_gitignore) == (("drafts/",), False)
    assert (config.language, config.words) == ("no", ("paywalled",))
    assert config.names == ("Reuters", "Agence France-Presse")
    assert config.rule_folders == (tmp_path / "own rules",)
    assert config.rules == {
        "a/b": RuleSetting(enabled=False),
        "c/d": RuleSetting("note"),
        "e/f": RuleSetting("error", True, {"max_words": 3, "min_words": 1}),
    }
    assert config.overrides[0].paths == ("*.md",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "slect: [a]\n", "1:1: unknown setting 'slect'; did you mean 'select'?", id="a slip"
        ),
        pytest.param("min_severity: note\n", "did you mean 'min-severity'?", id="an underscore"),
        pytest.param("zzz: 1\n", "1:1: unknown setting 'zzz'", id="nothing is near"),
        pytest.param("select: numbers\n", "1:9: 'select' must be a list such as", id="no list"),
        pytest.param(
            "rules: [a/b]\n", "1:8: 'rules' must be a mapping", id="a list, not a mapping"
        ),
        pytest.param("select: {a: b}\n", "not a mapping", id="a mapping, not a list"),
        pytest.param("select: [a, 3]\n", "1:13: an item of 'select' must be text", id="a number"),
        pytest.param("words: [true]\n", "put it in quotes", id="a truth among the words"),
        pytest.param("words: [a, ]\nnames: [~]\n", "2:9: an item of 'names'", id="nothing"),
        pytest.param("preview: perhaps\n", "1:10: 'preview' must be on or off", id="no truth"),
        pytest.param(
            "min-severity: eror\n", "1:15: 'min-severity' must be error, warning", id="a word"
        ),
        pytest.param("fail-on: nevr\n", "did you mean 'never'?", id="nearly a word"),
        pytest.param("fail-on: [never]\n", "not a list", id="a list, not a word"),
        pytest.param("min-confidence: 1.1\n", "a number from 0 to 1", id="too much"),
        pytest.param("min-confidence: true\n", "a number from 0 to 1", id="a truth is no number"),
        pytest.param("language: Norwegian!\n", "the code of a language", id="no code"),
        pytest.param("words: no.txt\n", "1:8: 'words': no.txt: there is no", id="no such file"),
        pytest.param("rule-folders: [x]\n", "1:16: 'rule-folders': there is no", id="no folder"),
        pytest.param(
            "rule-folders: [newslint.yml]\n", "is not a folder", id="a file, not a folder"
        ),
        pytest.param("rule-folders: ['\\0']\n", "there is no", id="no path that could be"),
        pytest.param('rule-folders: ["a\\0b"]\n', "must be text", id="a path with a nought in it"),
        pytest.param(f"rule-folders: [{'a' * 999}]\n", "there is no", id="a path too long"),
        pytest.param("rules: {a/b: of}\n", "did you mean 'off'?", id="a switch with a slip"),
        pytest.param("rules: {a/b: [off]}\n", "1:14: 'a/b' must be", id="a list for a rule"),
        pytest.param("rules: {a/b: {severity: off}}\n", "1:25: 'severity' must", id="severity off"),
        pytest.param(
            "rules: {a/b: {max-x: 1, max_x: 2}}\n",
            "1:25: 'max_x' is said twice",
            id="two spellings",
        ),
        pytest.param("overrides: {paths: [a]}\n", "'overrides' must be a list", id="one override"),
        pytest.param("overrides: [a]\n", "1:13: an item of 'overrides' must be", id="a text"),
        pytest.param(
            "overrides: [{ignore: [a]}]\n", "1:13: an override needs 'paths'", id="no paths"
        ),
        pytest.param(
            "overrides: [{paths: [a], words: [b]}]\n", "1:26: unknown setting", id="words"
        ),
        pytest.param("exclude: ['!']\n", "1:11: 'exclude': '!' means nothing", id="no glob"),
        pytest.param("exclude: ['[z-a]']\n", "means nothing", id="a range the wrong way round"),
        pytest.param("exclude: ['\\']\n", "means nothing", id="a lone backslash"),
        pytest.param("exclude: ['#1']\n", "is a comment", id="a comment"),
        pytest.param("extends: up.yml\n", "1:10: 'extends': there is no file", id="no base"),
        pytest.param("extends: newslint:x\n", "no pack is called 'newslint:x'", id="no pack"),
        pytest.param("extends: newslint:../x\n", "no pack is called", id="a pack outside"),
    ],
)
def test_what_cannot_be_followed_is_refused_with_its_place(
    write: Write, text: str, message: str
) -> None:
    file = write(text)

    with pytest.raises(BadConfig) as refused:
        load(file)

    assert str(refused.value).startswith("newslint.yml:")
    assert message in str(refused.value)


def test_a_fault_in_pyproject_is_refused_with_its_line(write: Write) -> None:
    file = write("[tool.newslint]\npreview = true\nslect = []\n", "pyproject.toml")

    with pytest.raises(BadConfig, match=r"^pyproject\.toml:3:1: unknown setting 'slect'"):
        load(file)


def test_a_name_without_a_value_says_nothing(write: Write, tmp_path: Path) -> None:
    config = load(write("select:\nrules:\n  a/b:\noverrides:\n"))

    assert config.select is None
    assert config.rules == {}


def test_of_two_files_the_one_that_extends_is_stronger(write: Write) -> None:
    write(
        "min-severity: warning\nfail-on: error\nwords: [a]\nrules: {x/y: {n: 1, m: 1}}\n", "b.yml"
    )
    child = write("extends: b.yml\nfail-on: note\nwords: [b, a]\nrules: {x/y: {n: 2}}\n")

    config = load(child)

    assert (config.min_severity, config.fail_on) == ("warning", "note")
    assert config.words == ("a", "b")
    assert config.rules["x/y"].options == {"n": 2, "m": 1}


def test_paths_are_relative_to_the_file_that_says_them(write: Write, tmp_path: Path) -> None:
    write("words: list.txt\nrule-folders: [own]\n", "house/base.yml")
    write("Reuters\n", "house/list.txt")
    (tmp_path / "house/own").mkdir()

    config = load(write("extends: house/base.yml\n"))

    assert config.words == ("Reuters",)
    assert config.rule_folders == (tmp_path / "house/own",)


def test_a_base_that_two_files_share_is_read_once(write: Write) -> None:
    write("overrides: [{paths: [a], ignore: [x]}]\n", "base.yml")
    write("extends: base.yml\n", "one.yml")
    write("extends: base.yml\n", "two.yml")

    config = load(write("extends: [one.yml, two.yml]\n"))

    assert len(config.overrides) == 1


def test_a_circle_of_files_is_refused(write: Write) -> None:
    write("extends: newslint.yml\n", "b.yml")
    file = write("extends: b.yml\n")

    with pytest.raises(BadConfig, match=r"^b\.yml:1:10: 'newslint\.yml' extends this file in turn"):
        load(file)


def test_a_file_that_extends_itself_is_refused(write: Write) -> None:
    file = write("extends: [newslint.yml]\n")

    with pytest.raises(BadConfig, match="in turn"):
        load(file)


def test_a_later_file_that_gives_a_severity_turns_a_rule_on_again(write: Write) -> None:
    write("rules: {a/b: off, c/d: off}\n", "base.yml")

    config = load(write("extends: base.yml\nrules: {a/b: note}\n"))

    assert config.rules == {"a/b": RuleSetting("note"), "c/d": RuleSetting(enabled=False)}


def test_the_command_line_is_stronger_than_the_file(write: Write) -> None:
    config = load(write("fail-on: error\nignore: [a]\n"))

    told = with_command_line(config, {"fail_on": "note", "ignore": ["b"], "preview": None})

    assert (told.fail_on, told.ignore, told.preview) == ("note", ("a", "b"), False)
    assert told.where("fail_on") == "command line"
    assert told.where("ignore", "a") == "newslint.yml:2:10"


def test_a_rule_that_the_command_line_names_is_no_longer_ignored_or_off(write: Write) -> None:
    config = load(write("ignore: [a/b, c]\nrules: {a/b: off, c/d: off}\n"))

    told = with_command_line(config, {"select": ["a/b"]})

    assert told.ignore == ("c",)
    assert told.rules == {"a/b": RuleSetting(), "c/d": RuleSetting(enabled=False)}


def test_a_selection_on_the_command_line_leaves_nothing_else_on(write: Write) -> None:
    config = load(write("extend-select: [e]\nrules: {a/b: on}\n"))

    told = with_command_line(config, {"select": ["typos"]})

    assert (told.select, told.extend_select) == (("typos",), ())
    assert told.rules["a/b"].enabled is None


@pytest.mark.parametrize(
    ("glob", "meant"),
    [
        pytest.param("drafts", "drafts", id="a bare name means any folder"),
        pytest.param("old/drafts", r"/news \[1\]/old/drafts", id="from here"),
        pytest.param("!./old/x/", r"!/news \[1\]/old/x/", id="the signs at its ends stay"),
        pytest.param("../wire/x", "/wire/x", id="beside here"),
    ],
)
def test_a_path_to_exclude_begins_where_the_command_is_given(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, glob: str, meant: str
) -> None:
    config = load(write(""))
    (tmp_path / "news [1]").mkdir()
    monkeypatch.chdir(tmp_path / "news [1]")

    told = with_command_line(config, {"exclude": [glob]})

    assert told.exclude == (meant,)


def test_a_glob_on_the_command_line_that_means_nothing_is_refused() -> None:
    with pytest.raises(BadConfig, match=r"^--exclude: '!' means nothing"):
        with_command_line(DEFAULT, {"exclude": ["!"]})


OVERRIDES = """\
rules: {a/b: error}
overrides:
  - paths: ["sport desk/**"]
    ignore: [numbers]
    rules: {a/b: {severity: warning, n: 1}}
  - paths: ["**/*.café.txt"]
    select: [typos]
    rules: {a/b: {n: 2}}
"""


@pytest.mark.parametrize(
    ("path", "severity", "options", "ignored"),
    [
        pytest.param("a.txt", "error", {}, (), id="no override is for it"),
        pytest.param("sport desk/x/a.txt", "warning", {"n": 1}, ("numbers",), id="a space"),
        pytest.param("x/a.café.txt", "error", {"n": 2}, (), id="an accent"),
        pytest.param("x/a.cafe\u0301.txt", "error", {"n": 2}, (), id="an accent in two characters"),
        pytest.param(
            "sport desk/a.café.txt", "warning", {"n": 2}, ("numbers",), id="the later is stronger"
        ),
        pytest.param(
            "../sport desk/a.txt", "error", {}, (), id="outside the folder none is for it"
        ),
    ],
)
def test_overrides_are_for_the_articles_that_match(
    write: Write, path: str, severity: Severity, options: dict[str, int], ignored: tuple[str, ...]
) -> None:
    config = load(write(OVERRIDES))

    own = for_path(config, Path(path))

    assert own.rules["a/b"] == RuleSetting(severity, options=options)
    assert own.ignore == ignored


def test_an_article_without_overrides_has_the_very_same_configuration(write: Write) -> None:
    config = load(write(OVERRIDES))

    assert for_path(config, Path("a.txt")) is config


def test_each_setting_knows_where_it_was_said(write: Write) -> None:
    write("words: [a]\n", "b.yml")
    config = load(write("extends: b.yml\nwords: [b]\nrules:\n  a/b:\n    max-n: 3\n"))

    assert config.where("words", "a") == "b.yml:1:9"
    assert config.where("words", "b") == "newslint.yml:2:9"
    assert config.where("min-severity") == "default"
    assert config.where("rules", "a/b") == "newslint.yml:4:3"
    assert config.where("rules", "a/b", "max_n") == "newslint.yml:5:5"
    assert config.origin["words"] == "newslint.yml:2"


def test_a_configuration_travels_to_other_processes(write: Write) -> None:
    config = load(write(OVERRIDES))

    assert pickle.loads(pickle.dumps(config)) == config


def test_what_is_shown_says_where_it_comes_from(write: Write) -> None:
    config = load(write("select: [typos]\nrules: {a/b: off}\n"))

    lines = list(show(config))

    assert lines[1:3] == ["select:", "  - typos  # from newslint.yml:1"]
    assert "    enabled: off  # from newslint.yml:2" in lines
    assert "fail-on: warning  # default" in lines


def test_what_is_shown_can_be_read_again(write: Write) -> None:
    odd = 'select: []\nwords: ["no", "1", "a: b # c", "\\u2028\\\\\\"", "👍"]\n'
    config = load(write(OVERRIDES + odd))

    again = load(write("\n".join(show(config))))

    assert again == config


def test_the_file_to_begin_with_says_nothing_yet(write: Write, tmp_path: Path) -> None:
    config = load(write("\n".join(starter())))

    assert config == Config(folder=tmp_path)


def test_every_example_of_the_file_to_begin_with_is_sound(write: Write, tmp_path: Path) -> None:
    write("", "house.yml")
    (tmp_path / "news/house-rules").mkdir(parents=True)
    (tmp_path / "news/wire").mkdir()
    spoken = [re.sub(r"^#(?! \S)", "", line) for line in starter()]

    config = load(write("\n".join(spoken), "news/newslint.yml"))

    assert {name for name, place in config.origin.items() if place != "default"} == {
        setting.name for setting in SETTINGS
    }


RULE = Rule(
    "typos/misspelling",
    "A word is misspelt",
    "",
    "error",
    Path("misspelling.py"),
    options=(
        Option("max_words", "int", 3, 1, 9, about="How many."),
        Option("tone", "str", "calm", choices=("calm", "sharp")),
        Option("also", "words", ("x",)),
    ),
)


@pytest.mark.parametrize(
    ("said", "sound"),
    [
        pytest.param({}, True, id="nothing"),
        pytest.param({"select": None, "rules": {"typos/misspelling": None}}, True, id="no values"),
        pytest.param({"rules": {"typos/misspelling": "off"}}, True, id="off"),
        pytest.param({"rules": {"typos/misspelling": {"max-words": 9}}}, True, id="the most"),
        pytest.param({"rules": {"typos/misspelling": {"max_words": 9}}}, True, id="as in Python"),
        pytest.param({"rules": {"typos/misspelling": {"max-words": 10}}}, False, id="too many"),
        pytest.param({"rules": {"typos/misspelling": {"tone": "shrill"}}}, False, id="no choice"),
        pytest.param({"rules": {"typos/misspeling": "off"}}, False, id="no such rule"),
        pytest.param({"slect": []}, False, id="no such setting"),
        pytest.param({"language": "n"}, False, id="no language"),
        pytest.param({"overrides": [{"paths": ["a"], "ignore": ["b"]}]}, True, id="an override"),
        pytest.param({"overrides": [{"ignore": ["b"]}]}, False, id="an override for nothing"),
    ],
)
def test_the_schema_accepts_what_the_checker_does(said: dict[str, object], sound: bool) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    checker = jsonschema.Draft202012Validator(schema([RULE]))

    assert checker.is_valid(said) is sound


def test_the_schema_is_a_schema_with_a_description_for_every_setting() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    made = schema([RULE])

    jsonschema.Draft202012Validator.check_schema(made)

    assert made["properties"].keys() == {setting.name for setting in SETTINGS}
    assert all(form["description"] for form in made["properties"].values())
