"""A rule's page: what it finds, why, its options, examples and reliability, as Markdown."""

from collections.abc import Iterator, Sequence

from newslint.examples import examples
from newslint.rule import Example, Option, Rule


def page(rule: Rule) -> str:
    """The page of a rule, made from the rule's own file and its card."""
    return "\n".join(_lines(rule)) + "\n"


def _lines(rule: Rule) -> Iterator[str]:
    yield from (f"# {rule.id}", "", rule.summary, "")
    if rule.why:
        yield from (rule.why, "")
    yield from (_facts(rule), "", _reliability(rule), "")
    if rule.options:
        yield from ("## Options", "", *(_option(option) for option in rule.options), "")
    flags, passes = examples(rule)
    yield from (
        "## What it flags",
        "",
        "`[[...]]` marks a finding, `=>` its change.",
        "",
        *_shown(flags),
    )
    yield from ("## What it passes", "", *_shown(passes))
    yield f"Switch it off: `rules: {{{rule.id}: off}}` in newslint.yml, or `--ignore {rule.id}`."


def _facts(rule: Rule) -> str:
    facts = [f"Severity: {rule.severity}", f"stage: {rule.stage}"]
    facts.append(f"languages: {', '.join(rule.languages) or 'any'}")
    if rule.noise:
        facts.append("what it finds is not part of the article, and other rules do not read it")
    facts.append(
        "quotations are " + ("looked at too" if rule.quotations == "check" else "left alone")
    )
    return "; ".join(facts) + "."


def _reliability(rule: Rule) -> str:
    if rule.stage == "house":
        return "A choice of the house: off unless the configuration, or a pack, names the rule."
    if "precision" not in rule.card:
        return "Reliability: not measured yet, so the rule is a preview and off unless asked for."
    card = rule.card
    low, high = card["precision_interval"]
    precision = f"{card['precision']:.2f} ({low:.2f} to {high:.2f})"
    return (
        f"Reliability: precision {precision} on {card['n']} findings in {card['set']}"
        f" ({card['split']}), {card['alarms_per_1000_words']:.3f} findings per 1,000 words,"
        f" measured {card['date']}."
    )


def _option(option: Option) -> str:
    default = ", ".join(option.default) if isinstance(option.default, tuple) else option.default
    allowed = ""
    if option.choices:
        allowed = f", one of {', '.join(option.choices)}"
    elif option.low is not None:
        allowed = f", {option.low} to {option.high}"
    about = f": {option.about}" if option.about else ""
    return f"- `{option.name}` ({option.type}{allowed}; default {default}){about}"


def _shown(examples: Sequence[Example]) -> Iterator[str]:
    for example in examples:
        kind = "" if example.format == "text" else example.format
        yield from (f"```{kind}", example.text.rstrip("\n"), "```", "")
        for path, text in example.files.items():
            yield from (f"beside `{path}`:", "", "```", text.rstrip("\n"), "```", "")
