"""Whether a story is about chatbots and their like, so that it may show what they write."""

import re

from newslint.analysis import analysis
from newslint.document import Document

MENTION = re.compile(
    r"\b(?:[Cc]hat ?bots?|ChatGPT|GPT-?\d\w*|OpenAI|Anthropic|DeepSeek|Midjourney|DALL-E"
    r"|(?:[Ll]arge )?[Ll]anguage models|LLMs?|[Gg]enerative (?:AI|artificial intelligence)"
    r"|A\.?I\.?[ -](?:chat ?bots?|tools?|assistants|models|systems|generated|written|companies)"
    r"|[Aa]rtificial intelligence)\b"
    r"|\b(?:Google|Microsoft|with|[Uu]se[sd]?|[Uu]sing|[Aa]sked)[’'s]* "
    r"(?:Gemini|Bard|Copilot|Claude|Grok|Perplexity)\b"
)
"""Own list. A single “language model” is no mention: it is what such a tool calls itself."""

ENOUGH = 2
"""One mention may be the residue's own."""


@analysis
def about_chatbots(doc: Document) -> bool:
    """Whether the article speaks of such tools more than once."""
    found = 0
    for block in doc.blocks:
        found += sum(1 for _ in MENTION.finditer(block.text))
        if found >= ENOUGH:
            return True
    return False
