"""The bar that a reader chooses by what is shown. It is of use with scripts only."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from newslint.reporters.html.letters import attribute, words
from newslint.reporters.html.shown import Article
from newslint.reporters.places import relative
from newslint.rule import SEVERITIES


def bar(made: Sequence[Article]) -> Iterator[str]:
    """The form of filters and the buttons beside it, hidden until a script shows them."""
    found = [shown for one in made for shown in one.findings]
    rules = Counter(shown.finding.rule for shown in found)
    kinds = Counter(shown.kind for shown in found)
    yield '<form id="filters" role="search" aria-label="Filter findings" hidden>\n'
    yield '<fieldset><legend class="unseen">Severity</legend>\n'
    for name in (*SEVERITIES, "accepted"):
        if kinds[name]:
            yield (
                f'<label class="check"><input type="checkbox" name="severity" value="{name}" '
                f'checked><span class="tag {name}">{name} {kinds[name]:,}</span></label>\n'
            )
    yield "</fieldset>\n"
    groups = Counter(rule.partition("/")[0] for rule in rules.elements())
    yield from _choice("group", "Kind", ((name, name, groups[name]) for name in sorted(groups)))
    yield from _choice("rule", "Rule", ((name, name, rules[name]) for name in sorted(rules)))
    if len(made) > 1:
        yield from _choice("file", "File", _files(made))
    yield from _choice("state", "Decision", _STATES)
    yield '<label>Words <input type="search" name="q" autocomplete="off"></label>\n'
    yield '<button type="reset">Show all</button>\n'
    yield '</form>\n<output id="count" for="filters"></output>\n'


_STATES = (("open", "not decided", 0), ("decided", "decided", 0))


def _files(made: Sequence[Article]) -> Iterator[tuple[str, str, int]]:
    paths = Counter({one.report.path: 0 for one in made})
    for one in made:
        paths[one.report.path] += len(one.findings)
    return ((path, relative(path), number) for path, number in sorted(paths.items()))


def _choice(name: str, label: str, options: Iterable[tuple[str, str, int]]) -> Iterator[str]:
    yield f'<label>{label} <select name="{name}"><option value="">all</option>'
    for value, shown, number in options:
        counted = f" ({number:,})" if number else ""
        yield f"<option value={attribute(value)}>{words(shown)}{counted}</option>"
    yield "</select></label>\n"
