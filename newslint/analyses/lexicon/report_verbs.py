"""Verbs by which a text hands a statement to somebody, in all their forms."""

# Own lists. Which verbs report surely and which only in certain places was weighed by counting
# them on annotated political news (PolNeAR, training part).
_SPEECH = """
accuse acknowledge add admit affirm allege allude announce answer apologize apologise argue assert
assure bemoan blast boast brag caution chide chorus cite clarify comment complain concede conclude
condemn confide confirm contend counsel criticize criticise decry declare decline denounce deny
describe detail disclose dismiss elaborate emphasize emphasise enthuse estimate exclaim explain
gripe gush hint imply indicate inform insist instruct interject joke lament lambast lash maintain
marvel mention mock mumble murmur muse mutter note object observe opine outline plead pledge
postulate praise preach predict proclaim promise propose quip rail react reassure rebuke rebut
recall recommend recount refuse reiterate rejoin relate remark remind repeat reply report respond
retort reveal scoff scold shout slam specify speculate state stipulate stress submit suggest
surmise swear tell testify thank theorize theorise threaten tout tweet underline underscore urge
vent vow warn wonder write yell echo reject signal credit liken tease recite post caption ask say
assess blog bluster bellow blurt bark chant claim commend concur congratulate contradict demand
demur deride discourage divulge dub email endorse extol forecast foreshadow gloat grumble hail
infer inquire intone invoke jest laud levy moan narrate notify opt pronounce protest publicize
question quote rant rave reaffirm rebuff rebuke recap reckon refute ridicule scream shrug skewer
snap sneer stammer telegraph trumpet utter verify voice warrant weigh whine whisper unveil unleash
defend disavow disparage vilify malign chastise chide berate bash excoriate castigate lampoon
champion advocate petition accept downplay discuss characterize characterise portray depict label
attribute ascribe blame challenge attack oppose support request order express propose ponder
convince persuade
"""
_STANCE = """
believe think hope fear expect want wish doubt worry agree disagree suspect feel consider know
realize realise assume presume favor favour prefer hate love like deem seek intend aspire guess
anticipate imagine conclude learn
"""
_IRREGULAR = {
    "admit": "admitted admitting",
    "blog": "blogged blogging",
    "brag": "bragged bragging",
    "concur": "concurred concurring",
    "demur": "demurred demurring",
    "dub": "dubbed dubbing",
    "extol": "extolled extolling",
    "feel": "felt",
    "infer": "inferred inferring",
    "know": "knew known",
    "label": "labelled",
    "learn": "learnt",
    "opt": "opted opting",
    "quip": "quipped quipping",
    "rebut": "rebutted rebutting",
    "recap": "recapped recapping",
    "refer": "referred referring",
    "say": "said",
    "seek": "sought",
    "shrug": "shrugged shrugging",
    "signal": "signalled signalling",
    "slam": "slammed slamming",
    "snap": "snapped snapping",
    "submit": "submitted submitting",
    "swear": "swore sworn",
    "tell": "told",
    "think": "thought",
    "write": "wrote written",
}


def _forms(lemma: str) -> frozenset[str]:
    """A verb's inflected forms and its base form."""
    stem = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        forms = {lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"}
    else:
        ending = "es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
        forms = {lemma, lemma + ending, stem + "ed", stem + "ing"}
    return frozenset(forms | set(_IRREGULAR.get(lemma, "").split()))


SPEECH = frozenset(form for lemma in _SPEECH.split() for form in _forms(lemma))
"""Forms of verbs of saying."""

STANCE = frozenset(form for lemma in _STANCE.split() for form in _forms(lemma)) - SPEECH
"""Forms of verbs of believing, wanting, fearing."""

NOUNS_TOO = frozenset(
    "account accounts address advocate advocates alert alerts allege answer answers argue assert "
    "attack attacks attribute attributes blame blast blasts blog blogs boast boasts call calls "
    "caution challenge challenges champion champions chant chants chorus claim claims comment "
    "comments complaint concern concerns contract counsel credit credits deny detail details "
    "demand demands decline declines dismiss doubt doubts email emails endorse estimate "
    "estimates estimated expected fear fears forecast forecasts hail hint hints hope hopes joke "
    "jokes known label labels lament laments like likes liked mention mentions mock note notes "
    "object objects offer offers oppose order orders petition petitions pledge pledges post "
    "posts posted praise praises project projects promise promises promising protest protests "
    "quote quotes question questions quip quips reply replies report reports reporting related "
    "request requests remark remarks respond responds responded reveal rule ruling signal "
    "signals slam slams snap state states stress stresses submit submitted support supports "
    "tease text thanks thank tout tweet tweets vent voice voices vow vows warning warrant "
    "warrants want wants wish wishes wonder wonders worry worries written writing feeling "
    "feelings learning meaning adding added adds threatening challenging knowing feel felt hate "
    "love guess agree favor favors favored intended imagine related unleashed maintain maintains "
    "maintained weigh weighed echo echoes noting accept recommend recommended pleaded threaten "
    "threatened apologize apologized nominated testify condemn refuse declare seek seeking seeks "
    "answering pledged anticipated assumed presumed considered deemed outline outlines request "
    "requested advise advised informed discuss discloses plead pleads understand understood "
    "judge judges rail rails react reacts scream screams whine whines shout shouts yell yells "
    "shrug shrugs whisper whispers gush bark contest".split()
)
"""Forms that are as often nouns, adjectives or verbs of doing: they need more to report "
"anything."""
