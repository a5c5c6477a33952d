"""Words of headlines."""

NO_NAMES = frozenset(
    """
    January February March April May June July August September October November December Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Mr Mrs Ms Dr Sir Lady
    VIDEO LIVE PHOTOS WATCH UPDATE UPDATED BREAKING EXCLUSIVE ANALYSIS OPINION REPORT POLL NEWS
    FAQ CEO CFO CEOS VIP DIY TV AIDS HIV COVID DNA NOT AND THE ALL YOU WHY HOW WHO NEW NOW FOR
    TOP Will Mark Grant Hope Rich Chase Bill Drew Pat Rob Sue Jack Rose Grace Faith Joy Art
    Frank Gene Guy Dean Earl King Prince Judge Bishop Young Long Short Best Power Powers Price
    Black White Green Brown Gray Grey Reed Page Cook Baker Hunter Fisher Miller Mason Carter
    Cross Day Field Fields Ford Fox Gold Hill House Hunt Law Love Moore Marsh Park Parks Pope
    Rice Ray Rush Sharp Small Stone Strong Wise Wood Woods Wells West East North South Banks
    Bush Church Noble Major Little Walls Waters Case Cash Chance Cruz Dash Dawn Destiny Duke
    Fame Heather Ivy Jay Lane Man Summer Autumn Trinity Victor Victory Justice Christian
    Constitution Union Independence Buffalo Concord Reading Mobile Orange Phoenix Bath Cork Hull
    Nice Split Turkey Polish China Enterprise Hollywood Flint Savannah Jersey Normal Liberty
    Providence Champagne Mass Miss Pa Md Me La Ore Wash Cal Kan Ark Ala Del Ill Ind Lack Said
    Angel Star Sky True Blue Honor Merit Brush Battle Wall Street Golden Post Prime Sun Moon
    Lord Good Swift Savage Vice Hard Early Wild Rock Weeks Battles Pryor Rolls Bland Blunt Boxer
    Graves Lee Pence Burr Crow Heller Ernst Corker Paul Vance Barr Starr Yates Dole Nixon Rove
    Va Web Internet Western Eastern Northern Southern Armageddon CNN NBC CBS ABC BBC NPR MSNBC
    PBS AP AFP Guardian Reuters Bloomberg Breitbart
    """.split()
)
"""Words with a capital in any headline that may be no name, and names that are words. Own list."""
