"""Verbs and nouns that say that a figure went up or down. Own lists."""

RISING = (
    "rose|rises?|risen|grew|grows?|grown|increas(?:ed|es?)|climb(?:ed|s)?|jump(?:ed|s)?"
    "|surg(?:ed|es?)"
    "|gain(?:ed|s)?|went up|goes up|gone up|soar(?:ed|s)?|advanc(?:ed|es?)|up|leap(?:t|ed|s)?"
    "|improv(?:ed|es?)"
)
FALLING = (
    "fell|falls?|fallen|dropp?(?:ed|s)?|declin(?:ed|es?)|decreas(?:ed|es?)|slid|slides?"
    "|slipp?(?:ed|s)?|dipp?(?:ed|s)?"
    "|shrank|shrunk|shrinks?|tumbl(?:ed|es?)|plung(?:ed|es?)|sank|sinks?|sunk|lost|went down"
    "|goes down|gone down"
    "|slump(?:ed|s)?|plummet(?:ed|s)?|down"
)
RAISING = "raised|raises?|lift(?:ed|s)|hik(?:ed|es?)|boost(?:ed|s)|put up|puts up"
LOWERING = "cuts?|reduc(?:ed|es?)|lower(?:ed|s)|slash(?:ed|es)|trimm?(?:ed|s)"
RISE = "increase|rise|gain|jump|growth|surge|improvement|climb|leap"
FALL = "decline|drop|fall|decrease|dip|cut|reduction|loss|slump|slide|plunge|contraction"
