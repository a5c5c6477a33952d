"""News outlets: agencies, broadcasters, newspapers and sites."""

# Own list.
OUTLET = (
    r"(?:Reuters|(?:BNN\s)?Bloomberg(?:\s(?:News|Television))?|Agence\sFrance-Presse|AFP|(?:[Tt]he\s)?(?:Associated\sPress|AP)"
    r"|[Tt]he\sPress\sAssociation|Xinhua|TASS|Interfax|Kyodo|Politico|POLITICO|Axios"
    r"|BuzzFeed(?:\sNews)?|CNN|CNBC|MSNBC|NBC(?:\sNews)?|ABC(?:\sNews)?|CBS(?:\sNews)?"
    r"|Fox(?:\sNews)?|NPR|(?:[Tt]he\s)?BBC|Sky\sNews|Breitbart(?:\sNews)?|HuffPost|Tablet|Newsweek"
    r"|Al\sJazeera|Le\sMonde|Der\sSpiegel|TechCrunch|The\sVerge|Vox|Vice|TMZ|[Tt]he\sDaily\sBeast"
    r"|People\smagazine|PEOPLE|[Uu][Ss]\sWeekly|In\sTouch|E!\sNews|Entertainment\s(?:Tonight|Weekly)"
    r"|Page\sSix|ESPN|Variety|Deadline|[Tt]he\sHollywood\sReporter|Hollywood\sLife|Radar\sOnline"
    r"|National\sEnquirer|OK!|Rolling\sStone|Forbes|USA\sToday|Business\sInsider|Daily\s(?:Mail"
    r"|Mirror|Star|Express|Caller|Wire|Beast)|MailOnline|[Tt]he\s(?:New\sYorker|Information|Athletic)"
    r"|ProPublica|Mashable|Engadget|Gizmodo|The\sSun|Sky\sSports|Bild|Marca|Haaretz|Nikkei|Slate|Salon"
    r"|New\sYork\sTimes|Washington\sPost|Wall\sStreet\sJournal|FoxNews\.com"
    r"|[Tt]he\s(?:[A-Z]\w+\s){0,3}(?:Times|Post|Journal|Guardian|Telegraph|Independent|Herald"
    r"|Tribune|Chronicle|Mail|Globe|Register|Gazette|Examiner|Inquirer|Standard|Express|Star|Sun|Republic|Mirror|Observer|Economist|Atlantic|Hill|Intercept))"
)
"""A pattern for names of outlets; those of papers with their article."""

ANY_OUTLET = (
    rf"(?:{OUTLET}|(?:told|tells?|telling|quoted\sby|according\sto)\s(?:the|an?)\s(?:\w+\s){{0,2}}"
    r"(?:paper|newspaper|magazine|outlet|publication|tabloid|web\s?site|site|network|broadcaster"
    r"|channel|news\sagency|blog))"
)
"""An outlet by name, or one that somebody has told something."""
