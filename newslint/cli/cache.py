"""`newslint cache`."""

import argparse
from contextlib import suppress

from newslint import usercache
from newslint.cli.exits import CLEAN
from newslint.cli.summary import counted


def run(said: argparse.Namespace) -> int:
    """Print where the cache lies and how large it is, or empty it."""
    number = size = 0
    for file in list(usercache.files()):
        with suppress(OSError):  # another run may sweep at the same time
            bytes_ = file.stat().st_size
            if said.what == "clean":
                file.unlink()
            number, size = number + 1, size + bytes_
    verb = "removed" if said.what == "clean" else "kept"
    print(f"{usercache.folder()}: {counted(number, 'file')} {verb}, {size:,} bytes")
    return CLEAN
