"""What newslint says of the sample articles, kept beside them.

`python -m tests.seeds` writes it anew.
"""

from collections.abc import Mapping
from pathlib import Path

from newslint.reporters.text import report as text_report
from newslint.reporters.view import View
from newslint.run.check import all_reports, check
from newslint.run.files import Sieve, articles
from newslint.run.session import Session
from newslint.together import lint_together

SEEDS = Path(__file__).parent.parent / "seeds"
SUFFIX = ".findings"


def said_of_seeds() -> Mapping[Path, str]:
    """The findings of each sample article, as text, by the file that they are kept in."""
    session = Session(cached=False)
    paths, _ = articles([str(SEEDS)], lambda _: Sieve(SEEDS))
    reports = all_reports(check(paths, session))
    reports = list(lint_together(reports, session.plan(session.config(SEEDS))))
    lines = {report.path: "".join(text_report([report], View())) for report in reports}
    return {
        Path(path).with_suffix(SUFFIX): text.replace(f"{SEEDS}/", "")
        for path, text in lines.items()
    }


def kept_of_seeds() -> Mapping[Path, str]:
    """What is kept beside each sample article."""
    return {file: file.read_text(encoding="utf-8") for file in sorted(SEEDS.glob(f"*{SUFFIX}"))}


if __name__ == "__main__":
    for file, text in said_of_seeds().items():
        file.write_text(text, encoding="utf-8")
