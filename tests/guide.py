"""The guide's own commands and files, run page by page as a reader would.

A fenced block says by its language how it is checked:

- a block after a line that ends with a file's name (“`story.md`:”) is that file; it is written
  where the reader stands, then verified if it is one that can be (a configuration, the hooks);
- `console` holds commands after `$ ` (`> ` goes on), each with all that it shows; `...` stands for
  anything, on a line of its own for any number of lines;
- `sh` holds commands that must go well; that a check finds something is no failure.

`python -m tests.guide PAGE...` writes what the commands show now into the pages.
"""

import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from tempfile import TemporaryDirectory

from tests.environments import ROOT, repository_of_the_project
from tests.reader import HOME, reader

DOCS = ROOT / "docs"
FENCE = re.compile(
    r"(?:`(?P<file>[^`\n]+)`:\n\n)?^(?P<fence>`{3,})(?P<language>\w*)\n(?P<text>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
ASKED = re.compile(r"^(?P<command>\$ .*\n(?:> .*\n)*)(?P<shown>(?:(?!\$ ).*\n)*)", re.MULTILINE)
INSTALLS = ("start.md", "walkthrough.md")
"""The pages that install newslint themselves."""

WRITE = "mkdir -p {folder}\ncat > {path} <<'END OF THE FILE'\n{text}END OF THE FILE\n"
RUN = """
{{ (exit "${{last:-0}}")
{command}
}} > {out} 2>&1 < /dev/null; last=$?
echo "$last" > {out}.code
"""
VERIFIED = {
    "newslint.yml": "newslint config verify .",
    ".pre-commit-config.yaml": "python3 -m pre_commit validate-config .pre-commit-config.yaml",
}
"""What verifies a file of this name."""


@dataclass(frozen=True)
class Block:
    """A fenced block: its text, from `start` of the page on, and the line that it begins on."""

    language: str
    file: str
    text: str
    line: int
    start: int


@dataclass(frozen=True)
class Step:
    """A command of a block; what it is to show, from `at` of the page on.

    What has no `shown` only has to go well.
    """

    block: Block
    command: str
    shown: str | None = None
    at: int = 0


@dataclass(frozen=True)
class Done:
    """A step with what it showed and its exit code."""

    step: Step
    shown: str
    code: int


def pages() -> list[Path]:
    """The pages that are written by hand."""
    return sorted(file for file in DOCS.glob("*.md") if file.name != "quality.md")


def blocks(page: Path) -> list[Block]:
    """The fenced blocks of a page."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(
            found["language"],
            found["file"] or "",
            found["text"],
            text.count("\n", 0, found.start("fence")) + 1,
            found.start("text"),
        )
        for found in FENCE.finditer(text)
    ]


def steps(block: Block) -> Iterator[Step]:
    """The commands of a block."""
    file = Path(block.file)
    if file.name in VERIFIED and ".github" not in file.parts:  # a workflow may be called newslint
        yield Step(block, f"(cd {quote(str(file.parent))} && {VERIFIED[file.name]})")
    elif block.language == "sh":
        for command in re.split(r"(?<!\\)\n", block.text):
            if command and not command.startswith("#"):
                yield Step(block, command)
    elif block.language == "console":
        for asked in ASKED.finditer(block.text):
            command = re.sub("^[$>] ", "", asked["command"], flags=re.MULTILINE)
            yield Step(block, command, asked["shown"], block.start + asked.start("shown"))


def run(page: Path, home: Path, environment: Mapping[str, str]) -> list[Done]:
    """Every step of a page, run in one shell, in order, from an empty folder."""
    script = ""
    planned: list[tuple[Step, Path]] = []
    for block in blocks(page):
        if block.file:
            folder = quote(str(Path(block.file).parent))
            script += WRITE.format(folder=folder, path=quote(block.file), text=block.text)
        for step in steps(block):
            out = home.parent / f"output-{len(planned)}"
            script += RUN.format(command=step.command, out=quote(str(out)))
            planned.append((step, out))
    words = ["bash", "--noprofile", "--norc", "-c", script]
    subprocess.run(words, cwd=home, env=dict(environment), capture_output=True, check=False)
    return [_done(step, out, home) for step, out in planned]


def _done(step: Step, out: Path, home: Path) -> Done:
    if not out.exists():
        return Done(step, "(the shell ended before)\n", -1)
    shown = out.read_text(encoding="utf-8").replace(str(home), HOME)
    return Done(step, shown, int(out.with_name(f"{out.name}.code").read_text()))


def complaints(done: Sequence[Done]) -> str:
    """Where a page is not true: the line of the block, the command, what it says and what is so."""
    return "\n".join(
        f"line {one.step.block.line}: $ {one.step.command}\n--- the page says\n"
        f"{one.step.shown}--- the command says, with exit code {one.code}\n{one.shown}"
        for one in done
        if not _as_said(one)
    )


def _as_said(done: Done) -> bool:
    if done.step.shown is not None:
        return bool(_pattern(done.step.shown).fullmatch(done.shown))
    may_find = done.step.command.startswith("newslint check")
    return done.code == 0 or (may_find and done.code == 1)


def _pattern(shown: str) -> re.Pattern[str]:
    parts = (
        r"(?:.*\n)*?" if line == "...\n" else re.sub(r"(?:\\\.){3,}", ".*", re.escape(line))
        for line in shown.splitlines(keepends=True)
    )
    return re.compile("".join(parts))


def write(page: Path, done: Sequence[Done]) -> None:
    """Write into the page what its commands showed where it says something else."""
    text = page.read_text(encoding="utf-8")
    for one in reversed(done):
        at, said = one.step.at, one.step.shown
        if said is not None and not _as_said(one):
            text = f"{text[:at]}{one.shown}{text[at + len(said) :]}"
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for page in map(Path, sys.argv[1:]):
        with TemporaryDirectory() as folder:
            source = None
            if page.name in INSTALLS:
                source = repository_of_the_project(Path(folder, "newslint"))
            home, variables = reader(Path(folder), source)
            write(page, run(page, home, variables))
