"""What was said in a chat with a chatbot was copied with its answer.

“Certainly! Here is a revised version” and “Would you like me to shorten it?” are said to the person
who asked, “Rewrite the following article” by that person; neither is for the reader. Delete the
sentence, and check the rest against the original: it has come through a machine. Quotations are
left alone, letters of advice that hope to have helped, and stories about such tools.
"""

from bisect import bisect_left
from collections.abc import Iterator

from newslint import Block, Document, Example, Finding, Fix, Span, rule
from newslint.analyses.chat_wording import HOPE, OFFER, OPENING, PROMPT
from newslint.analyses.chatbots import about_chatbots
from newslint.analyses.code import in_code
from newslint.analyses.sentences import sentences

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
        "[[Rewrite the following article in a neutral tone:]]\n\nThe quay is shut.",
        "The quay is shut. [[I’ve rewritten your text as a report.]]",
        "The quay is shut.\n\n[[Note: This article is based on the details you gave.]]",
        Example("<p>The quay is shut.</p><p>[[Sure! Here's the summary.]]</p>", format="html"),
    ],
    passes=[
        "“Would you like me to shorten it?” she asked. Certainly, here is the quay.",
        "Here is a new version of the ferry. Here is a brief outline of the law. Here’s the story "
        "of how it sank.",
        "If you want, I can also come, he told her. Let me know if you can come.",
        "Rewrite the law, he said. Write a letter about it. Note: This article was changed.",
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
            message = f"“{_short(said.text)}” is said in a chat with a chatbot, not to the reader"
            yield Finding(said, message, Fix(said, ""), confidence=0.95)


def _offer(doc: Document, block: Block, sentence: Span) -> Span | None:
    """The offer that begins with the sentence; “Certainly!” goes with the next one."""
    at = sentence.start - block.start
    if opening := OPENING.match(block.text[at : at + 200]):
        said = sentences(doc, block)
        last = bisect_left(said, sentence.start + opening.end(), key=lambda one: one.end)
        return doc.between(sentence, said[min(last, len(said) - 1)])
    hopes = HOPE.match(sentence.text) and len(block.text.split()) <= HELPED
    return sentence if hopes or OFFER.match(sentence.text) or PROMPT.match(sentence.text) else None


def _short(text: str) -> str:
    return text if len(text) <= 50 else text[:50].rsplit(" ", 1)[0] + " …"
