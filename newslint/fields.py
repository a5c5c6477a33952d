"""Where the export of a content management system keeps the parts of an article."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Literal

BodyFormat = Literal["text", "markdown", "html"]


@dataclass(frozen=True, slots=True)
class Fields:
    """Names of fields, with dots between those of fields within others.

    `articles` names the list of articles if it is not the whole file; `body_format` is what the
    body is written in.
    """

    body: str
    title: str = ""
    date: str = ""
    author: str = ""
    articles: str = ""
    body_format: BodyFormat = "text"

    @property
    def said(self) -> Mapping[str, str]:
        """What is not empty, by the names that a configuration file has for it."""
        every = {one.name.replace("_", "-"): getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in every.items() if value}
