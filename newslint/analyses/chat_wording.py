"""How people and chatbots speak to each other about a text, where a sentence begins."""

import re

VERSION = (
    r"(?:(?:revised|rewritten|polished|improved|refined|proofread|cleaned-up|rephrased|reworded"
    r"|concise|simplified"
    r"|engaging|compelling|professional|possible|suggested|draft|sample|\d+-word|SEO-\w+|more) )"
)
TEXT = (
    r"(?:version|draft|article|rewrite|summary|text|paragraph|headline|press release|story|piece"
    r"|translation|blog post"
    r"|news article|response|introduction|caption)s?\b"
)
DEED = (
    r"(?:write|rewrite|draft|create|make|add|provide|shorten|expand|help|generate|turn|adapt|adjust"
    r"|prepare|give|suggest"
    r"|tailor|refine|polish|summari[sz]e|include|convert|format)"
)
"""Own lists: what such tools are asked for, and what they offer to do."""

OPENING = re.compile(
    r"(?:(?:Certainly|Sure(?: thing)?|Of course|Absolutely|Great question|Got it|Gladly|No problem)"
    r"(?:! (?:Here(?:[’']s| is| are)\b|Below (?:is|are)\b|I(?:[’']ve| have|[’']d be happy| can help"
    r"|[’']ll)\b)"
    rf"|[,.:–—]+ [Hh]ere(?:[’']s| is| are) (?:(?:an?|the|your|some) )?{VERSION}{{0,3}}{TEXT})"
    rf"|(?:Here(?:[’']s| is| are)|Below (?:is|are)) (?:an?|the|your|some"
    rf"|\w+) {VERSION}{{1,3}}{TEXT}"
    rf"|Here(?:[’']s| is) (?:your|the) {TEXT}(?: (?:you (?:asked|requested)|based on|with)"
    rf"|[.:]?\Z))"
)
OFFER = re.compile(
    r"(?:Would you like me to|Do you want me to|Shall I (?:also )?(?:rewrite|shorten|expand|draft"
    r"|add|make)"
    r"|Should I (?:also )?(?:rewrite|shorten|expand|draft)"
    r"|(?:Just )?[Ll]et me know if you(?:[’']d| would) like (?:me to|any|a |it |more|further"
    r"|additional)"
    r"|(?:Please )?[Ll]et me know if you (?:need|want) (?:any (?:changes|adjustments|edits"
    r"|revisions|modifications|further|more|other)|me to|further)"
    rf"|If you(?:[’']d| would)? (?:like|want|prefer|need),? (?:\w+ )?I can (?:also )?{DEED}"
    r"|(?:Feel free|Don[’']t hesitate) to (?:ask|let me know) if (?:you|there)"
    r"|Is there anything else (?:I can|you(?:[’']d| would) like)"
    r"|I(?:[’']m| am) here to help(?:!|\b.{0,30}\bquestions)|How (?:can|may) I assist you)\b"
)
HOPE = re.compile(
    rf"(?:I )?[Hh]ope (?:this|that|the)(?: {VERSION}?{TEXT})? "
    r"(?:helps|meets your|is helpful|works for)\b"
)
PROMPT = re.compile(
    r"(?:Please )?(?:[Rr]ewrite|[Ss]ummari[sz]e|[Pp]araphrase|[Pp]roofread|[Rr]ephrase|[Ii]mprove"
    r"|[Hh]umani[sz]e) (?:the following|this|the above|my) (?:news )?"
    r"(?:article|text|paragraph|story|passage|press release)\b"
    r"|(?:Write|Generate|Create|Draft) an? (?:\d+[- ]word|SEO[- ]\w+|news) (?:\w+ )?(?:article"
    r"|story|summary)\b|(?:Make|Keep) (?:it|the (?:article|text|tone)) (?:sound )?(?:more |less )?"
    r"(?:human|natural|concise|engaging|neutral|conversational|under \d+ words)\b"
    r"|I(?:[’']ve| have) (?:rewritten|revised|rephrased|shortened|polished|proofread) "
    rf"(?:the|your) {TEXT}"
    rf"|(?:Please )?[Nn]ote(?: that|:) (?:[Tt]his|the above) {TEXT} (?:is|was|has been) "
    r"(?:rewritten"
    r"|fictional|a fictional|based on (?:the|your) (?:information|details|prompt))"
)
"""What such a tool is asked, and what it says of the text that it made. Own lists."""
