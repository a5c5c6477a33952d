"""Abbreviations with a stop, and the words that show whether a sentence ends at it."""

# Own lists, after what sentencex takes for an end in news copy.
TITLES = (
    "Ald Asst Atty Attys Bros Cllr Cmdr Cmsr Col Comdr Cpl Cpt Det Dr Ens Fr Gen Gens Gov Govs "
    "Hon Hr Insp Lieut Lt Maj Mdm Messrs Mlle Mme Mr Mrs Ms Msgr Mx Pfc Pres Prof Profs Pte Pvt "
    "Rep Reps Rev Revs Sen Sens Sgt Sra Srta Spc Supt Ste Treas"
).split()
"""Never the last word of a sentence."""

BEFORE_FIGURES = (
    "approx Art Ch Cl est Est Fig Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec no No nos Nos Nr para "
    "pp Sec vol Vol Vols"
).split()
"""Go on where a figure follows."""

MAY_END = (
    "Ala Ariz Ark Assn Ave Blvd Calif Co Colo Conn Corp Del Dept Dist Fla Ga Govt Ill Inc Ind "
    "Kan Ky La Ltd Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que Tenn Tex Univ Va "
    "Vt Wash Wis Wyo Jr Sr plc"
).split()
"""End a sentence only where a word follows that opens one, or nothing does."""

MEASURES = "ft in lb lbs oz min sec hr hrs yd yds sq cu".split()
"""As above, after a figure."""

OPENERS = frozenset(
    "A After All Although An And Another As At Because Before Both But By Each Earlier Even "
    "Every For From He Her Here His How However If In Instead It Its Last Later Many Meanwhile "
    "Most Much My No Nobody None Not Nothing Now On Once One Only Or Other Others Our Over She "
    "Since So Some Still Such That The Their Then There These They This Those Though Three "
    "Through To Two Under Until We What When Where Whether Which While Who Why With Without Yet "
    "You Your".split()
)
"""Words that open a sentence when they stand after a stop with a capital. `I` may be a figure."""

AFTER_HOURS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May "
    "June July August September October November December Mon Tue Tues Wed Thu Thur Thurs Fri "
    "Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central Mountain Pacific "
    "Greenwich British Local ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT UTC BST CET CEST "
    "IST JST AEST".split()
)
"""What follows “5 p.m.” and goes on with the same sentence."""

SPEECH = (
    "said|says|asked|asks|added|adds|replied|wondered|cried|shouted|wrote|tweeted|exclaimed|recalled|joked|quipped"
    "|answered|demanded|yelled|countered|responded|continued|told|chanted|screamed|laughed|inquired|mused"
)
"""Verbs that go with a question or a shout: ““Why?” Smith asked”."""
