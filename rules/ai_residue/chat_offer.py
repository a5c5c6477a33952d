"""A chatbot's greeting or offer was copied with its answer.

“Certainly! Here is a revised version” and “Would you like me to shorten it?” are said to the person
who asked, and not to the reader. Delete the sentence, and check the rest against the original: it
has come through a machine. Quotations are left alone, letters of advice that hope to have helped,
and stories about such tools.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, Span, rule
from newslint.analyses.chatbots import about_chatbots
from newslint.analyses.code import in_code
from newslint.analyses.sentences import sentences

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
HOPE = re.compile(r"I hope (?:this|that) (?:helps|meets your|is helpful)\b")
HELPED = 12
"""Words of the longest paragraph that is no letter of advice where its writer hopes to have "
"helped."""


@rule(
    severity="error",
    stage="stable",
    languages=("en",),
    flags=[
        "[[Certainly! Here is a revised version of the article:]]\n\nThe quay is shut.",
        "[[Here’s a more concise version of your article.]] The quay is shut.",
        "The quay is shut.\n\n[[Would you like me to make it shorter?]]",
        "The quay is shut. [[Let me know if you need any changes.]] [[If you want, I can also add "
        "a headline.]]",
        "The quay is shut.\n\n[[I hope this helps!]]",
        Example("<p>The quay is shut.</p><p>[[Sure! Here's the summary.]]</p>", format="html"),
    ],
    passes=[
        "“Would you like me to shorten it?” she asked. Certainly, here is the quay.",
        "Here is a new version of the ferry. Here is a brief outline of the law. Here’s the story "
        "of how it sank.",
        "If you want, I can also come, he told her. Let me know if you can come.",
        "You might call him and say so, before the wedding and not at it: I hope this helps you "
        "and your mother.",
        "The chatbot wrote: Certainly! Here is a revised version. ChatGPT often does.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if about_chatbots(doc):
        return
    for block in doc.blocks:
        reached = block.start
        for sentence in sentences(doc, block):
            said = _offer(doc, block, sentence)
            if said is None or sentence.start < reached or in_code(block, said):
                continue
            reached = said.end
            message = f"“{_short(said.text)}” is said to who asked a chatbot, not to the reader"
            yield Finding(said, message, Fix(said, ""), confidence=0.95)


def _offer(doc: Document, block: Block, sentence: Span) -> Span | None:
    """The offer that begins with the sentence; “Certainly!” goes with the next one."""
    at = sentence.start - block.start
    if opening := OPENING.match(block.text[at : at + 200]):
        said = sentences(doc, block)
        last = bisect_left(said, sentence.start + opening.end(), key=lambda one: one.end)
        return doc.between(sentence, said[min(last, len(said) - 1)])
    hopes = HOPE.match(sentence.text) and len(block.text.split()) <= HELPED
    return sentence if hopes or OFFER.match(sentence.text) else None


def _short(text: str) -> str:
    return text if len(text) <= 50 else text[:50].rsplit(" ", 1)[0] + " …"
