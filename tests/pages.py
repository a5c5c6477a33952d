"""The pages of all rules, as they stand in docs/rules with an index.

`python -m tests.pages` writes them anew.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path

from newslint.catalogue import known_rules
from newslint.config import DEFAULT
from newslint.page import page
from newslint.rule import Rule

PAGES = Path(__file__).parent.parent / "docs" / "rules"


def pages() -> Mapping[Path, str]:
    """What each page says, by its file."""
    known = known_rules(DEFAULT)
    rules = [known[id_] for id_ in sorted(known)]
    said = {PAGES / f"{rule.id}.md": page(rule) for rule in rules}
    return {PAGES / "README.md": "\n".join(_index(rules)) + "\n", **said}


def kept_pages() -> Mapping[Path, str]:
    """The pages as they are kept."""
    return {file: file.read_text(encoding="utf-8") for file in sorted(PAGES.rglob("*.md"))}


def write() -> None:
    """Write the pages, and drop those of rules that are gone."""
    said = pages()
    for file in kept_pages().keys() - said.keys():
        file.unlink()
    for file, text in said.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _index(rules: list[Rule]) -> Iterator[str]:
    yield from ("# Rules", "", "Made from the rules themselves: `python -m tests.pages`.")
    for group, members in groupby(rules, key=lambda rule: rule.group):
        yield from ("", f"## {group}", "")
        yield from (
            "| rule | what it finds | severity | stage | precision |",
            "|---|---|---|---|---:|",
        )
        for rule in members:
            precision = rule.card.get("precision")
            measured = "" if precision is None else f"{precision:.2f}"
            name = f"[{rule.id}]({rule.id}.md)"
            summary = rule.summary.replace("|", "\\|")
            yield f"| {name} | {summary} | {rule.severity} | {rule.stage} | {measured} |"


if __name__ == "__main__":
    write()
