"""All rules that are installed, and the plan that a configuration makes of them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import Any, cast

from newslint.analyses.house import house_names, house_words
from newslint.analyses.language import language
from newslint.config import Config, Override, RuleSetting
from newslint.document import Document
from newslint.errors import BadConfig, BadRule, nearest
from newslint.finding import Finding
from newslint.former import with_present_names
from newslint.index import rules_in
from newslint.kinds import KINDS
from newslint.kinds.lexicon import Lexicon, Phrases
from newslint.options import bound
from newslint.plugins import plugins
from newslint.rule import Check, Compare, Declaration, Plan, Planned, Rule
from newslint.selectors import NAME, UNMATCHED, closeness


def known_rules(config: Config) -> Mapping[str, Rule]:
    """Every rule that the configuration can speak of, by id: of installed packages and its folders.

    Raises BadRule for a file that is no rule, and for two rules of one name.
    """
    known: dict[str, Rule] = {}
    for plugin in plugins():
        _add(known, rules_in(plugin.folder, plugin.package))
    for folder in config.rule_folders:
        if folder == folder.parent:
            where = config.where("rule-folders", str(folder))
            raise BadConfig(f"{where}: {str(folder)!r} is no folder of rules")
        if not folder.is_dir():
            raise BadConfig(
                f"{config.where('rule-folders', str(folder))}: there is no folder {str(folder)!r}"
            )
        _add(known, rules_in(folder))
    return known


def plan(config: Config, known: Mapping[str, Rule] | None = None) -> Plan:
    """The rules that the configuration turns on, with their options.

    Raises BadConfig when it speaks of a rule or an option that is not there.
    """
    known = known_rules(config) if known is None else known
    config = with_present_names(config, known)
    _verify(config, known)
    everywhere = replace(config, select=None)
    shown = {rule.id for rule in known.values() if _is_on(rule, config)}
    noise = {rule.id for rule in known.values() if rule.noise and _is_on(rule, everywhere)}
    chosen = [rule for rule in known.values() if rule.id in shown | noise]
    lexicon = Lexicon({rule.id: _phrases(rule) for rule in chosen if rule.spec})
    planned = [_planned(rule, config, lexicon) for rule in sorted(chosen, key=lambda rule: rule.id)]
    return Plan(
        rules=tuple(one for one in planned if one.rule.id in shown),
        noise=tuple(one for one in planned if one.rule.noise),
        given=_given(config),
    )


def declaration(rule: Rule) -> Declaration:
    """What a Python rule's file declares; imports it. Raises BadRule when that fails."""
    try:
        declared = import_module(rule.module).check
    except Exception as error:  # a plugin's module is what others wrote
        raise BadRule(f"{rule.file}: cannot be loaded: {type(error).__name__}: {error}") from error
    if not isinstance(declared, Declaration):
        raise BadRule(f"{rule.file}: `check` is not declared with `@rule(...)`")
    return declared


def _add(known: dict[str, Rule], rules: Iterable[Rule]) -> None:
    for rule in rules:
        if rule.id in known:
            raise BadRule(
                f"{rule.file}: there is a rule {rule.id!r} already, in {known[rule.id].file}"
            )
        known[rule.id] = rule


def _is_on(rule: Rule, config: Config) -> bool:
    """Whether the rule is to run: the closest selector decides, of equally close ones the refusal.

    A preview rule runs only where previews are asked for, or where it is named in full; a house
    rule only where it is named in full, under `rules:` or by a selector.
    """
    setting = config.rules.get(rule.id)
    if setting is not None and setting.enabled is not None:
        return setting.enabled
    wanted = _closest(
        [*(("*",) if config.select is None else config.select), *config.extend_select], rule.id
    )
    refused = _closest(config.ignore, rule.id)
    return wanted > refused and (wanted == NAME or _is_ready(rule, config))


def _is_ready(rule: Rule, config: Config) -> bool:
    if rule.stage == "house":
        return rule.id in config.rules
    return rule.stage == "stable" or config.preview


def _closest(selectors: Iterable[str], id_: str) -> int:
    return max((closeness(selector, id_) for selector in selectors), default=UNMATCHED)


def _verify(config: Config, known: Mapping[str, Rule]) -> None:
    names = {*known, *(rule.group for rule in known.values())}
    for key, selectors in (
        ("select", config.select or ()),
        ("extend-select", config.extend_select),
        ("ignore", config.ignore),
    ):
        for selector in selectors:
            if selector not in names and not any(closeness(selector, id_) for id_ in known):
                near = nearest(selector, names)
                raise BadConfig(
                    f"{config.where(key, selector)}: no rule or group is called {selector!r}{near}"
                )
    sayers: tuple[Config | Override, ...] = (config, *config.overrides)
    for said in sayers:
        for id_, setting in said.rules.items():
            if id_ not in known:
                place = said.where("rules", id_)
                raise BadConfig(f"{place}: no rule is called {id_!r}{nearest(id_, known)}")
            bound(known[id_], setting, partial(said.where, "rules", id_))


def _planned(rule: Rule, config: Config, lexicon: Lexicon) -> Planned:
    setting = config.rules.get(rule.id, RuleSetting())
    options = bound(rule, setting, partial(config.where, "rules", rule.id))
    severity = setting.severity or rule.severity
    if rule.spec:
        find = partial(lexicon.hits, rule=rule.id)
        check = KINDS[rule.spec["kind"]].check(rule.spec, find)
        return Planned(rule, severity, options, check=partial(check, **options))
    try:
        declared = declaration(rule)
    except BadRule as error:
        return Planned(rule, severity, options, check=partial(_unloadable, error))
    if declared.gather:
        compare = partial(cast(Compare, declared.check), **options)
        return Planned(rule, severity, options, gather=declared.gather, compare=compare)
    return Planned(rule, severity, options, check=partial(cast(Check, declared.check), **options))


def _unloadable(error: BadRule, _: Document) -> Iterable[Finding]:
    """The check of a rule whose file cannot be loaded: it breaks down where it is used, alone."""
    raise error


def _phrases(rule: Rule) -> Phrases:
    kind = KINDS[rule.spec["kind"]]
    return Phrases(
        kind.patterns(rule.spec),
        rule.spec.get("match_case", False),
        rule.spec.get("whole_block", False),
    )


def _given(config: Config) -> Mapping[Any, Any]:
    given: dict[Any, Any] = {}
    if config.words:
        given[house_words] = frozenset(config.words)
    if config.names:
        given[house_names] = frozenset(config.names)
    if config.language:
        given[language] = config.language
    return given
