"""Residue to be planted: for each rule, what is met where in an article. All texts are our own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Place = Literal["words", "line", "first", "last"]


@dataclass(frozen=True, slots=True)
class Plant:
    """Texts, the residue in each between ⟦ and ⟧, and where they go.

    `words` stand at the end of a paragraph; the others are paragraphs: anywhere, first or last.
    """

    place: Place
    texts: tuple[str, ...]


KINDS: Mapping[str, Plant] = {
    "residue/mojibake": Plant(
        "words",
        (
            "The depotâ⟦€™⟧s roof leaks.",
            "They met in S⟦Ã£⟧o Vicente.",
            "The ferry ⟦â€“⟧ the last of three ⟦â€”⟧ left.",
            "Tickets are ⟦â‚¬⟧12 each.",
            "The f⟦Ãª⟧te was called off.",
            "The man⟦\ufffd⟧s coat was found.",
            "A na⟦Ã¯⟧ve plan, they called it.",
            "It was 30⟦Â°⟧C that day.",
            "She said it wasn⟦Ã¢â‚¬â„¢⟧t so.",
            "The road isn⟦\x92⟧t safe.",
            "Pi⟦√±⟧ata makers met.",
        ),
    ),
    "residue/html-entity": Plant(
        "words",
        (
            "Smith ⟦&amp;⟧ Jones won.",
            "It cost ⟦&euro;⟧12.",
            "The depot⟦&#x2019;⟧s roof leaks.",
            "From May ⟦&ndash;⟧ perhaps June.",
            "A long⟦&nbsp;⟧day followed.",
            "The caf⟦&eacute;⟧ is shut.",
            "It was 30⟦&deg;⟧C.",
            "It is ⟦&amp;quot;⟧done⟦&amp;quot;⟧.",
        ),
    ),
    "residue/html-tag": Plant(
        "words",
        (
            "The depot is shut.⟦<br>⟧",
            "The ⟦<em>⟧Ada</em> sailed.",
            "The ⟦<a href=https://example.org>⟧plan</a> is out.",
            "It is shut.⟦</div>⟧",
            "⟦<p class=intro>⟧It is shut.",
            "⟦<!-- more -->⟧ It is shut.",
            "⟦<iframe width=5 src=a.html>⟧ It is shut.",
        ),
    ),
    "residue/shortcode": Plant(
        "line",
        (
            "⟦[video width=640 height=360]⟧",
            "⟦[gallery ids=4,5,6]⟧",
            "⟦[pullquote]⟧The depot is shut.[/pullquote]",
            "Posted on ⟦{{ post.date }}⟧.",
            "⟦{% image depot.jpg %}⟧",
            "Dear ⟦%%FirstName%%⟧,",
            "⟦[url=https://example.org]⟧plan[/url]",
            "⟦[instagram id=ab12]⟧",
        ),
    ),
    "residue/template-field": Plant(
        "words",
        (
            "Hello ⟦{last_name}⟧, welcome.",
            "The ⟦[[LOSING_TEAM]]⟧ went home.",
            "In ⟦<<Town Name>>⟧ they wept.",
            "A total of ⟦{{count}}⟧ came.",
            "The score was ⟦{SCORE_HOME}⟧.",
            "A rise of ⟦${amount}⟧ was seen.",
            "Turnout was ⟦NaN⟧%.",
            "Dear ⟦*|LNAME|*⟧, hello.",
            "Written by ⟦%(author)s⟧.",
        ),
    ),
    "residue/placeholder": Plant(
        "words",
        (
            "He is ⟦TK⟧ years old.",
            "It was built in ⟦TKTK⟧.",
            "⟦Lorem ipsum dolor⟧ sit amet.",
            "The cost was ⟦$XX⟧ million.",
            "⟦Insert caption here⟧ and send.",
            "The depot is ⟦sdfgsdfg⟧ now.",
            "She was born in ⟦xxxx⟧.",
            "⟦Photo goes here⟧ with names.",
            "⟦QUOTE TK⟧ from the mayor.",
            "It opened ⟦(TK)⟧ to crowds.",
        ),
    ),
    "residue/desk-note": Plant(
        "last",
        (
            "⟦ENDS⟧",
            "⟦-ends-⟧",
            "⟦(MORE)⟧",
            "⟦-30-⟧",
            "⟦More to follow⟧",
            "⟦NOTE TO EDITORS⟧: photos on request.",
            "⟦UPDATES with⟧ quotes from the mayor.",
            "⟦Embargoed until⟧ noon on Monday.",
            "The mayor, Ada Quell ⟦(CQ)⟧, spoke.",
            "The mayor ⟦[desk: please check name]⟧ spoke.",
            "⟦NOT FOR PUBLICATION⟧ before noon.",
            "⟦Eds:⟧ adds details in third graf.",
        ),
    ),
    "residue/invisible-character": Plant(
        "words",
        (
            "The de⟦\u200b⟧pot is shut.",
            "The de⟦\u00ad⟧pot is shut.",
            "The depot⟦\ufeff⟧ is shut.",
            "The ⟦\u202a⟧depot is shut.",
            "The depot⟦\u200e⟧ is shut.",
            "The de⟦\u0002⟧pot is shut.",
            "The depot is⟦\u2060⟧ shut.",
        ),
    ),
    "residue/homoglyph": Plant(
        "words",
        (
            "The ⟦dеpot⟧ is shut.",
            "The ⟦Вridge⟧ is shut.",
            "A ⟦cоuncil⟧ met.",
            "The ⟦Κing⟧ came.",
            "A ⟦рolice⟧ car came.",
        ),
    ),
    "residue/lost-accent": Plant(
        "words",
        (
            "Her ⟦fianc⟧ left.",
            "The ⟦fa ade⟧ is old.",
            "A ⟦prot g⟧ of his.",
            "Two ⟦cafs⟧ are shut.",
            "They met in ⟦Bogot⟧.",
            "An old ⟦clich⟧ it was.",
            "The singer ⟦Beyonc⟧ came.",
            "A ⟦nave⟧ plan it was.",
            "They ate ⟦jalapeo⟧ peppers.",
            "Mr ⟦Gonzlez⟧ left.",
            "A ⟦sance⟧ was held.",
        ),
    ),
    "residue/line-break-hyphen": Plant(
        "words",
        (
            "The ⟦informa-tion⟧ was new.",
            "The ⟦parlia-ment⟧ met.",
            "An ⟦elec-tion⟧ was called.",
            "The ⟦hospi-tal⟧ is shut.",
            "Some ⟦busi-nesses⟧ left.",
            "The ⟦manage-ment⟧ met.",
            "It ⟦contin-ued⟧ on Monday.",
            "The ⟦secre- tary⟧ left.",
            "The ⟦re-sponse⟧ was late.",
        ),
    ),
    "ai-residue/chat-offer": Plant(
        "last",
        (
            "⟦Would you like me to turn this into a newsletter?⟧",
            "⟦Let me know if you’d like me to change the tone.⟧",
            "⟦If you’d like, I can draft a headline too.⟧",
            "⟦I hope this helps!⟧",
            "⟦Sure! Here’s a rewritten version:⟧",
            "⟦Feel free to ask if you have other questions.⟧",
            "⟦Do you want me to add sources?⟧",
            "⟦Here is your article:⟧",
            "⟦Of course! Here are five headlines:⟧",
        ),
    ),
    "ai-residue/refusal": Plant(
        "words",
        (
            "⟦As a large language model⟧, I have no views.",
            "⟦I’m sorry, but I cannot provide⟧ that.",
            "⟦I’m just an AI assistant⟧ and cannot vote.",
            "⟦I am unable to fulfill your request⟧.",
            "⟦As an artificial intelligence, I⟧ do not vote.",
            "⟦I don’t have real-time⟧ figures.",
        ),
    ),
    "ai-residue/cutoff-notice": Plant(
        "words",
        (
            "⟦As of my last knowledge update⟧, it stood.",
            "⟦Based on my training data⟧, it stood.",
            "⟦My knowledge cutoff⟧ is June.",
            "It stood, ⟦as of my latest update⟧.",
            "⟦I don’t have information about events after 2023⟧.",
            "⟦My training data ends⟧ in June.",
        ),
    ),
    "ai-residue/tool-token": Plant(
        "words",
        (
            "It is shut ⟦citeturn2news4⟧.",
            "It is shut ⟦turn1view0⟧.",
            "It is shut.⟦[oaicite:3]⟧",
            "See https://example.org/a⟦?utm_source=chatgpt.com⟧",
            "It is shut ⟦[cite: 4]⟧.",
            "It is shut⟦【12†L3-L9】⟧.",
            "See https://example.org/?a=b⟦&utm_source=openai⟧",
        ),
    ),
    "ai-residue/unfilled-bracket": Plant(
        "words",
        (
            "The mayor, ⟦[Name]⟧, spoke.",
            "Write to ⟦[Your Email]⟧.",
            "The firm, ⟦[Company]⟧, left.",
            "On ⟦[Insert date]⟧ they met.",
            "It cost ⟦[amount]⟧ euros.",
            "Said ⟦[Spokesperson Name]⟧.",
            "In ⟦[City, State]⟧ they wept.",
            "⟦[Add quote from mayor]⟧ he said.",
            "It rose by ⟦[X%]⟧.",
        ),
    ),
    "ai-residue/markdown-mark": Plant(
        "line",
        (
            "⟦**What happens next**⟧",
            "⟦###⟧ What happens next",
            "- ⟦**Cost:**⟧ twelve euros",
            "The ⟦[plan](https://example.org/plan)⟧ is out.",
            "It is ⟦**shut**⟧ for now.",
            "⟦__What happens next__⟧",
        ),
    ),
    "boilerplate/tag-list": Plant(
        "last",
        (
            "Tags: ferries, San Vicente, storms",
            "Filed under: World, Weather",
            "TAGGED: depot | fire | insurance",
            "Topics: Ferries | Storms",
            "Hashtags: #ferries #storms",
            "#ferries #storms #SanVicente",
            "Related tags: depot, fire",
            "Post tags: depot, fire, roof",
        ),
    ),
    "boilerplate/share-row": Plant(
        "line",
        (
            "Facebook Twitter WhatsApp",
            "Facebook | X | Email",
            "Email\n\nPrint",
            "Twitter\n\nFacebook\n\nWhatsApp\n\nCopy link",
            "Tweet Share Pinterest",
            "LinkedIn • Reddit • Flipboard",
        ),
    ),
    "boilerplate/truncated-body": Plant(
        "last",
        (
            "The depot, which was [+1870 chars]",
            "The ferry left at ... Read more",
            "[Read more…]",
            "Read the full article here",
            "Continue reading »",
            "The roof of the depot had been … continue reading",
        ),
    ),
    "boilerplate/account-button": Plant(
        "line",
        (
            "Log in\n\nRegister",
            "Subscribe now\n\nSign in",
            "My account\n\nLog out",
            "Sign up\n\nForgot password?",
            "Newsletters\n\nSubscribe",
        ),
    ),
    "boilerplate/related-link": Plant(
        "line",
        (
            "READ NEXT: What the storm did to the depot",
            "Also read: Five ferries that never came back",
            "See also: The islands that want a bridge",
            "MORE: Insurers count the cost of the storm",
            "(RELATED: The captain who stayed on board)",
            "Don’t miss: Our pictures of the storm of the year",
            "Read more | The ferry that left too early",
        ),
    ),
    "boilerplate/stray-timestamp": Plant(
        "last",
        (
            "Last updated: 4 March 2025 at 10:12 GMT",
            "Published 5 hours ago",
            "Updated 3:15 p.m. ET, Mon March 4, 2025",
            "Posted on March 4, 2025",
            "2 days ago",
            "First published on Tue 4 Mar 2025 06.00 GMT",
        ),
    ),
}
