"""English verbs that rules about grammar may count on, in their base form."""

from newslint.analyses.spelling import frequency

PURE_VERBS = frozenset(
    "accept achieve acquire adapt add adjust admit adopt afford allow announce apply appoint "
    "arrange arrive assess assume attend attract avoid be become begin believe bring build buy "
    "carry choose collect come communicate compete comply conduct confirm connect consider "
    "continue convert convince create decide declare defend define deliver demonstrate deny "
    "deploy describe destroy determine develop diversify eat eliminate employ enable encourage "
    "engage enhance enjoy ensure enter establish evaluate examine exceed exclude expand explain "
    "explore extend follow fulfil fulfill gather generate get give go grow hear hire identify "
    "implement impose improve inform install integrate introduce invest investigate join "
    "justify keep know learn leave lend listen lose maintain make merge modernise modernize "
    "negotiate obtain occur operate organise organize participate perform persuade prepare "
    "prevent privatise privatize proceed produce prohibit promote prosecute protect prove "
    "provide publish pursue reach realise realize receive recognise recognize recommend reduce "
    "refuse regain relocate remain remove renew reopen replace resign resolve resume retain "
    "reveal seek sell send speak strengthen submit sue suspend take teach tell think unveil "
    "withdraw write".split()
)
"""Own list: words that are hardly ever nouns."""

VERBS = PURE_VERBS | frozenset(
    "abandon answer appeal ask attack ban boost call change charge close comment cut delay "
    "demand do drop end face file find fight form help hold increase invite launch lead lift "
    "limit list meet mention move name offer open order pay place plan play purchase quit raise "
    "reject release rename report return review run select set settle share shut sign spend "
    "start stay step stop support switch target transfer travel try use visit vote withhold "
    "work".split()
)
"""Own list: these and words that are nouns as well."""


NO_PARTICIPLES = frozenset(
    "bed bleed breed embed exceed feed heed hundred indeed need proceed red sacred seed shed shred "
    "speed succeed wed weed".split()
)
"""Own list: words in -ed that are verbs in their base form, or no verbs."""


def base_of(participle: str) -> str:
    """The verb that this is the regular form in -ed of, arrested; or nothing."""
    from newslint.analyses import inflections

    if len(participle) < 5 or not participle.endswith("ed") or participle in NO_PARTICIPLES:
        return ""
    stems = {participle[:-1], participle[:-2], participle[:-3], participle[:-3] + "y"}
    fitting = sorted(one for one in stems if inflections.participle(one) == participle)
    best = max(fitting, key=frequency, default="")
    return best if frequency(best) and frequency(gerund(best)) else ""


def gerund(verb: str) -> str:
    """The verb's form in -ing: entering, moving, running."""
    forms = (verb + "ing", verb[:-1] + "ing", verb + verb[-1:] + "ing")
    return max(forms, key=frequency)
