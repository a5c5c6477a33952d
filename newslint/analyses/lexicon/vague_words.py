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
    r"|wellness|football|crypto|royal|fashion|media|education|transport|housing|energy|property"
    r"|consumer|aviation|sports?|showbiz|city|environmental|animal|local)"
)
WISE = (
    r"(?:experts|analysts|scientists|researchers|economists|historians|scholars|academics"
    r"|psychologists|doctors|physicians|nutritionists|dermatologists|dieti[tc]ians|specialists"
    r"|astronomers|gurus|archa?eologists|virologists|medics|studies|research|science)"
)
PARTIAL = (
    r"(?:critics|observers|commentators|pundits|skeptics|sceptics|detractors|insiders|opponents"
    r"|(?:[a-z]+\s)?watchers|naysayers|whispers|cynics|doubters|(?:[a-z]+\s)?(?:campaigners|advocates|activists)"
    r"|purists|traditionalists|environmentalists|conservationists|rivals)"
)
CROWD = (
    r"(?:locals|netizens|fans|(?:(?:social\smedia|internet|twitter|reddit)\s)?users|followers"
    r"|the\sinternet|residents|villagers|neighbou?rs|shoppers|viewers|commuters|motorists"
    r"|holidaymakers|friends|pals|[a-z]+\slovers|punters|taxpayers|regulars|foodies|gamers|diners"
    r"|moviegoers|concertgoers|theatregoers|onlookers|bloggers|influencers|listeners|readers|parents"
    r"|customers|motorists|tourists|traders|farmers|teachers|nurses|colleagues|teammates|relatives"
    r"|well-wishers|passers-by)"
)
SOFTLY = r"(?:(?:also|now|all|still|generally|widely|long|already|firmly|openly)\s)?"
THINK = (
    rf"(?:{SOFTLY}(?:say|believe|think|argue|claim|fear|warn|suggest|agree|insist|contend|predict"
    r"|maintain|worry|expect|show|point\sout|note|caution|speculate|recommend|advise|indicate"
    r"|reveal|consider|estimate|prove|call|describe|reckon|doubt|suspect|complain|swear|dismiss|hail|slam|blast"
    r"|question|praise|rave|love|hate)"
    r"|(?:has|have)\s(?:also\s|long\s|repeatedly\s|recently\s)?(?:said|argued|warned|suggested"
    r"|claimed|shown|found|proven?|noted|pointed\sout|revealed|predicted|believed|linked|confirmed"
    r"|slammed|hailed|praised|questioned|blamed|called|described|dubbed|blasted|branded|complained|dismissed|had\senough|taken\sto\ssocial\smedia)"
    r"|(?:were|are)\s(?:quick\sto\s\w+))"
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
ARE = (
    r"(?:are|were|have\sbeen|remain)\s(?:(?:\w+ly|already|now|still|also|reportedly)\s)?"
    r"(?:left\s|said\sto\sbe\s)?"
)
RAGE = (
    r"(?:raging|furious|outraged|angry|fuming|up\sin\sarms|delighted|stunned|shocked|unhappy"
    r"|fed\sup|livid|heartbroken|speechless|devastated|thrilled|ecstatic|in\s(?:uproar|meltdown)"
    r"|over\sthe\smoon|disgusted|appalled|reeling|sick\sof|tired\sof|losing\s(?:it|their)|seething"
    r"|(?:going|gone)\s(?:into\s(?:overdrive|meltdown)|crazy|wild|mad|nuts|berserk))"
)
MOOD = (
    r"(?:divided|worried|convinced|calling|demanding|asking|wondering|complaining|saying|claiming"
    r"|questioning)"
)
SURE = (
    r"(?:convinced|worried|divided|adamant|sure|certain|baffled|alarmed|concerned|stunned|split"
    r"|agreed|unanimous|puzzled|sceptical|skeptical)"
)
WEB = r"(?:the\s(?:internet|web)|social\smedia|twitter|tiktok|instagram|reddit)"
JUDGED = (
    r"(?:seen|viewed|regarded|considered|hailed|dubbed|described|believed|thought|called|slammed"
    r"|blasted|praised|tipped|branded)"
)
PAPER = (
    r"(?:(?:recent|new|latest|major|landmark|shock|recently\spublished)\s)?"
    r"(?:study|survey|poll|research\spaper|piece\sof\sresearch)"
)
VAGUE = re.compile(
    rf"\b(?<!-)(?:(?P<wise>(?:{SOME}\s)?(?:{FIELD}\s)?(?:{WISE}\s{THINK}|{KNOWLEDGE})\b(?!\s(?:of|to|for|in|on)\b)"
    rf"|(?:{SOME}\s)?(?:{FIELD}\s)?{WISE}\s(?:are|remain)\s(?:\w+ly\s)?{SURE}"
    rf"|according\sto\s(?:{SOME}\s)?(?:{FIELD}\s)?(?:experts|analysts|scientists|studies|research|doctors)"
    r"\b(?!\s(?:at|from|with|by|in|on|of|who|conducted|published|cited|interviewed))"
    rf"|what\s(?:{SOME}\s)?(?:{FIELD}\s)?(?:{WISE}|{PARTIAL}|many|some)\s(?:call|(?:are|have\sbeen)\scalling"
    r"|have\s(?:called|described|dubbed)|describe\sas|(?:say|believe)\s(?:is|was))"
    rf"|{JUDGED}\sby\s(?:{SOME}\s)?(?:{FIELD}\s)?{WISE}\s(?:as|to)\b"
    r"|(?:scientifically|clinically)\sproven)"
    rf"|(?P<partial>(?:{SOME}\s)?(?:{FIELD}\s)?{PARTIAL}\s(?:{THINK}\b(?!\s(?:of|to|for|in|on)\b)|(?:are|remain)\s(?:\w+ly\s)?{SURE})"
    rf"|according\sto\s(?:{SOME}\s)?(?:critics|insiders|observers)\b(?!\s(?:at|from|of|in|who))"
    rf"|{JUDGED}\sby\s(?:many|some|most|(?:{SOME}\s)?(?:{PARTIAL}|fans))\s(?:as|to)\b"
    rf"|(?<![\w,]\s)(?:some|many|others)(?:\s(?:in|within)\sthe\s[a-z]+)?\s{SAYING}\b(?!\s(?:of|to|so|they|we|it)\b))"
    rf"|(?P<crowd>(?:{SOME}\s)?(?:{FIELD}\s)?{CROWD}\s(?:{THINK}\b(?!\s(?:of|to|for|in|on)\b)|{ARE}(?:{RAGE}|convinced)|have\sgone\s(?:into\s(?:overdrive|meltdown)|crazy|wild))"
    rf"|voters\s{ARE}(?:furious|angry|outraged|up\sin\sarms|fuming|fed\sup)|(?:thousands|millions|hundreds)\s{SAYING}\b(?!\s(?:of|to\sbe|so)\b)|(?:some|many)\sare\s(?:convinced|adamant)"
    rf"|{MANY}\s(?:\w+\s)?(?:people|\w+s)\shave\shad\senough"
    rf"|people\sare\s(?:saying|claiming)\b|{MANY}\speople\s{SAYING}\b(?!\s(?:of|to|so)\b)"
    rf"|{MANY}\s(?:\w+\s)?{PUBLIC}\s{ARE}{MOOD}|with\s{MANY}\s(?:\w+\s)?(?:people|\w+s)\s(?:{MOOD}|{RAGE})"
    rf"|{MANY}\s(?:\w+\s)?(?:people|\w+s)\s{ARE}{RAGE}"
    rf"|{WEB}\s(?:is|was|has\sbeen|has|went|exploded|erupted)\s(?:\w+ly\s)?(?:(?:gone|going)\s)?(?:wild|crazy|mad|abuzz|ablaze"
    r"|in\s(?:meltdown|uproar|a\sfrenzy)|into\smeltdown|buzzing|exploding|losing\sit|convinced|divided|obsessed|furious)"
    rf"|(?:set|sets|setting)\s{WEB}\s(?:ablaze|alight|on\sfire|buzzing)|(?:broke|breaking|breaks)\sthe\sinternet)"
    rf"|(?P<paper>according\sto\s(?:an?|one)\s{PAPER}(?!\s(?!has\b|have\b)[a-z]|\s[A-Z])|(?:an?|one)\s{PAPER}\s(?:has\s)?"
    r"(?:found|finds|shows|shown|showed|suggests|suggested|claims|claimed|reveals|revealed|says))"
    r")\b",
    re.IGNORECASE,
)
"""Who is leant on: those who should know (`wise`), those with a side (`partial`), a `crowd`, or a
`paper` that nobody could find."""

READ = re.compile(
    r"\b(?:[Pp]ublished|[Cc]onducted|[Cc]ommissioned|[Cc]arried\sout|[Jj]ournal|[Rr]esearchers|[Rr]espondents|[Rr]eleased"
    r"|[Tt]he\s(?:study|survey|poll|report|authors?)\b|[A-Z][\w/-]+(?:[’']s)?\s(?:poll|survey|study|report))"
)
"""Own list: by what an article shows which paper it has read."""

VAGUE_GROUP = re.compile(rf"(?:{SOME}\s)?(?:{FIELD}\s)?(?:{WISE}|{PARTIAL}|{CROWD})", re.IGNORECASE)
"""Nobody but such a group."""

AUTHORITY = re.compile(
    r"\b(?:[Pp]rofessors?|Prof\.|Dr\.|Ph\.?D|M\.D\.|Universit\w+|Institut\w+|Cent(?:er|re)|Schools?\sof"
    r"|College|Foundation|Association|Society|Academy|Journal|Laborator\w+|Hospital|Clinic|NASA"
    r"|[Tt]hink\s[Tt]ank|CDC|WHO|NHS"
    r"|(?:economists?|analysts?|experts?|researchers?|scientists?|historians?|scholars?)"
    r"(?:,?\s(?:at|with|from|for)\s(?:the\s)?[A-Z]|\s[A-Z]\w+\s[A-Z]))"
)
"""Own list: what shows that an article has asked those who should know, or read them."""
