"""Words that lean on people whom nobody could find: “experts say”, “many fans are raging”."""

import re

# Own lists, after Wikipedia's guides to weasel words.
SOME = (
    r"(?:some|many|most|several|multiple|various|numerous|certain|recent|plenty\sof|countless"
    r"|leading|top)"
)
FIELD = (
    r"(?:political|legal|health|medical|security|industry|market|climate|economic|financial"
    r"|military|scientific|clinical|tech|technology|beauty|fitness|nutrition|relationship"
    r"|wellness|health|football|crypto)"
)
WISE = (
    r"(?:experts|analysts|scientists|researchers|economists|historians|scholars|academics"
    r"|psychologists|doctors|physicians|nutritionists|dermatologists|dieti[tc]ians|specialists"
    r"|astronomers|gurus|archa?eologists|virologists|studies|research|science)"
)
PARTIAL = (
    r"(?:critics|observers|commentators|pundits|skeptics|sceptics|detractors|insiders|opponents"
    r"|industry\swatchers|naysayers|whispers)"
)
CROWD = r"(?:locals|netizens|fans|(?:social\smedia|internet|twitter|reddit)\susers|the\sinternet)"
THINK = (
    r"(?:(?:also\s|now\s|all\s|generally\s|widely\s|long\s)?(?:say|believe|think|argue|claim"
    r"|fear|warn|suggest|agree|insist|contend|predict|maintain|worry|expect|show|point\sout|note"
    r"|caution|speculate|recommend|advise|indicate|reveal|consider|estimate|prove)"
    r"|(?:has|have)\s(?:also\s|long\s|repeatedly\s|recently\s)?(?:said|argued|warned|suggested|claimed"
    r"|shown|found|proven?|noted|pointed\sout|revealed|predicted|believed|linked|confirmed|slammed|hailed|praised|questioned|blamed|called)"
    r"|(?:were|are)\s(?:quick\sto\s\w+|convinced))"
)
KNOWLEDGE = (
    r"(?:research|science|the\sinternet)\s(?:says|shows|suggests|indicates|proves|thinks|believes)"
)
SAYING = r"(?:say|believe|think|argue|claim|fear|suspect|speculate|insist|swear|would\ssay)"
MANY = r"(?:many|some|plenty\sof|millions\sof|countless|numerous|lots\sof)"
PUBLIC = (
    r"(?:people|fans|supporters|opponents|viewers|users|consumers|customers|parents|Americans"
    r"|Britons|voters|residents|locals)"
)
ARE = r"(?:are|have\sbeen)\s(?:\w+ly\s)?"
RAGE = r"(?:raging|furious|outraged|angry|fuming|up\sin\sarms|delighted|stunned|shocked|unhappy)"
MOOD = r"(?:divided|worried|convinced|calling|demanding|asking|wondering|complaining)"
VAGUE = re.compile(
    rf"\b(?:(?P<wise>(?:{SOME}\s)?(?:{FIELD}\s)?(?:{WISE}\s{THINK}|{KNOWLEDGE})\b(?!\s(?:of|to)\b)"
    rf"|according\sto\s(?:{SOME}\s)?(?:{FIELD}\s)?(?:experts|analysts|scientists|studies|research|doctors)"
    r"\b(?!\s(?:at|from|with|by|in|on|of|who|conducted|published|cited|interviewed))"
    r"|(?:scientifically|clinically)\sproven)"
    rf"|(?P<partial>(?:{SOME}\s)?(?:{FIELD}\s)?{PARTIAL}\s{THINK}\b(?!\s(?:of|to)\b)"
    rf"|according\sto\s(?:{SOME}\s)?(?:critics|insiders|observers)\b(?!\s(?:at|from|of|in|who))"
    rf"|(?<![\w,]\s)(?:some|many|others)(?:\s(?:in|within)\sthe\s[a-z]+)?\s{SAYING}\b(?!\s(?:of|to|so|they|we|it)\b))"
    rf"|(?P<crowd>(?:{SOME}\s)?{CROWD}\s{THINK}\b(?!\s(?:of|to)\b)"
    rf"|people\sare\s(?:saying|claiming)\b|{MANY}\speople\s{SAYING}\b(?!\s(?:of|to|so)\b)"
    rf"|{MANY}\s(?:\w+\s)?{PUBLIC}\s{ARE}{MOOD}"
    rf"|{MANY}\s(?:\w+\s)?(?:people|\w+s)\s{ARE}{RAGE})"
    r")\b",
    re.IGNORECASE,
)
"""Who is leant on: those who should know (`wise`), those with a side (`partial`), a `crowd`."""

AUTHORITY = re.compile(
    r"\b(?:[Pp]rofessors?|Prof\.|Dr\.|Ph\.?D|M\.D\.|Universit\w+|Institut\w+|Cent(?:er|re)|Schools?\sof"
    r"|College|Foundation|Association|Society|Academy|Journal|Laborator\w+|Hospital|Clinic|NASA"
    r"|[Tt]hink\s[Tt]ank|CDC|WHO|NHS"
    r"|(?:economists?|analysts?|experts?|researchers?|scientists?|historians?|scholars?)"
    r"(?:,?\s(?:at|with|from|for)\s(?:the\s)?[A-Z]|\s[A-Z]\w+\s[A-Z]))"
)
"""Own list: what shows that an article has asked those who should know, or read them."""
