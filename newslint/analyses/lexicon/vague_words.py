"""Words that lean on people whom nobody could find: “experts say”, “many fans are raging”."""

import re

# Own lists, after Wikipedia's guides to weasel words.
SOME = r"(?:some|many|most|several|various|numerous|certain|recent|plenty\sof|countless)"
FIELD = (
    r"(?:political|legal|health|medical|security|industry|market|climate|economic|financial"
    r"|military)"
)
WISE = (
    r"(?:experts|analysts|critics|observers|scientists|researchers|economists|commentators|pundits"
    r"|skeptics|sceptics|detractors|historians|scholars|academics|psychologists|doctors|insiders"
    r"|studies|research|industry\swatchers)"
)
THINK = (
    r"(?:says?|believe|think|argue|claim|fear|warn|suggest|agree|insist|contend|predict|maintain"
    r"|worry|expect|shows?|have\s(?:said|argued|warned|suggested|claimed|shown|long\sargued))"
)
MANY = r"(?:many|some|plenty\sof|millions\sof|countless|numerous|lots\sof)"
CROWD = (
    r"(?:people|fans|supporters|opponents|viewers|users|consumers|customers|parents|Americans"
    r"|Britons|voters|residents|locals)"
)
ARE = r"(?:are|have\sbeen)\s(?:\w+ly\s)?"
RAGE = r"(?:raging|furious|outraged|angry|fuming|up\sin\sarms|delighted|stunned|shocked|unhappy)"
MOOD = r"(?:divided|worried|convinced|calling|demanding|asking|wondering|complaining)"
VAGUE = re.compile(
    rf"\b(?:(?:{SOME}\s)?(?:{FIELD}\s)?{WISE}\s{THINK}\b(?!\s(?:of|to)\b)"
    rf"|{MANY}\s(?:\w+\s)?{CROWD}\s{ARE}{MOOD}"
    rf"|{MANY}\s(?:\w+\s)?(?:people|\w+s)\s{ARE}{RAGE}"
    r")\b",
    re.IGNORECASE,
)
