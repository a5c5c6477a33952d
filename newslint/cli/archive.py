"""`newslint test RULES --archive PATHS`: what rules find in articles that are already written."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from newslint.cli.output import colour, width
from newslint.cli.summary import statistics, summary
from newslint.reporters import reporter
from newslint.reporters.view import View
from newslint.rule import Rule
from newslint.run.again import read_again
from newslint.run.check import all_reports, check, compared, cores
from newslint.run.files import articles
from newslint.run.session import Session


def show_hits(
    rules: Sequence[Rule], folders: Sequence[Path], paths: Sequence[str], session: Session
) -> None:
    """Print every finding of the rules in its context, and how many there are for 1,000 words.

    Raises BadInput for a path that is not there.
    """
    options = {**session.options, "select": [rule.id for rule in rules], "rule_folders": folders}
    session = Session(options, session.ledger, session.only, session.isolated, session.cached)
    files, missing = articles(paths, session.sieve)
    for error in missing:
        raise error
    found = all_reports(check(files, session, jobs=cores()))
    reports = compared(found, session, session.config(Path(paths[0])))
    known = {rule.id: rule for rule in rules}
    again = partial(read_again, {}, session)
    painted = colour(sys.stdout.isatty())
    view = View(partial(dict, known), again, colour=painted, width=width())
    sys.stdout.writelines(reporter("full")(reports, view))
    sys.stdout.writelines(statistics(reports, known))
    sys.stdout.flush()
    print(summary(reports), file=sys.stderr)
