"""Words that newsrooms have in stock: sentences made of little else are nobody's own."""

from newslint.analyses.lexicon.function_words import ENGLISH
from newslint.analyses.terms import SPOKEN

PHRASES = (
    "a spokesman spokeswoman spokesperson representative spokespeople for the company firm "
    "ministry department "
    "agency office campaign administration government police officials official declined refused "
    "to comment did "
    "not immediately respond return returned reply answer a request requests message messages "
    "email emails call "
    "calls phone telephone seeking further additional comments could be reached when contacted "
    "press time by "
    "publication spoke speaking talked on condition of anonymity because he she they was were not "
    "authorized "
    "authorised allowed permitted to speak discuss the matter publicly public reporters "
    "journalists media news "
    "people person persons familiar with the situation sources source briefed details sensitive "
    "nature "
    "issue contributed reporting report reports story writer writers staff editing edited "
    "associated press "
    "reuters bloomberg interview statement told cnn fox times post journal asked name named "
    "identified fear "
    "retaliation internal deliberations private conversations information available updated "
    "copyright rights "
    "reserved material may published broadcast rewritten redistributed here follow twitter facebook"
)
"""Own list: refusals to comment, grants of anonymity, credits."""

STOCK = ENGLISH | SPOKEN | frozenset(PHRASES.split())
