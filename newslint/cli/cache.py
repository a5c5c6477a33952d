"""`newslint cache`."""

import argparse

from newslint import usercache
from newslint.cli.exits import CLEAN
from newslint.cli.summary import counted


def run(said: argparse.Namespace) -> int:
    """Print where the cache lies and how large it is, or empty it."""
    files = list(usercache.files())
    size = sum(file.stat().st_size for file in files)
    if said.what == "clean":
        for file in files:
            file.unlink(missing_ok=True)
    verb = "removed" if said.what == "clean" else "kept"
    print(f"{usercache.folder()}: {counted(len(files), 'file')} {verb}, {size:,} bytes")
    return CLEAN
