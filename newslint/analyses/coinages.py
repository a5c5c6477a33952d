"""Words that no list holds and that are plainly built of known parts, as `smartwatch` is."""

from newslint.analyses.spelling import LONGEST, frequency, known, plain

ENDINGS = ("s", "r", "rs", "er", "ers", "est")
CHANGED = (
    *(("bly", "ble"), ("ily", "y"), ("ly", ""), ("iness", "y"), ("men", "man"), ("ied", "y")),
    *(("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("ings", ""), ("able", "e")),
    *(("y", "e"), ("ier", "y"), ("ic", "y"), ("ism", "y"), ("ised", "ise"), ("ized", "ize")),
)
"""What a word ends in, and what the known word ends in that it was made of."""

PREFIXES = tuple(
    "agro anti auto bi bio co counter crypto cyber de dis e eco ex extra fore geo hyper in inter "
    "intra kilo m macro mega meta micro mid mini mis mono multi nano neo neuro non out over post "
    "pre pro pseudo psycho re semi sub super tele trans tri ultra un under up".split()
)
SUFFIXES = tuple(
    "able burg dom ee ees esque ette fest gate ish ism ist ists ization isation less like maker "
    "makers ness nomics phile philes phobe phobes phobia proof ship town ville wise worthy".split()
)
"""Own lists: what news English freely puts round a word."""


def plausible(word: str) -> bool:
    """Whether a word that no list holds is plainly built of known parts."""
    word = plain(word)
    if len(word) > LONGEST:
        return False
    if any(word.endswith(end) and len(word) > 5 and known(word[: -len(end)]) for end in ENDINGS):
        return True
    if any(word.endswith(end) and _solid(word.removesuffix(end) + was) for end, was in CHANGED):
        return True
    if any(word.startswith(part) and _whole(word[len(part) :]) for part in PREFIXES):
        return True
    if any(word.endswith(part) and _solid(word[: -len(part)]) for part in SUFFIXES):
        return True
    return any(_solid(word[:at]) and _solid(word[at:]) for at in range(4, len(word) - 3))


def _whole(rest: str) -> bool:
    """Whether what a prefix leaves is a word, common or long."""
    return _solid(rest) or (len(rest) > 6 and known(rest))


def _solid(part: str) -> bool:
    """Whether a part is a word common enough, and long enough, not to be found by chance."""
    return len(part) > 3 and frequency(part) >= 8
