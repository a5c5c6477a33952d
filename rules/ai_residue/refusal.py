"""A chatbot's refusal was copied.

“As an AI language model, I cannot …” stands where the text should be that somebody asked for.
Delete it, and look at all that was made in the same way: whatever filled the page, nobody read it.
Quotations are left alone, and so are stories about such tools.
"""

import re
from collections.abc import Iterator

from newslint import Document, Example, Finding, rule
from newslint.analyses.chatbots import about_chatbots
from newslint.analyses.code import in_code

ASSISTANT = r"(?:AI|A\.I\.|artificial intelligence)"
REFUSAL = re.compile(
    rf"\b(?:[Aa]s an? (?:{ASSISTANT} (?:language model|model|assistant|chatbot)"
    rf"|(?:large )?language model)\b"
    rf"|[Aa]s an {ASSISTANT}, I\b|I(?:[’']m| am) (?:just "
    rf"|only )?an? (?:{ASSISTANT} (?:language )?(?:model|assistant)|(?:large )?language model)\b"
    r"|I(?:[’']m| am) sorry,? (?:but )?(?:as an AI|I (?:cannot|can[’']t|am unable to"
    r"|am not able to) "
    r"(?:assist|help|fulfil|fulfill|comply|provide|generate|create|complete|answer)\b)"
    r"|I (?:cannot|can[’']t|can not|am unable to|am not able to) (?:fulfill?|comply with"
    r"|complete) (?:this|that|your|the) (?:request|prompt)"
    r"|I (?:cannot|can[’']t|am unable to) (?:browse the (?:internet|web)|access (?:the internet"
    r"|real-time|external links|URLs))"
    r"|I (?:do not|don[’']t) have (?:access to )?(?:real-time|personal (?:opinions|experiences) or"
    r"|the ability to browse)"
    r"|(?:goes|is) against (?:my|OpenAI(?:[’']s)?) (?:programming|use (?:case )?policy|usage polic)"
    r"|violates? OpenAI)"
)


@rule(
    severity="error",
    stage="stable",
    languages=("en",),
    flags=[
        "[[As an AI language model]], I cannot name the mayor.",
        "[[I’m sorry, but I can’t help]] with that request.\n\nThe quay is shut.",
        "The quay is shut. [[I cannot fulfill this request]], as it [[goes against OpenAI use "
        "policy]].",
        Example("<p>[[I don't have access to real-time]] data on the quay.</p>", format="html"),
        Example("**[[As an AI, I]]** do not know the quay.", format="markdown"),
    ],
    passes=[
        "“As an AI language model, I cannot say,” the screen read.",
        "I am sorry, but I cannot go. As an AI researcher, I know.",
        "The chatbot said: As an AI language model, I cannot say. ChatGPT is made so.",
        "I cannot complete the quay, the builder wrote; I don't have real money.",
    ],
)
def check(doc: Document) -> Iterator[Finding]:
    if about_chatbots(doc):
        return
    for block in doc.blocks:
        for found in block.find(REFUSAL):
            if not in_code(block, found):
                message = (
                    f"“{found.text}” is a chatbot's refusal, copied for the text that was asked for"
                )
                yield Finding(found, message, confidence=0.97)
