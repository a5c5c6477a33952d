"""What a reporter knows besides the reports."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newslint.rule import Rule


@dataclass(frozen=True, slots=True)
class View:
    """The rules that findings come from, by id, and what the reader's screen can show.

    `width` is in columns.
    """

    rules: Mapping[str, Rule] = field(default_factory=dict)
    colour: bool = False
    width: int = 80
