"""The setting `fields`: where exports keep the parts of an article."""

from typing import Any, get_args

from newslint.config.entry import Entry, choice_of, text_of
from newslint.errors import BadConfig, nearest
from newslint.fields import BodyFormat, Fields

NAMES = ("body", "title", "date", "author", "articles", "body-format")
FORMATS: tuple[str, ...] = get_args(BodyFormat)


def fields(entry: Entry) -> Fields:
    """What the setting says. Raises BadConfig for anything else than names of fields."""
    if not isinstance(entry.value, dict):
        raise entry.wrong("a mapping such as {body: content, title: headline}")
    for name in entry.value:
        if name not in NAMES:
            place = entry.settings.where(*entry.keys, name)
            raise BadConfig(f"{place}: unknown field {name!r}{nearest(str(name), NAMES)}")
    said: dict[str, Any] = {
        name.replace("-", "_"): choice_of(one, FORMATS) if name == "body-format" else text_of(one)
        for name, one in entry.members()
    }
    if not said.get("body"):
        raise BadConfig(f"{entry.place}: 'fields' needs 'body', the field that the article is in")
    return Fields(**said)
