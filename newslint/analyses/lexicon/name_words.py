"""Words that tell people, organisations and places apart."""

# Own lists throughout, from general knowledge of English-language news.
HONORIFICS = frozenset(
    "Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Baroness Baron Rev Reverend Fr Father Sister Rabbi "
    "Imam Sheikh Pastor Bishop Archbishop Cardinal Pope Saint Prince Princess King Queen Duke "
    "Duchess Emperor Sultan".split()
)
TITLES = HONORIFICS | frozenset(
    "President Vice Prime Minister Premier Chancellor Taoiseach Secretary Senator Sen Sens "
    "Representative Rep Reps Congressman Congresswoman Governor Gov Govs Mayor Judge Justice "
    "Chief General Gen Lt Col Colonel Maj Major Capt Captain Sgt Sergeant Cpl Pvt Adm Admiral "
    "Cmdr Commander Officer Detective Det Inspector Insp Sheriff Constable Professor Prof "
    "Councillor Councilman Councilwoman Councilmember Cllr Ambassador Amb Attorney Speaker "
    "Chairman Chairwoman Chair Director Commissioner Superintendent Coach Deputy Undersecretary "
    "Assemblyman Assemblywoman Assemblymember Delegate Del Alderman Treasurer Marshal Brig "
    "Brigadier Lieutenant Private Corporal Ayatollah Minority Majority Leader Whip Executive CEO "
    "CFO COO Chairperson Spokesman Spokeswoman Spokesperson Dean Principal Provost Trooper Agent "
    "Ranger Warden Nurse Counselor Counsel Solicitor Comptroller Controller Magistrate Regent "
    "Crown Editor Correspondent Analyst Economist Strategist Manager Founder Author Actor "
    "Actress Singer Rapper Comedian Republican Democrat Democratic Former Acting Interim Retired "
    "Then Ex State District County City House Senate First Gov-elect President-elect".split()
)
"""Capitalised words that stand before a person's name and are no part of it."""

WEAK_TITLES = frozenset(
    "Vice Prime Representative Chief General Major Officer Attorney Chair Director Deputy "
    "Delegate Del Marshal Private Minority Majority Leader Whip Executive Principal Ranger "
    "Warden Agent Counsel Controller Regent Crown Editor Analyst Economist Strategist Manager "
    "Founder Author Republican Democrat Democratic Former Acting Interim Retired Then Ex State "
    "District County City House Senate First Dean Saint King Queen Prince Princess Father Sister "
    "Lady Lord Baron Duke Constable Premier".split()
)
"""Titles that also begin names of other things; alone they make nobody a person."""

ROLES = frozenset(
    "president chairman chairwoman chairperson chair chief executive ceo cfo coo cto director "
    "manager head leader founder cofounder co-founder owner partner principal dean professor "
    "lecturer researcher scientist economist analyst strategist expert historian author writer "
    "novelist poet journalist reporter correspondent columnist editor publisher producer "
    "presenter host anchor commentator blogger actor actress singer musician rapper comedian "
    "artist designer architect engineer doctor surgeon nurse physician psychologist psychiatrist "
    "lawyer attorney solicitor barrister judge justice prosecutor magistrate sheriff officer "
    "detective inspector constable commissioner superintendent captain lieutenant colonel "
    "general admiral sergeant major commander soldier veteran pilot astronaut minister secretary "
    "undersecretary ambassador diplomat envoy senator congressman congresswoman representative "
    "lawmaker legislator politician mp governor mayor councillor councilman councilwoman "
    "alderman candidate nominee contender frontrunner challenger incumbent delegate speaker whip "
    "chancellor premier spokesman spokeswoman spokesperson adviser advisor aide assistant "
    "consultant lobbyist activist campaigner organizer organiser volunteer donor investor "
    "billionaire businessman businesswoman entrepreneur banker trader farmer teacher student "
    "pupil pastor priest bishop archbishop cardinal rabbi imam monk nun pope king queen prince "
    "princess coach trainer goalkeeper defender midfielder striker forward winger quarterback "
    "pitcher batsman bowler player golfer driver rider cyclist swimmer sprinter runner boxer "
    "champion skipper resident witness neighbor neighbour survivor victim suspect defendant "
    "father mother son daughter brother sister wife husband widow widower cousin uncle aunt "
    "nephew niece grandfather grandmother friend colleague boss deputy fellow member treasurer "
    "pollster hacker whistleblower contractor chef curator conductor composer filmmaker "
    "photographer illustrator developer programmer worker employee operative counsel "
    "superdelegate running mate".split()
)
"""Nouns for what a person is."""

TRADES = ROLES | frozenset(
    "biologist physicist chemist geologist ecologist astronomer archaeologist botanist zoologist "
    "oceanographer meteorologist climatologist geneticist neuroscientist epidemiologist "
    "virologist cardiologist oncologist paediatrician pediatrician anthropologist sociologist "
    "linguist mathematician statistician criminologist shopkeeper baker butcher jeweller jeweler "
    "barber hairdresser plumber electrician carpenter builder fisherman sailor firefighter "
    "paramedic midwife pharmacist dentist vet librarian caretaker gardener postman fan patient "
    "mum mom dad grandma pensioner passenger motorist tourist shopper homeowner landlord tenant "
    "parishioner headteacher tutor graduate winemaker brewer playwright screenwriter songwriter "
    "guitarist drummer bassist pianist violinist dancer choreographer comic influencer youtuber "
    "model sculptor painter broadcaster newsreader jockey wrestler gymnast athlete hurdler "
    "decathlete triathlete marathoner fullback full-back playmaker linebacker cornerback "
    "shortstop outfielder infielder catcher receiver guard centre-back wicketkeeper all-rounder "
    "batter fly-half hooker lock prop physio referee umpire lifeguard mountaineer climber "
    "skier snowboarder surfer skater rower diver".split()
)
"""These, and the nouns that may stand before somebody's name with nothing between."""

KIN = frozenset(
    "wife husband mother father son daughter brother sister parents family widow girlfriend "
    "boyfriend partner fiancee fiance cousin uncle aunt nephew niece children child kids sons "
    "daughters siblings twin grandson granddaughter grandfather grandmother body face head hand "
    "hands arm leg knee shoulder hair eyes voice heart lawyer lawyers attorney attorneys death "
    "birthday childhood memoir biography smile career life funeral spokesman spokeswoman tweet "
    "tweets remarks speech resignation mind ankle foot hamstring killer body teammates wedding "
    "boss aide aides testimony presidency candidacy temperament comments doctor doctors "
    "sentencing arrest".split()
)
"""What only a person has: “Quill’s wife”, “Quill’s remarks”."""

ORGANISATION_WORDS = frozenset(
    "Inc Corp Corporation Co Company Ltd LLC LLP PLC plc AG SA SE NV GmbH Group Holdings Holding "
    "Bank Bancorp Capital Partners Associates Ventures Fund Funds Trust Foundation Institute "
    "Institution University College School Academy Hospital Clinic Church Cathedral Committee "
    "Commission Council Congress Parliament Senate House Court Department Dept Ministry Agency "
    "Bureau Office Authority Administration Board Party Union Federation Association Assn "
    "Society League Club FC AFC CF United Athletic Rovers Wanderers Rangers City Hotspur Albion "
    "County Army Navy Force Forces Guard Corps Police Service Services Center Centre Museum "
    "Gallery Library Theatre Theater Orchestra Press News Times Post Journal Tribune Herald "
    "Gazette Chronicle Globe Guardian Telegraph Mail Mirror Express Observer Magazine Review "
    "Weekly Daily Today Television TV Radio Network Broadcasting Media Studios Pictures Records "
    "Entertainment Games Airlines Airways Air Motors Motor Automotive Energy Oil Gas Petroleum "
    "Power Electric Steel Mining Resources Industries International Global Technologies "
    "Technology Systems Software Labs Laboratories Laboratory Pharmaceuticals Pharma Health "
    "Healthcare Insurance Financial Finance Investment Investments Securities Management "
    "Advisors Analytics Consulting Communications Telecom Wireless Mobile Retail Stores Foods "
    "Brewing Restaurants Hotels Resorts Logistics Railway Railways Rail Alliance Coalition "
    "Caucus Project Initiative Campaign PAC Organization Organisation Nations Movement Front "
    "Brigade Exchange Markets Index Reserve Treasury Tower Towers Plaza Building Stadium Arena "
    "Hall Cup Open Games Championship Festival Awards Award Prize Act Bill Law Treaty Agreement "
    "Accord Convention Conference Summit Amendment Constitution Program Programme Plan "
    "Republicans Democrats Tories Conservatives Labour Liberals Credit".split()
)
"""Words that make a name one of a body, firm, work or event rather than a person."""

PLACE_WORDS = frozenset(
    "Street St Avenue Ave Road Boulevard Lane Drive Square Park Beach Bay Lake River Creek "
    "Valley Canyon Mountain Mountains Mount Hill Hills Island Islands Isle Peninsula Coast Ocean "
    "Sea Gulf Strait Desert Forest Falls Springs Heights Village Town Township Borough Province "
    "State States Republic Kingdom Emirates Territory District Region Airport Station Port "
    "Harbor Harbour Bridge Tunnel Highway Interstate Palace Castle Prison Zone Strip Border "
    "North South East West Northern Southern Eastern Western Central Upper Lower New San Santa "
    "Fort Cape Los Las El Saint Point".split()
)

DEMONYMS = frozenset(
    "Afghan African Albanian Algerian American Americans Arab Arabs Argentine Armenian Asian "
    "Australian Austrian Bangladeshi Basque Belgian Bolivian Bosnian Brazilian British Briton "
    "Britons Bulgarian Californian Cambodian Canadian Catalan Chechen Chilean Chinese Colombian "
    "Croatian Cuban Czech Dane Danish Dutch Egyptian English Eritrean Estonian Ethiopian "
    "European Europeans Filipino Finn Finnish French German Germans Ghanaian Greek Greeks "
    "Haitian Hispanic Hungarian Indian Indians Indonesian Iranian Iraqi Iraqis Irish Israeli "
    "Israelis Italian Jamaican Japanese Jewish Jew Jews Jordanian Kenyan Korean Koreans Kurd "
    "Kurds Kurdish Kuwaiti Latin Latino Latinos Latvian Lebanese Libyan Lithuanian Malaysian "
    "Mexican Mexicans Mongolian Moroccan Muslim Muslims Nepalese Nigerian Norwegian Pakistani "
    "Palestinian Palestinians Peruvian Polish Portuguese Protestant Catholic Catholics Christian "
    "Christians Romanian Russian Russians Saudi Saudis Scot Scots Scottish Serb Serbian Shiite "
    "Shia Sikh Slovak Somali Soviet Spanish Sudanese Sunni Sunnis Swede Swedish Swiss Syrian "
    "Syrians Taiwanese Thai Tibetan Tunisian Turk Turks Turkish Ugandan Ukrainian Ukrainians "
    "Uyghur Venezuelan Vietnamese Welsh Western Westerners Yemeni Zimbabwean Texan Buddhist "
    "Hindu Hindus Evangelical Evangelicals Mormon Islamic Islamist Republican Democrat "
    "Democratic GOP Conservative Liberal Labour Tory Tories Communist Nazi Nazis Marxist "
    "Socialist Libertarian Green Greens Republicans Democrats Conservatives Liberals "
    "Libertarians Asian-American African-American Mexican-American".split()
)

CALENDAR = frozenset(
    "January February March April May June July August September October November December Jan "
    "Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday "
    "Saturday Sunday Mondays Fridays Sundays Spring Summer Autumn Winter EST EDT GMT PST "
    "PDT BST".split()
)
SUFFIXES = frozenset("Jr Sr II III IV PhD MD".split())
PARTICLES = frozenset(
    "de del della da di du dos das der den des van von vom zu ter ten la le al el bin ibn bint "
    "ben abu af y".split()
)
