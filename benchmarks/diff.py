"""The findings gained and lost between a revision and the working tree, in context.

    python -m benchmarks.diff REV [--data FOLDER] [--rule GLOB]

Both read the sample articles and, with `--data`, five hundred clean articles of the half
that may be looked at. Each side runs its own code in its own process, with all rules on.
"""

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.quality.sets import CLEAN, Article, Scope, clean
from benchmarks.revisions import Finding, findings, worktree

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
ARTICLES = 500
MARGIN = 80
SUFFIXES = {"text": ".txt", "markdown": ".md", "html": ".html"}


def main() -> int:
    said = _said()
    try:
        with TemporaryDirectory() as room, worktree(ROOT, said.revision, Path(room)) as old:
            folder = Path(room, "articles")
            names = _written(folder, _articles(said.data))
            with ThreadPoolExecutor(2) as pool:
                sides = pool.map(lambda code: findings(code, folder), (old, ROOT))
                before, now = (_wanted(side, said.rule) for side in sides)
            for line in report(before, now, folder, names):
                print(line)
    except (RuntimeError, subprocess.CalledProcessError) as error:
        print(getattr(error, "stderr", "") or error, file=sys.stderr)
        return 2
    return 0


def report(
    before: Sequence[Finding], now: Sequence[Finding], folder: Path, names: dict[str, str]
) -> Iterator[str]:
    """What was gained, lost and changed, by rule, then how many."""
    gained, lost = sorted(set(now) - set(before)), sorted(set(before) - set(now))
    moved = {_partner(one, lost): one for one in gained if _partner(one, lost)}
    gone = [one for one in lost if one not in moved]
    new = [one for one in gained if one not in moved.values()]
    for sign, found in (("+", new), ("-", gone)):
        for one in found:
            yield from _shown(sign, one, folder, names)
    for old, one in moved.items():
        if old is not None:
            yield from _shown("~", one, folder, names)
            yield f"    before: {old.severity}: {old.message} “{_line(old.text)}”"
    yield f"{len(new)} gained, {len(gone)} lost, {len(moved)} changed, {len(now)} now"


def _said() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.diff", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("revision", help="what git calls the revision: main, HEAD~2, a1b2c3d")
    parser.add_argument("--data", type=Path, help="the folder of the sets")
    parser.add_argument("--rule", default="*", help="only these rules, as a glob")
    return parser.parse_args()


def _articles(folder: Path | None) -> Iterator[Article]:
    """The sample articles and some clean ones, of each set as many."""
    formats = {suffix: name for name, suffix in SUFFIXES.items()}
    for file in sorted(SEEDS.iterdir()):
        if file.suffix in formats:
            text = file.read_bytes().decode("utf-8")
            yield Article("seeds", file.name, text, formats[file.suffix])
    if folder is None:
        return
    scope = Scope(folder, half="tune", most=-(-ARTICLES // len(CLEAN)))
    several = [article for name in CLEAN for article in clean(scope, name)]
    yield from several[:ARTICLES]


def _written(folder: Path, articles: Iterator[Article]) -> dict[str, str]:
    """What each file that was written holds: set and article by file name."""
    folder.mkdir()
    names = {}
    for number, article in enumerate(articles):
        name = f"{number:04}{SUFFIXES[article.format]}"
        (folder / name).write_bytes(article.source.encode("utf-8", "replace"))
        names[name] = f"{article.set} {article.id}"
    return names


def _wanted(side: Sequence[Finding], rules: str) -> list[Finding]:
    return [one for one in side if fnmatchcase(one.rule, rules)]


def _partner(one: Finding, others: Sequence[Finding]) -> Finding | None:
    """The finding of the same rule that overlaps this one: it says the same otherwise."""
    for other in others:
        same = (one.file, one.rule) == (other.file, other.rule)
        if same and one.start <= other.end and other.start <= one.end:
            return other
    return None


def _shown(sign: str, one: Finding, folder: Path, names: dict[str, str]) -> Iterator[str]:
    source = (folder / one.file).read_bytes().decode("utf-8")
    before = source[max(0, one.start - MARGIN) : one.start]
    after = source[one.end : one.end + MARGIN]
    yield f"{sign} {one.rule} {one.severity}: {one.message}"
    yield f"    {names[one.file]}, line {one.line}"
    yield f"    …{_line(before)}[[{_line(source[one.start : one.end])}]]{_line(after)}…"


def _line(text: str) -> str:
    return text.replace("\r", "").replace("\n", "⏎")


if __name__ == "__main__":
    sys.exit(main())
