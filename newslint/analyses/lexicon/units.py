"""Units of measure and money, as news copy writes them."""

import re
from functools import cache

# Own list. The value is the name that the number analysis gives the unit.
_SURFACES: dict[str, str] = {
    "%": "%",
    "per cent": "%",
    "percent": "%",
    "pct|pc": "%",
    "percentage points?": "percentage point",
    "basis points?|bps": "basis point",
    "dollars?": "USD",
    "euros?": "EUR",
    "pounds? sterling": "GBP",
    "pounds?": "pound",
    "yen": "JPY",
    "yuan": "CNY",
    "rupees?": "INR",
    "rou?bles?": "RUB",
    "pesos?": "peso",
    "francs?": "franc",
    "kron(?:or|er|a)": "krona",
    "rand": "ZAR",
    "naira": "NGN",
    "liras?": "lira",
    "cents?": "cent",
    "pence": "pence",
    "kilomet(?:er|re)s?": "km",
    "km": "km",
    "kmh|km/h|kph|kilomet(?:er|re)s? (?:per|an) hour": "km/h",
    "miles? (?:per|an) hour|mph": "mph",
    "miles?": "mile",
    "met(?:er|re)s?": "m",
    "centimet(?:er|re)s?|cm": "cm",
    "millimet(?:er|re)s?|mm": "mm",
    "feet|foot|ft": "foot",
    "inch(?:es)?": "inch",
    "yards?": "yard",
    "acres?": "acre",
    "hectares?": "hectare",
    "square (?:feet|foot)|sq ft": "square foot",
    "square miles?": "square mile",
    "square kilomet(?:er|re)s?": "square km",
    "square met(?:er|re)s?": "square metre",
    "kilograms?|kilos?|kg": "kg",
    "grams?": "g",
    "mg|milligrams?": "mg",
    "tonnes?": "tonne",
    "tons?": "ton",
    "ounces?|oz": "ounce",
    "lbs?": "pound",
    "lit(?:er|re)s?": "litre",
    "gallons?": "gallon",
    "barrels?": "barrel",
    "bushels?": "bushel",
    "(?:mega|giga|kilo|tera)?watts?|[KMG]W": "watt",
    "[KMG]Wh|(?:mega|giga|kilo)watt[- ]hours?": "watt hour",
    "degrees?(?: (?:Celsius|Fahrenheit))?|°[CF]?": "degree",
    "seconds?": "second",
    "minutes?": "minute",
    "hours?": "hour",
    "days?": "day",
    "nights?": "night",
    "weeks?": "week",
    "months?": "month",
    "years?": "year",
    "decades?": "decade",
    "centur(?:y|ies)": "century",
}
STUCK = {"p": "pence", "c": "cent"}
"""Letters that are a unit only where they stick to the figure: “250p”."""

_LONGEST_FIRST = sorted(_SURFACES, key=len, reverse=True)
UNIT = (
    r"(?:%|(?<=\d)(?-i:[pc])(?!\w)|(?:"
    + "|".join(_LONGEST_FIRST[:-1]).replace(" ", r"[\s-]")
    + r")(?!\w))"
)

SYMBOLS = {
    "$": "USD",
    "US$": "USD",
    "USD": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "£": "GBP",
    "GBP": "GBP",
    "€": "EUR",
    "EUR": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "RS": "INR",
    "RS.": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₦": "NGN",
}
SYMBOL = "(?:" + "|".join(re.escape(s) for s in sorted(SYMBOLS, key=len, reverse=True)) + ")"

_GAP = re.compile(r"[\s-]+")


@cache
def unit_name(written: str) -> str:
    """The name of a unit that matched `UNIT`, however it was written."""
    plain = _GAP.sub(" ", written).lower()
    if plain in STUCK:
        return STUCK[plain]
    for surface, unit in _SURFACES.items():
        begins_otherwise = surface[0].isalpha() and surface[0] != plain[0]
        if begins_otherwise and plain[0].isalpha():  # spares compiling most of the patterns
            continue
        if re.fullmatch(surface, plain, re.IGNORECASE):
            return unit
    return ""
