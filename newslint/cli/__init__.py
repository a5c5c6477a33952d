"""The command line."""

import os
import sys
from collections.abc import Sequence

from newslint.cli.arguments import parser
from newslint.cli.commands import COMMANDS
from newslint.cli.exits import BROKEN, CLEAN, INTERRUPTED
from newslint.cli.output import open_streams, silence_stdout, while_read
from newslint.errors import NewslintError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the answer is the exit code: 0 nothing found, 1 findings, 2 a fault."""
    if "_ARGCOMPLETE" in os.environ:
        from newslint.cli.completion import answer

        answer()
    open_streams()
    words = [_whole(word) for word in (sys.argv[1:] if arguments is None else arguments)]
    called = next((word for word in words if not word.startswith("-")), "")
    said = parser(called).parse_args(words)
    code = CLEAN
    try:
        with while_read():
            code = COMMANDS[said.command](said)
    except NewslintError as error:
        print(f"newslint: {error}", file=sys.stderr)
        return BROKEN
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        silence_stdout()
        where = error.filename or "standard output"
        print(f"newslint: {where}: {error.strerror or error}", file=sys.stderr)
        return BROKEN
    return code


def _whole(word: str) -> str:
    """`--changed` takes what it compares with after `=` only: what follows it is a path."""
    return "--changed=" if word == "--changed" else word
