"""`newslint words`: a list of the words of the house, learnt from an archive."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from newslint.cli.exits import BROKEN, CLEAN
from newslint.cli.output import while_read
from newslint.cli.session import session as session_of
from newslint.cli.summary import counted
from newslint.errors import BadConfig, BadInput
from newslint.fields import Fields
from newslint.readers import documents
from newslint.reporters.text import visible
from newslint.run.check import contents
from newslint.run.files import STDIN, articles
from newslint.run.vocabulary import Vocabulary
from newslint.settings import absolute, read

HEAD = """\
# Words of the house that no dictionary holds, learnt by `newslint words`.
# Name this file under `words` in newslint.yml. Strike out what is wrong by a # before the word:
# it stays out when more is learnt.
"""
LATER = "# Learnt later:\n"


def run(said: argparse.Namespace) -> int:
    """Learn from the articles named, and print the words or write them into a file."""
    first = Path(said.stdin_filename if said.paths[0] == STDIN else said.paths[0])
    session = session_of(said)
    config = session.config(first)
    kept = _kept(said.output) if said.output else ""
    paths, faults = articles(said.paths, partial(session.sieve, force=said.force_exclude))
    paths = [path for path in paths if not _same(path, said.output)]
    learnt = Vocabulary(said.min_count)
    faults += list(_read_all(paths, learnt, said.stdin_filename, config.fields))
    for fault in faults:
        print(f"newslint: {visible(str(fault))}", file=sys.stderr)
    known = {word.lower() for word in config.words} | set(_mentioned(kept))
    lines = [f"{word}  # {counted(count, 'article')}\n" for word, count in learnt.learnt(known)]
    if said.output:
        _write(said.output, kept, lines)
    else:
        with while_read():
            sys.stdout.writelines([HEAD, *lines])
            sys.stdout.flush()
    new = "new word" if kept else "word"
    print(f"{counted(learnt.read, 'article')} read; {counted(len(lines), new)}", file=sys.stderr)
    return BROKEN if faults else CLEAN


def _read_all(
    paths: Iterable[str], learnt: Vocabulary, stdin_name: str, fields: Fields | None
) -> Iterator[BadInput]:
    """Learn from each file in turn; what cannot be read, and why."""
    for path in paths:
        shown = stdin_name if path == STDIN else path
        try:
            for doc in documents(contents(path), shown, fields):
                learnt.add(doc)
        except BadInput as fault:
            yield BadInput(f"{shown}: {fault}")
        except OSError as fault:
            yield BadInput(f"{shown}: cannot be read: {fault.strerror or fault}")


def _kept(file: Path) -> str:
    """What the list says already; nothing if there is none."""
    if not file.parent.is_dir():
        raise BadConfig(f"--output: there is no folder {str(file.parent)!r}")
    return read(file, str(file)) if file.exists() else ""


def _same(path: str, output: Path | None) -> bool:
    """Whether an article is the list itself, which may lie in the archive."""
    return output is not None and path != STDIN and absolute(path) == absolute(output)


def _mentioned(kept: str) -> Iterator[str]:
    """The words that the list holds, and those struck out of it."""
    for line in kept.splitlines():
        yield line.lstrip("# \t").partition(" #")[0].strip().lower()


def _write(file: Path, kept: str, lines: list[str]) -> None:
    """The list with the new words below what was there, which stays as it is."""
    if kept and not lines:
        return
    gap = "" if kept.endswith("\n") else "\n"
    text = f"{kept}{gap}{LATER}{''.join(lines)}" if kept else f"{HEAD}{''.join(lines)}"
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise BadConfig(f"--output: {file} cannot be written: {error.strerror}") from error
