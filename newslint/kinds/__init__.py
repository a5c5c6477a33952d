"""The kinds of YAML rule: a closed list. If a rule would need an *if*, it is written in Python."""

from collections.abc import Mapping

from newslint.kinds import count, either, needs, phrases, swap
from newslint.kinds.kind import Kind

KINDS: Mapping[str, Kind] = {
    "phrases": phrases.KIND,
    "swap": swap.KIND,
    "either": either.KIND,
    "needs": needs.KIND,
    "count": count.KIND,
}
