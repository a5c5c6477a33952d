"""The settings that a configuration may say: names, types, meanings and examples, in one home."""

from dataclasses import dataclass
from typing import Literal

from newslint.rule import SEVERITIES

Kind = Literal[
    "extends",
    "texts",
    "globs",
    "truth",
    "choice",
    "share",
    "language",
    "words",
    "fields",
    "folders",
    "rules",
    "overrides",
]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name in files, what it takes, what it is for, and what one might write."""

    name: str
    kind: Kind
    about: str
    example: str
    choices: tuple[str, ...] = ()

    @property
    def field(self) -> str:
        """Its name in `Config`."""
        return self.name.replace("-", "_")

    @property
    def adds_up(self) -> bool:
        """Whether it is a list that a later layer adds to, each item once."""
        lists = ("extends", "texts", "globs", "words", "folders")
        return self.kind in lists and self.name != "select"


SELECT = Setting(
    "select",
    "texts",
    "Rules to run: groups, ids or globs; without it, every rule that is stable.",
    "[boilerplate, numbers, typos/misspelling]",
)
EXTEND_SELECT = Setting("extend-select", "texts", "Rules to run beside those.", "[claims]")
IGNORE = Setting("ignore", "texts", "Rules not to run: groups, ids or globs.", '["readability/*"]')
RULES = Setting(
    "rules",
    "rules",
    "For each rule: off, on, a severity (error, warning or note), or these with its options.",
    """
  typos/misspelling: error
""",
)

SETTINGS = (
    Setting(
        "extends",
        "extends",
        "Configurations to build on: paths, or packs (newslint:NAME).",
        "../house.yml",
    ),
    SELECT,
    EXTEND_SELECT,
    IGNORE,
    Setting("preview", "truth", "Whether rules not yet measured run as well.", "on"),
    RULES,
    Setting("min-severity", "choice", "Show no milder findings.", "warning", SEVERITIES),
    Setting("min-confidence", "share", "Show no less sure findings, from 0 to 1.", "0.8"),
    Setting(
        "fail-on",
        "choice",
        "The mildest finding that fails a check.",
        "error",
        (*SEVERITIES, "never"),
    ),
    Setting(
        "exclude",
        "globs",
        "Files and folders not to check, written as in .gitignore.",
        '[drafts/, "*.tmp.html"]',
    ),
    Setting("respect-gitignore", "truth", "Whether what git ignores is passed over.", "off"),
    Setting("language", "language", "The articles' language; else each is asked.", "en"),
    Setting("words", "words", "Words of the house: a list, or a file, one a line.", "[paywalled]"),
    Setting(
        "names",
        "words",
        "Names known to all, and how they are spelt: a list, or a file, one a line.",
        "[Ada Quill]",
    ),
    Setting(
        "fields",
        "fields",
        "The parts of an article in JSON exports; with it, .json and .jsonl files are articles.",
        "{body: content.html, body-format: html, title: headline}",
    ),
    Setting("rule-folders", "folders", "Folders of your own YAML rules.", "[house-rules]"),
    Setting(
        "overrides",
        "overrides",
        "Other settings for some articles; of two that fit, the later is stronger.",
        """
  - paths: ["sport/**"]
    ignore: [readability]
    rules:
      typos/misspelling: warning
""",
    ),
)

OVERRIDE = (
    Setting(
        "paths",
        "globs",
        "Which articles: globs that begin at the folder of the configuration, as in .gitignore.",
        '["sport/**"]',
    ),
    SELECT,
    EXTEND_SELECT,
    IGNORE,
    RULES,
)
