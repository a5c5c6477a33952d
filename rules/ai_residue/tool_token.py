"""A chatbot's own mark was copied with its answer.

“oaicite”, “turn0search0” and “utm_source=chatgpt.com” are how such tools mark their sources and
count visits. They mean nothing to the reader. The parameter can be cut off an address safely; where
a mark stands for a source, look the source up and name it. Code, and stories about such tools, are
left alone.
"""

import re
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, Span, rule
from newslint.analyses.chatbots import about_chatbots
from newslint.analyses.code import in_code

PARAMETER = (
    r"utm_source=(?:chatgpt\.com|chat\.openai\.com|openai|copilot\.com|claude\.ai|grok\.com"
    r"|perplexity(?:\.ai)?|gemini(?:\.google\.com)?)"
)
TOKEN = re.compile(
    r"\ue200[^\ue200\ue201\n]{0,200}\ue201|:{0,2}contentReference\[oaicite:\d+\](?:\{index=\d+\})?"
    r"|\[?oaicite:\d+\]?(?:\{index=\d+\})?|\[?oai_citation[:\w]*\]?"
    r"|(?:\bcite)?turn\d{1,3}(?:search|news|view|image|fetch|file|product|forecast|reddit|finance"
    r"|academia)\d{1,3}\b"
    r"|【\d+(?::\d+)?†[^】\n]{0,80}】|\[cite_start\]|\[cite: ?\d+(?:, ?\d+)*\]"
    r"|</?grok-card\b[^<>]{0,200}>"
    r"|\battributableIndex\b|\bsandbox:/mnt/data/[^\s)\]]{0,200}"
)
ENDS = r"(?![\w%-]|\.\w)"
CUT = re.compile(rf"\?{PARAMETER}{ENDS}(?!&)|(?<=\?){PARAMETER}&|&{PARAMETER}{ENDS}")
ANY = re.compile(rf"{PARAMETER}{ENDS}")


@rule(
    severity="error",
    stage="stable",
    quotations="check",
    flags=[
        "The quay is shut.[[:contentReference[oaicite:0]{index=0}]] It cost more [[turn0search3]].",
        "The quay is shut [[【4†source】]].",
        "See example.org/a[[?utm_source=chatgpt.com => ]] and example.org/?[[utm_source=openai& => "
        "]]a=1.",
        "See example.org/?a=1[[&utm_source=perplexity => ]]. “The quay [[[cite: 1, 2]]] is shut.”",
        Example(
            "<p>See example.org/?a=1[[&amp;utm_source=chatgpt.com => ]] here.</p>", format="html"
        ),
        Example(
            "The [[[quay]]](https://example.org/?utm_source=chatgpt.com) is shut.",
            format="markdown",
        ),
        Example("See <https://example.org/[[?utm_source=chatgpt.com => ]]>.", format="markdown"),
    ],
    passes=[
        "See example.org/?utm_source=newsletter and turn 0 search 3 [4†] of it.",
        "“In turn 0, search it,” she said. [cite] [citation needed]",
        "Links of ChatGPT carry utm_source=chatgpt.com; other chatbots do it too.",
        Example("The mark `oaicite:0` is code.", format="markdown"),
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if about_chatbots(doc):
        return
    for block in doc.blocks:
        for found in (*block.find(TOKEN), *block.find(CUT), *_in_links(block)):
            if in_code(block, found):
                continue
            if ANY.search(found.text):
                message = (
                    f"“{found.text.strip('?&')}” tells that the address was copied out of a chatbot"
                )
                yield Finding(found, message, Fix(found, "", safe=True), confidence=0.99)
                continue
            yield Finding(found, f"“{found.text}” is a chatbot's own mark", confidence=0.98)


def _in_links(block: Block) -> Iterator[Span]:
    """The links that lead to such an address, which the reader of the page does not see."""
    for mark in block.marks:
        if mark.kind == "link" and ANY.search(mark.target) and not ANY.search(mark.text):
            yield mark
