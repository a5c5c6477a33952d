"""The command line."""

import os
import sys
from collections.abc import Sequence

from newslint.cli.arguments import parser
from newslint.cli.commands import COMMANDS
from newslint.cli.exits import BROKEN, INTERRUPTED
from newslint.errors import NewslintError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the answer is the exit code: 0 nothing found, 1 findings, 2 a fault."""
    said = parser().parse_args(arguments)
    try:
        code = COMMANDS[said.command](said)
        sys.stdout.flush()
    except NewslintError as error:
        print(f"newslint: {error}", file=sys.stderr)
        return BROKEN
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return BROKEN
    return code


def _silence_stdout() -> None:
    """Nobody reads any more: let the interpreter's last flush go nowhere instead of failing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
