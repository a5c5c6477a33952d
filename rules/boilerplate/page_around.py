"""The page around the article was copied along with it.

Menus, footers, teasers and forms stand before, in and after the story when a whole web page was
taken for its text. Each run of such lines is one finding. What is measured: the words, the shape
and the place of each line; trained on whole web pages whose story is known. Silent unless the text
begins with a menu and ends with a footer, both of many short lines: an article, a list, a
transcript or a handbook does not. Take the story out of the page again, or delete the lines.
"""

from collections.abc import Iterator
from typing import Annotated

from newslint import Document, Example, Finding, Fix, Range, rule
from newslint.analyses.furniture import page_around
from newslint.analyses.stretches import stretches

MENU = "\n\n".join(
    "Skip to content|Menu|Home|News|Sport|Weather|Opinion|About us|Contact us|Subscribe|Log in"
    "|Search|Newsletters".split("|")
)
FOOT = "\n\n".join(
    "Share this article|Related articles|Follow us|Facebook|Instagram|LinkedIn|YouTube|Careers"
    "|Advertise|Privacy policy|Terms of use|Cookie policy|Sitemap|© 2026 Harbour Press. All rights "
    "reserved.".split("|")
)
STORY = """Harbour of Vessing will reopen on Monday after the storm

The harbour of Vessing will reopen on Monday after the storm that sank two ferries and closed the \
northern quay for eleven days, the port authority said.

Divers have cleared the channel of wreckage, and the pilots expect about forty ships to enter in \
the first two days of the week.

The town has lost about 3 million euros in fees, according to the treasurer, who hopes that the \
insurers will pay for the damaged cranes before the summer.

The council will decide in March whether to raise the wall that the waves broke, which engineers \
had called too low as early as ten years ago."""


@rule(
    severity="warning",
    stage="preview",
    noise=True,
    quotations="check",
    flags=[
        f"[[{MENU} => ]]\n\n{STORY}\n\n[[{FOOT} => ]]",
        Example(f"[[{MENU} => ]]\n\n{STORY}\n\n[[{FOOT} => ]]", format="markdown"),
    ],
    passes=[
        STORY,
        f"{STORY}\n\n{FOOT}",
        f"{MENU}\n\n{STORY}",
        f"Home\n\n{STORY}\n\nPrivacy policy",
        "“Skip to content”\n\n“Menu,” it said.\n\n" + f"{STORY}\n\n" * 8 + "“Sitemap,” it said.",
        "Ports of the coast\n\n" + "\n\n".join(f"- Port {n}" for n in range(40)),
    ],
)
def check(
    doc: Document,
    *,
    min_chance: Annotated[float, Range(0.3, 0.95), "how sure it must be of a line"] = 0.6,
) -> Iterator[Finding]:
    chances = page_around(doc)
    likely = [block for block in doc.blocks if chances.get(block.start, 0.0) >= min_chance]
    for run in stretches(doc, likely):
        found = doc.between(run[0], run[-1])
        sure = sum(chances[block.start] for block in run) / len(run)
        message = "This is the page around the article"
        yield Finding(found, message, Fix(found, ""), confidence=round(sure, 3))
