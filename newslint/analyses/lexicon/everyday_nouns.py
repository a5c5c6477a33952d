"""Everyday nouns that count and have a regular plural, of which political news hardly speaks."""

EVERYDAY_NOUNS = frozenset(
    "accountant actor actress airport album animal apartment apple appliance artist aunt "
    "author baby bag banana bathroom battery beach bedroom bicycle bird blog blogger boat "
    "bottle boy brother builder bus cable cafe cake camera car carpet castle cat chair chef "
    "chicken cinema city clinic cloud coat collector competitor computer concert cookie "
    "corner cousin cow customer dancer daughter dentist designer desk diamond dog door dress "
    "driver egg elephant engine engineer envelope exhibition factory farm farmer festival "
    "film flower forest friend gadget gallery game garage garden gift girl glove goal "
    "grandmother guest guitar hat hobby holiday horse hotel idea ingredient island jacket "
    "jersey journey keyboard kitchen lake lamp landlord laptop lawn lesson library locksmith "
    "machine magazine manufacturer mattress menu merchant mile mirror mobile monument mother "
    "motorcycle mountain movie museum musician neighbor neighbour novel nurse orange orphan "
    "owner painter painting parent passenger pet phone photographer pianist pillow planet "
    "player poem poet printer prize product programmer pupil purchaser puzzle reader recipe "
    "religion restaurant retailer river road roof room scientist script season server shirt "
    "shoe shop singer sister skill skirt smartphone sock sofa soldier son song sponsor "
    "stadium student suburb supermarket supplier sweater symptom table tablet task teacher "
    "technician tenant textbook theater theatre ticket tourist tower town toy tractor trailer "
    "traveler traveller tree truck tutor uncle vegetable vehicle vendor village visitor "
    "volunteer wallet website wheel window winner writer".split()
)
"""Own list."""
