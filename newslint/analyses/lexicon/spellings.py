"""Words that American and British English spell differently. Own list.

Left out is what both use: endings in -ize and -ise (Oxford writes -ize), programme and check,
practice and license, theatre, catalogue, dialogue, cancelled, worshipped, grey; words that are also
verbs of another meaning (tire, curb, draft); and what Canada spells as its neighbour does
(skeptical, analyze, aluminum).
"""

from collections.abc import Mapping

_PAIRS = (
    "center/centre centers/centres centered/centred defense/defence defenses/defences"
    " offense/offence offenses/offences"
    " liter/litre liters/litres fiber/fibre fibers/fibres kilometer/kilometre kilometers/kilometres"
    " centimeter/centimetre centimeters/centimetres millimeter/millimetre millimeters/millimetres"
    " traveled/travelled traveling/travelling traveler/traveller travelers/travellers"
    " labeled/labelled labeling/labelling modeling/modelling modeled/modelled"
    " fueled/fuelled fueling/fuelling signaled/signalled signaling/signalling counselor/counsellor"
    " counselors/counsellors counseling/counselling totaled/totalled totaling/totalling"
    " rivaled/rivalled"
    " marvelous/marvellous jewelry/jewellery skillful/skilful willful/wilful "
    " mold/mould moldy/mouldy"
    " pajamas/pyjamas "
    " maneuver/manoeuvre maneuvers/manoeuvres "
    " diarrhea/diarrhoea specter/spectre"
    " somber/sombre saber/sabre luster/lustre meager/meagre dueled/duelled quarreled/quarrelled"
    " paneling/panelling leveled/levelled channeled/channelled"
    " behavioral/behavioural funneled/funnelled marshaled/marshalled"
    " woolen/woollen"
)
_STEMS = (
    "arm ard behavi cand clam col demean endeav fav flav harb hon hum lab neighb od parl rum sav"
    " savi "
    "splend tum val vap vig"
)
_ENDINGS = "/s/ed/ing/ful/less/able/ably/ite/ites/itism/hood/hoods/ly/er/ers"


def _american_to_british() -> Mapping[str, str]:
    pairs = dict(pair.split("/") for pair in _PAIRS.split())
    stems, endings = _STEMS.split(), _ENDINGS.split("/")
    return pairs | {f"{stem}or{end}": f"{stem}our{end}" for stem in stems for end in endings}


BRITISH_FOR = _american_to_british()
"""The British spelling of each American one, in small letters."""

AMERICAN_FOR: Mapping[str, str] = {british: american for american, british in BRITISH_FOR.items()}
