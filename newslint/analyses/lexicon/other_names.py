"""Names that headlines and stories use for one another."""

from functools import cache

from newslint.analyses.lexicon.short_names import SHORT_NAMES

# Own lists, from general knowledge of English-language news. A line holds what may stand for
# what: demonyms, capitals and seats of power, parties, short forms.
_PLACES = """
US USA U.S. U.S.A. America American Americans Washington States
UK U.K. Britain British Briton Britons Brit Brits England English London Kingdom Westminster
EU E.U. Europe European Brussels Union
UN U.N. Nations
UAE U.A.E. Emirates Emirati Emiratis Dubai
France French Frenchman Paris Parisian Elysee Élysée
Germany German Germans Berlin Bundestag Bonn
Spain Spanish Spaniard Spaniards Madrid
Greece Greek Greeks Athens
Netherlands Dutch Holland Hague Amsterdam
Switzerland Swiss Geneva Bern Zurich
Denmark Danish Dane Danes Copenhagen
Sweden Swedish Swede Swedes Stockholm
Finland Finnish Finn Finns Helsinki
Norway Norwegian Norwegians Oslo
Poland Polish Pole Poles Warsaw
Turkey Turkish Turk Turks Ankara Istanbul Türkiye Turkiye
Ireland Irish Dublin
Scotland Scottish Scots Scot Edinburgh Holyrood
Wales Welsh Cardiff
Iceland Icelandic Reykjavik
Portugal Portuguese Lisbon
Italy Italian Italians Rome
Vatican Pope Pontiff Francis Rome Catholic Catholics
Russia Russian Russians Moscow Kremlin Putin Soviet
Ukraine Ukrainian Ukrainians Kyiv Kiev
China Chinese Beijing
Taiwan Taiwanese Taipei
Japan Japanese Tokyo
Korea Korean Koreans Pyongyang Seoul Kim N.Korea NK DPRK
Vietnam Vietnamese Hanoi Viet
India Indian Indians Delhi Mumbai
Pakistan Pakistani Pakistanis Islamabad Pak
Afghanistan Afghan Afghans Kabul Taliban
Iran Iranian Iranians Tehran Persian
Iraq Iraqi Iraqis Baghdad
Syria Syrian Syrians Damascus Assad
Israel Israeli Israelis Jerusalem Netanyahu Bibi Jewish
Palestine Palestinian Palestinians Gaza Hamas Ramallah
Lebanon Lebanese Beirut Hezbollah
Saudi Saudis Riyadh Arabia
Egypt Egyptian Egyptians Cairo
Libya Libyan Libyans Tripoli Benghazi
Yemen Yemeni Yemenis Sanaa Houthi Houthis
Jordan Jordanian Amman
Cuba Cuban Cubans Havana Castro
Mexico Mexican Mexicans
Canada Canadian Canadians Ottawa
Brazil Brazilian Brazilians Brasilia
Argentina Argentine Argentinian Argentines Buenos
Venezuela Venezuelan Venezuelans Caracas Maduro
Australia Australian Australians Aussie Aussies Canberra Oz
Zealand Zealander Zealanders NZ Kiwi Kiwis Wellington
Philippines Philippine Filipino Filipinos Manila
Thailand Thai Thais Bangkok
Myanmar Burma Burmese
Belgium Belgian Brussels
Austria Austrian Vienna
Hungary Hungarian Budapest
Czech Czechs Czechia Prague
Nigeria Nigerian Nigerians Abuja Lagos
Kenya Kenyan Kenyans Nairobi
Africa African Africans S.Africa SA Pretoria
Niger Nigerien
Congo Congolese DRC Kinshasa
Hong HK Kong
York Yorker Yorkers NY NYC N.Y. Manhattan Brooklyn Gotham NYPD
Angeles LA L.A. Hollywood LAPD
Francisco SF
California Californian Californians Calif Cal
Texas Texan Texans Tex
Florida Floridian Fla Miami
Philadelphia Philly
Washington DC D.C. Columbia Capital Capitol
Vegas Nevada
Mass Massachusetts
Penn Pennsylvania Pa
"""
_POWERS = """
GOP G.O.P. Republican Republicans Repub Repubs Rep
Dem Dems Democrat Democrats Democratic Democracy
Congress Congressional Senate Senator Senators House Capitol Hill Lawmakers Lawmaker
House Presidential President POTUS White Administration Potus
SCOTUS Supreme Court Justices Justice Scotus
DOJ Justice Department Attorney
Pentagon Defense Military DoD
State Department Foggy
FBI F.B.I. Bureau Feds Federal Investigation
CIA C.I.A. Intelligence Agency
NSA N.S.A. Security Agency
IRS I.R.S. Tax Revenue
EPA E.P.A. Environmental
Fed Reserve Federal
ISIS ISIL IS Islamic Daesh I.S.
Obamacare ObamaCare ACA Affordable Care
DACA Dreamers Dreamer Deferred
Tory Tories Conservative Conservatives
Labour Labor
Lib Libs Liberal Liberals LibDem
NRA N.R.A. Rifle
NFL Football
NBA Basketball
Bama Alabama
Barack Obama Obamas POTUS
Hillary Clinton Clintons Hill
Donald Trump Trumps Don
Biden Joe
Bernie Sanders Bern
AOC Ocasio Cortez Alexandria
RBG Ginsburg Ruth
MLK King Luther
JFK Kennedy
HRC Clinton
Netanyahu Bibi
Mitt Romney
Jeb Bush Bushes
"""


@cache
def groups() -> tuple[tuple[str, ...], ...]:
    """Lower-cased words, those together that may stand for one another."""
    lines = f"{_PLACES}{_POWERS}{SHORT_NAMES}".lower().splitlines()
    return tuple(tuple(line.split()) for line in lines if line)


@cache
def _others() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in groups():
        for word in group:
            found.setdefault(word, set()).update(group)
    return {word: frozenset(group) for word, group in found.items()}


def other_names(word: str) -> frozenset[str]:
    """Lower-cased words that may stand for this one (in lower case) or for what it belongs to."""
    return _others().get(word, frozenset())
