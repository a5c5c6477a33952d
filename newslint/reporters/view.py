"""What a reporter knows besides the reports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from newslint.rule import Rule


@dataclass(frozen=True, slots=True)
class View:
    """The rules that findings come from, and what the reader's screen can show.

    `rules` gives them by id; it is asked only by reporters that show a rule's page. `width` is in
    columns. `accepted` says to show the findings that an editor let stand as well, in the formats
    for people: those for programs always carry them.
    """

    rules: Callable[[], Mapping[str, Rule]] = dict
    colour: bool = False
    width: int = 80
    accepted: bool = False
