"""How the files of a run are linted: each by the plan that its own configuration makes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from newslint import config as configuration
from newslint.config import Config
from newslint.errors import BadInput
from newslint.report import Failure, PlacedFinding, Report, in_order
from newslint.rule import SEVERITIES, Plan, Rule
from newslint.run.cache import Cache, opened
from newslint.run.changed import real
from newslint.run.files import Sieve
from newslint.run.ledger import Ledger
from newslint.stet import Stet


@dataclass(frozen=True, slots=True)
class Session:
    """The configurations and plans of a run in one process, each made once, when first needed.

    `options` are what the command line says, by the names of `Config`. `only` is the configuration
    file that it names for all articles; `isolated` means that no file is heeded. Otherwise the one
    nearest to each article decides. `ledger` knows what was accepted. With `cached`, what was said
    before of the same bytes is said again. `before` says of changed files how they read: of those
    only what concerns the changes is said. Processes of one run build their own session from the
    same words.

    The catalogue, the linter and the readers are imported where they are needed: an article that is
    in the cache needs none of them.
    """

    options: Mapping[str, Any] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    only: Path | None = None
    isolated: bool = False
    cached: bool = True
    before: Mapping[Path, bytes | None] | None = None
    _folders: dict[Path, Path | None] = field(default_factory=dict, init=False)
    _loaded: dict[Path | None, Config] = field(default_factory=dict, init=False)
    _chosen: dict[tuple[Path | None, tuple[int, ...]], Config] = field(
        default_factory=dict, init=False
    )
    _known: dict[tuple[Path, ...], Mapping[str, Rule]] = field(default_factory=dict, init=False)
    _plans: dict[int, Plan] = field(default_factory=dict, init=False)
    _found_before: dict[str, frozenset[str]] = field(default_factory=dict, init=False)
    _caches: dict[tuple[Path, ...], Cache] = field(default_factory=dict, init=False)

    def config(self, article: Path) -> Config:
        """The configuration of one article."""
        path = self.only
        if path is None and not self.isolated:
            path = configuration.find(article, self._folders)
        if path not in self._loaded:
            self._loaded[path] = configuration.load(path) if path else configuration.DEFAULT
        loaded = self._loaded[path]
        key = path, configuration.matching(loaded, article)
        if key not in self._chosen:
            here = configuration.for_path(loaded, article)
            self._chosen[key] = configuration.with_command_line(here, self.options)
        return self._chosen[key]

    def sieve(self, path: Path, force: bool = False) -> Sieve:
        """What keeps files out of a folder: its own configuration decides."""
        config = self.config(path)
        exports = config.fields is not None
        return Sieve(config.folder, config.exclude, config.respect_gitignore, force, exports)

    def known(self, config: Config) -> Mapping[str, Rule]:
        """The rules that a configuration can speak of."""
        from newslint.catalogue import known_rules

        folders = config.rule_folders
        if folders not in self._known:
            self._known[folders] = known_rules(config)
        return self._known[folders]

    def plan(self, config: Config) -> Plan:
        """The plan that one of the configurations of this session makes."""
        from newslint.catalogue import plan

        if id(config) not in self._plans:  # they are kept as long as the session
            self._plans[id(config)] = plan(config, self.known(config))
        return self._plans[id(config)]

    def lint(self, raw: bytes, path: str) -> tuple[Report, ...]:
        """The reports on a file's articles; one that says why when the file is no article."""
        reports = self._whole(raw, path)
        return reports if self.before is None else self.scoped(reports, raw)

    def _whole(self, raw: bytes, path: str) -> tuple[Report, ...]:
        config = self.config(Path(path))
        cache = self._cache(config) if self.cached else None
        stets = () if self.isolated else self.ledger.stets(path)
        key = cache.key((config, stets), path, raw) if cache else ""
        reports = cache.recall(key) if cache else None
        if reports is None:
            reports = self._linted(raw, path, config, stets)
            if cache:
                cache.keep(key, reports)
        return reports

    def scoped(self, reports: Sequence[Report], raw: bytes) -> tuple[Report, ...]:
        """The reports on a file's articles with only what concerns the changes in it."""
        from newslint.readers import documents
        from newslint.run.scope import Earlier, within

        if self.before is None or not any(one.findings or one.accepted for one in reports):
            return tuple(reports)
        path = reports[0].path
        before = self.before.get(real(path))
        fields = self.config(Path(path)).fields
        docs = documents(raw, path, fields)
        earlier = before is not None and Earlier(
            before, partial(documents, before, path, fields), partial(self._had, path, before)
        )
        return tuple(
            within(one, doc, earlier or None) for one, doc in zip(reports, docs, strict=True)
        )

    def _had(self, path: str, before: bytes, finding: PlacedFinding) -> bool:
        """Whether the finding was there before the changes; what is between articles counts so."""
        if path not in self._found_before:
            found = [one for report in self._whole(before, path) for one in in_order(report)]
            self._found_before[path] = frozenset(one.fingerprint for one in found)
        known = self.known(self.config(Path(path)))
        return finding.fingerprint in self._found_before[path] or known[finding.rule].gathers

    def _linted(
        self, raw: bytes, path: str, config: Config, stets: Sequence[Stet]
    ) -> tuple[Report, ...]:
        from newslint.linter import lint
        from newslint.readers import documents

        plan = self.plan(config)
        try:
            found = documents(raw, path, config.fields)
        except BadInput as error:
            return (Report(path, failures=(Failure(path, str(error)),)),)
        return tuple(shown(lint(doc, plan, stets), config) for doc in found)

    def _cache(self, config: Config) -> Cache:
        folders = config.rule_folders
        if folders not in self._caches:
            self._caches[folders] = opened(folders)
        return self._caches[folders]


def shown(report: Report, config: Config) -> Report:
    """The report with only the findings that the configuration wants to see."""
    return replace(report, findings=tuple(one for one in report.findings if _wanted(one, config)))


def _wanted(finding: PlacedFinding, config: Config) -> bool:
    grave = SEVERITIES.index(finding.severity) <= SEVERITIES.index(config.min_severity)
    return grave and finding.confidence >= config.min_confidence
