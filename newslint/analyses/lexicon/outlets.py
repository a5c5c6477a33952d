"""News outlets: agencies, broadcasters, newspapers and sites."""

# Own list.
OUTLET = (
    r"(?:Reuters|(?:BNN\s)?Bloomberg(?:\s(?:News|Television))?|Agence\sFrance-Presse|AFP|(?:[Tt]he\s)?(?:Associated\sPress|AP)"
    r"|[Tt]he\sPress\sAssociation|Xinhua|TASS|Interfax|Kyodo|Politico|POLITICO|Axios"
    r"|BuzzFeed(?:\sNews)?|CNN|CNBC|MSNBC|NBC(?:\sNews)?|ABC(?:\sNews)?|CBS(?:\sNews)?"
    r"|Fox(?:\sNews)?|NPR|(?:[Tt]he\s)?BBC|Sky\sNews|Breitbart(?:\sNews)?|HuffPost|Tablet|Newsweek"
    r"|Al\sJazeera|Le\sMonde|Der\sSpiegel|TechCrunch|The\sVerge|Vox|Vice|TMZ|[Tt]he\sDaily\sBeast"
    r"|New\sYork\sTimes|Washington\sPost|Wall\sStreet\sJournal|FoxNews\.com"
    r"|[Tt]he\s(?:[A-Z]\w+\s){0,3}(?:Times|Post|Journal|Guardian|Telegraph|Independent|Herald"
    r"|Tribune|Chronicle|Mail|Globe|Mirror|Observer|Economist|Atlantic|Hill|Intercept))"
)
"""A pattern for names of outlets; those of papers with their article."""
