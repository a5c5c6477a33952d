"""Public bodies, legal forms of firms, and words with a capital that are no names."""

import re

# Own lists.
LEGAL_FORM = re.compile(
    r",?\s(?:Inc|Corp|Co|Ltd|LL[CP]|PLC|plc|AG|SA|Group|Company|Corporation|Holdings|Motors?"
    r"|Campaign|Administration|Organi[sz]ation|Foundation)\.?$"
)
PUBLIC = re.compile(
    r"\b(?:White\sHouse|Pentagon|Kremlin|Downing\sStreet|Congress|Senate|House|FBI|CIA|NSA|IRS"
    r"|NATO|EU|UN|United\sNations|Police|Department|Dept|Ministry|Office|Embassy|Agency|Bureau"
    r"|Commission|Council|Court|Committee|Government|Administration|Service|State|Treasury"
    r"|Sheriff|County|City|Officials|Representatives|Spokesmen|Others)\b"
)
"""Bodies that are asked in most stories that touch them."""

NO_NAMES = frozenset(
    "He She It They We You I This That These Those Both Neither Each All And But Even So Several"
    " Some Many Most Few Two Three Four Five Nobody None Others".split()
)
