"""The commonest small words of some languages, by which running text gives its language away.

Own lists: articles, pronouns, prepositions, conjunctions and auxiliaries. English leaves out words
that are as common in a neighbour's language (`in`, `was`, `is`, `on`); the others leave out those
that are common English words (`die`, `a`, `me`, `no`, `as`, `do`).
"""

ENGLISH = frozenset(
    "the of to and that it for with from by at as be are were been has have had this these "
    "those they their them he she his her its we our you your i not but or an which who "
    "what when where there will would could should can may about after before into than "
    "then over said more out up if so such other because while through between against "
    "during both since being did does how all also just some any a in is was on".split()
)
ENGLISH_ALONE = frozenset(
    "the and that with from by be are were been has have this these those they their them "
    "she his its our you your but which who what when where there would could should about "
    "after before into than then said because while through between against during both "
    "since being does how".split()
)
"""The part of the English list that no other language here shares."""

FOREIGN = {
    "de": frozenset(
        "der das und den dem des ein eine einen einer eines nicht sich auf mit für von zu "
        "zum zur ist sind wird werden wurde wurden haben hatte auch dass sie wir ihr ihre "
        "aus bei nach noch nur aber oder wie wenn sein seine vom beim durch über kein "
        "keine diese dieser dieses schon mehr einem".split()
    ),
    "fr": frozenset(
        "le la les des un une et est dans que qui pour par sur pas avec plus ce cette ces "
        "son sa ses leur leurs du au aux sont été être ont mais ou où nous vous ils elle "
        "elles je ne se il comme après selon entre sans sous deux avait était fait même "
        "aussi dont".split()
    ),
    "es": frozenset(
        "el la los las un una y de del que en con por para su sus se es son fue ha han más "
        "pero como este esta estos al lo le les ya también entre sobre desde hasta cuando "
        "muy sin era ser según donde no porque años está dos tras contra".split()
    ),
    "it": frozenset(
        "il lo la gli le un una e di del della dei delle degli dello nel nella nei che per "
        "con si sono è ha hanno non più anche come da dal dalla al alla ai alle sul sulla "
        "tra fra questo questa suo sua stato stata essere dopo ma anni se quando dove era".split()
    ),
    "pt": frozenset(
        "o os um uma e de da dos das em na nos nas que com por para se é são foi não mais "
        "ao aos à às pelo pela seu sua seus mas como também já ser entre sobre até quando "
        "muito sem segundo ele ela eles anos está isso este esta foram tem ter há".split()
    ),
    "nl": frozenset(
        "de het een en van dat niet zijn met voor op te er aan ook naar bij door om uit "
        "wordt worden werd werden heeft hebben maar nog wel dan zich deze dit die over hij "
        "zij ze wij we als meer geen kan volgens tegen omdat moet jaar na tot zou is was "
        "in".split()
    ),
    "sv": frozenset(
        "och att det som en på är av för med den till inte har de ett om var han hon från "
        "men kan ska så vid efter också när under hade blir sig sin mot eller mer nu än "
        "sina över där vi".split()
    ),
    "da": frozenset(
        "og at det som en på er af for med den til ikke har de et om var han hun fra men "
        "kan skal så ved efter også når under havde bliver sig sin mod eller mere nu end "
        "over der vi blev ud".split()
    ),
    "no": frozenset(
        "og at det som en på er av for med den til ikke har de et om var han hun fra men "
        "kan skal så ved etter også når under hadde blir seg sin mot eller mer nå enn over "
        "der vi ble ut".split()
    ),
    "pl": frozenset(
        "i w na z do się nie że to jest o po od za przez dla jak ale są był była było oraz "
        "który która które także już przy jego jej ich tym tego ma może będzie tylko co "
        "czy jako ze".split()
    ),
}
