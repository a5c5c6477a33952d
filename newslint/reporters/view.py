"""What a reporter knows besides the reports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from newslint.rule import Rule


@dataclass(frozen=True, slots=True)
class View:
    """The rules that findings come from, and what the reader's screen can show.

    `rules` gives them by id; it is asked only by reporters that show a rule's page. `width` is in
    columns.
    """

    rules: Callable[[], Mapping[str, Rule]] = dict
    colour: bool = False
    width: int = 80
