"""`newslint config` and `newslint init`."""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from newslint.cli.config import schema, show, starter, verify
from newslint.cli.exits import CLEAN
from newslint.cli.session import session as session_of
from newslint.config import Config
from newslint.errors import BadConfig

SAYERS: Mapping[str, Callable[[Config], Iterator[str]]] = {
    "show": show,
    "verify": verify,
    "schema": schema,
}


def run(said: argparse.Namespace) -> int:
    """Print the settings in force for a path, whether they are sound, or their schema."""
    config = session_of(said).config(Path(said.path))
    sys.stdout.writelines(f"{line}\n" for line in SAYERS[said.what](config))
    return CLEAN


def init(_: argparse.Namespace) -> int:
    """Write a commented newslint.yml in the working directory, unless one is there."""
    path = Path("newslint.yml")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in starter())
    except FileExistsError as error:
        raise BadConfig(f"{path} is there already; it was left alone") from error
    except OSError as error:
        raise BadConfig(f"{path} cannot be written: {error.strerror}") from error
    print(f"wrote {path}")
    return CLEAN
