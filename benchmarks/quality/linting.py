"""What newslint says of articles that lie in no file of their own."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace

from benchmarks.quality.own import use_own_rules
from benchmarks.quality.sets import Article
from newslint.catalogue import known_rules, plan
from newslint.config import DEFAULT, Config
from newslint.linter import lint
from newslint.readers import read
from newslint.report import PlacedFinding, Report
from newslint.rule import Plan, Rule
from newslint.together import lint_together

PREVIEW = replace(DEFAULT, preview=True)
CHUNK = 16
_SAID: dict[str, dict[Article, Report]] = {}


@dataclass(frozen=True, slots=True)
class Choice:
    """The configuration to lint with. `alone` lets no rule clear the way for those selected."""

    config: Config = PREVIEW
    alone: bool = False

    @property
    def plan(self) -> Plan:
        full = plan(self.config)
        if not self.alone:
            return full
        return replace(full, noise=tuple(one for one in full.noise if one in full.rules))


def only(*selectors: str) -> Choice:
    """These rules and nothing else, measured or not."""
    return Choice(replace(PREVIEW, select=selectors), alone=True)


def all_rules() -> dict[str, Rule]:
    """Every rule that is installed, by id."""
    return dict(sorted(known_rules(DEFAULT).items()))


def reports(articles: Sequence[Article], choice: Choice, jobs: int = 1) -> list[Report]:
    """One report an article, in order. Rules over many articles compare all of them.

    What was said of an article under a choice is kept: families share articles.
    """
    kept = _SAID.setdefault(repr(choice), {})
    new = [article for article in dict.fromkeys(articles) if article not in kept]
    kept |= zip(new, _said(new, choice, jobs), strict=True)
    said = [kept[article] for article in articles]
    chosen = choice.plan
    if any(planned.compare for planned in chosen.rules):
        said = list(lint_together(said, chosen))
    for broken in said[len(articles) :]:
        raise RuntimeError("; ".join(failure.message for failure in broken.failures))
    return said


def location(finding: PlacedFinding) -> tuple[int, int]:
    """Where the finding stands in the article's source, as character offsets."""
    return finding.place.start.offset, finding.place.end.offset


def _said(articles: Sequence[Article], choice: Choice, jobs: int) -> Iterator[Report]:
    if jobs <= 1:
        chosen = choice.plan
        yield from (_report(article, chosen) for article in articles)
        return
    with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(choice,)) as pool:
        yield from pool.map(_in_process, articles, chunksize=CHUNK)


def _report(article: Article, chosen: Plan) -> Report:
    path = f"{article.set}:{article.id}"
    return lint(read(article.source.encode("utf-8", "replace"), path, article.format)[0], chosen)


class _Process:
    """What a process of the pool works with: made once, when it starts."""

    plan: Plan


def _begin(choice: Choice) -> None:
    use_own_rules()
    _Process.plan = choice.plan


def _in_process(article: Article) -> Report:
    return _report(article, _Process.plan)
