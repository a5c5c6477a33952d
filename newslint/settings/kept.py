"""Settings kept between runs: importing a YAML parser takes longer than linting a short article."""

from typing import Any

from newslint import __version__, usercache
from newslint.settings import Keys, Settings, Spot, load_yaml


def load_kept_yaml(text: str, path: str) -> Settings:
    """What a YAML file says, parsed anew only when its text was never seen. As `load_yaml`."""
    name = f"settings/{usercache.digest(text)}.json"
    kept = usercache.recall(name, __version__)
    if kept is not None:
        return Settings(kept["data"], path, _spots(kept["values"]), _spots(kept["keys"]))
    settings = load_yaml(text, path)
    spots = {"values": _pairs(settings.values), "keys": _pairs(settings.keys)}
    usercache.remember(name, __version__, {"data": settings.data, **spots})
    return settings


def _pairs(spots: Any) -> list[Any]:
    return [[list(keys), list(spot)] for keys, spot in spots.items()]


def _spots(pairs: list[Any]) -> dict[Keys, Spot]:
    return {tuple(keys): (line, column) for keys, (line, column) in pairs}
