"""What a reporter knows besides the reports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslint.rule import Rule

if TYPE_CHECKING:
    from newslint.document import Document


def _no_articles(_: str) -> "tuple[Document, ...]":
    return ()


def _no_page(rule: Rule) -> str:
    return rule.summary


@dataclass(frozen=True, slots=True)
class View:
    """The rules that findings come from, and what the reader's screen can show.

    `rules` gives them by id, `page` a rule's page as Markdown, `articles` what stands in the
    file of a path, read again: they are asked only by reporters that show such things. `width` is
    in columns.
    `accepted` says to show the findings that an editor let stand as well, in the formats for
    people: those for programs always carry them.
    """

    rules: Callable[[], Mapping[str, Rule]] = dict
    articles: Callable[[str], "tuple[Document, ...]"] = _no_articles
    page: Callable[[Rule], str] = _no_page
    colour: bool = False
    width: int = 100
    accepted: bool = False
