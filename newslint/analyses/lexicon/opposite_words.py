"""Verbs of what is done or not, in groups that mean the same, and the groups that exclude others.

Own lists. A line holds the group's name, whether a thing or a person suffers it, and its verbs: a
base, or base/third/past/participle where they are not made by -s and -ed.
"""

from collections.abc import Iterator, Mapping

_GROUPS = """
approve approve pass adopt endorse back clear ratify authorise authorize
reject reject block veto turn-down/turns-down/turned-down vote-down/votes-down/voted-down \
 throw-out/throws-out/threw-out/thrown-out
support support vote-for/votes-for/voted-for
oppose oppose vote-against/votes-against/voted-against
arrest arrest detain
charge charge indict
convict convict
acquit acquit/acquits/acquitted clear-of/clears-of/cleared-of
hurt injure wound hurt/hurts/hurt
kill kill
die die/dies/died
recover recover/recovers/recovered survive
resign resign quit/quits/quit step-down/steps-down/stepped-down
open open reopen
close close shut/shuts/shut
win win/wins/won beat/beats/beat/beaten defeat thrash
lose lose/loses/lost
cancel cancel/cancels/cancelled cancel/cancels/canceled postpone scrap/scraps/scrapped abandon \
 call-off/calls-off/called-off delay shelve
launch launch lift-off/lifts-off/lifted-off blast-off/blasts-off/blasted-off
proceed go-ahead/goes-ahead/went-ahead/gone-ahead proceed
begin begin/begins/began/begun
halt halt suspend
resume resume continue
sign sign
join join
retire retire
complete complete finalise finalize conclude seal
appeal appeal
hire hire
trade trade
withdraw withdraw/withdraws/withdrew/withdrawn
stay stay
leave leave/leaves/left
plead plead-guilty/pleads-guilty/pleaded-guilty
plead-not plead-not/pleads-not/pleaded-not
rise rise/rises/rose/risen climb jump/jumps/jumped surge gain
fall fall/falls/fell/fallen drop/drops/dropped slump plunge tumble
confirm confirm
deny deny/denies/denied
find find/finds/found discover detect
separate separate detach
release release free/frees/freed
marry marry/marries/married
recall recall
evacuate evacuate
identify identify/identifies/identified
buy buy/buys/bought acquire purchase
sell sell/sells/sold
publish publish
make make/makes/made report file bring/brings/brought
"""

_EXCLUDED = (
    "approve reject",
    "support oppose",
    "convict acquit",
    "die recover",
    "open close",
    "win lose",
    "cancel launch",
    "cancel begin",
    "cancel proceed",
    "cancel complete",
    "confirm deny",
    "halt resume",
    "sign reject",
    "stay leave",
    "plead plead-not",
    "rise fall",
)

INTRANSITIVE = frozenset(
    "die recover resign open close begin launch separate resume proceed appeal"
    " stay leave retire plead plead-not rise fall".split()
)
"""Groups whose subject is what it happens to where no object stands."""

OF_ITSELF = frozenset({"leave", "rise", "fall"})
"""Groups whose subject is what it happens to, whatever follows."""

SAYING = frozenset({"confirm", "deny"})
"""Groups whose object may be a clause with “that”."""

PRESENT = SAYING | {"support", "oppose"}
"""Groups that tell in the present tense what holds."""

NOBODY: Mapping[str, str] = {
    "nobody": "",
    "no one": "",
    "no arrests": "arrest",
    "no charges": "charge",
    "no injuries": "hurt",
    "no casualties": "hurt",
    "no deaths": "kill",
    "no fatalities": "kill",
}
"""Subjects that deny what the verb says of anybody, or what they name themselves."""

OF_PEOPLE = frozenset("arrest charge hurt kill die".split())
"""What “nobody” suffers in one paragraph and somebody in another."""


def _lines() -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in _GROUPS.splitlines():
        group, *verbs = line.split() or [""]
        for verb in verbs:
            base, *others = verb.split("/")
            ending = "d" if base.endswith("e") else "ed"
            yield group, (base, *(others or (base + third(base), base + ending)))


def _going() -> Iterator[tuple[str, tuple[str, str]]]:
    """The forms in -ing of the verbs of one word."""
    for group, (base, *_) in _lines():
        if "-" not in base:
            stem = base.removesuffix("e")
            yield stem + "ing", (group, "going")


def third(base: str) -> str:
    """The ending of the form for “she”."""
    return "es" if base.endswith(("s", "sh", "ch", "x")) else "s"


_FORMS: Mapping[str, tuple[str, str]] = {
    form.replace("-", " "): (group, kind)
    for group, forms in _lines()
    for form, kind in zip(forms, ("base", "third", "past", "participle"), strict=False)
}

STATES = frozenset("open closed shut recovering alive".split())
"""Forms that tell how something is now."""

VERBS: Mapping[str, tuple[str, str]] = {
    **dict(_going()),
    **_FORMS,
    "alive": ("recover", "going"),
}
"""Each form, with the group of its verb and what form it is; a past may be a participle too."""

PARTICLES = frozenset(form.partition(" ")[2] for form in VERBS) - {""}

OPPOSITES: Mapping[str, frozenset[str]] = {
    group: frozenset(other for line in _EXCLUDED if group in line.split() for other in line.split())
    - {group}
    for group, _ in _lines()
}
"""What cannot have been done to a thing, or to somebody, beside what else."""
