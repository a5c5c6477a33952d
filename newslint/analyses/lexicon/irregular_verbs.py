"""Irregular English verbs: base, past and participle. Own list.

Left out are verbs with one form for all three (cut, put, set), for nothing can be told of them.
"""

IRREGULAR = tuple(
    (base, past, participle)
    for base, past, participle in (
        entry.split()
        for entry in (
            "arise arose arisen,awake awoke awoken,bear bore borne,become became become,"
            "begin began begun,bend bent bent,bind bound bound,bite bit bitten,bleed bled bled,"
            "blow blew blown,break broke broken,breed bred bred,bring brought brought,"
            "build built built,buy bought bought,catch caught caught,choose chose chosen,"
            "cling clung clung,come came come,creep crept crept,deal dealt dealt,dig dug dug,"
            "do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,"
            "fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,"
            "flee fled fled,fly flew flown,forbid forbade forbidden,foresee foresaw foreseen,"
            "forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got,"
            "give gave given,go went gone,grind ground ground,grow grew grown,hang hung hung,"
            "have had had,hear heard heard,hide hid hidden,hold held held,keep kept kept,"
            "know knew known,lay laid laid,lead led led,leave left left,lend lent lent,"
            "lie lay lain,light lit lit,lose lost lost,make made made,mean meant meant,"
            "meet met met,mistake mistook mistaken,overcome overcame overcome,"
            "oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,"
            "pay paid paid,prove proved proven,ride rode ridden,ring rang rung,rise rose risen,"
            "run ran run,say said said,see saw seen,seek sought sought,sell sold sold,"
            "send sent sent,sew sewed sewn,shake shook shaken,shine shone shone,shoot shot shot,"
            "show showed shown,shrink shrank shrunk,sing sang sung,sink sank sunk,sit sat sat,"
            "sleep slept slept,slide slid slid,speak spoke spoken,spend spent spent,"
            "spin spun spun,spring sprang sprung,stand stood stood,steal stole stolen,"
            "stick stuck stuck,sting stung stung,stride strode stridden,strike struck struck,"
            "strive strove striven,swear swore sworn,sweep swept swept,swell swelled swollen,"
            "swim swam swum,swing swung swung,take took taken,teach taught taught,"
            "tear tore torn,tell told told,think thought thought,throw threw thrown,"
            "undergo underwent undergone,understand understood understood,"
            "undertake undertook undertaken,undo undid undone,wake woke woken,wear wore worn,"
            "weave wove woven,weep wept wept,win won won,wind wound wound,"
            "withdraw withdrew withdrawn,withhold withheld withheld,"
            "withstand withstood withstood,write wrote written"
        ).split(",")
    )
)
