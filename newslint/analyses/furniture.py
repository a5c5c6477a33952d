"""Blocks that are likely part of the page and not of the article, whatever their wording."""

from collections.abc import Mapping

from newslint.analyses.line_setting import measures
from newslint.analyses.line_shape import lines
from newslint.analyses.line_wording import Source, model, wording
from newslint.analyses.trees import score
from newslint.analysis import analysis
from newslint.document import Document

NEVER = -3.0
"""Below this wording no tree is asked: nine lines of news in ten, one of furniture in thirty."""

FEWEST = 30
"""A whole page has more lines: menus, footers; own measure."""

ENDS, MENU = 5, 0.5
"""So many lines at either end are menu and footer, by their mean chance; own measure."""

LEAST = 0.3
"""So large a share of a whole page is furniture at the least; own measure."""

WORDED = -1.0
"""The mean wording of the lines at either end of a whole page is above this; own measure."""

FEWEST_NAMED = 3
MENU_LINES = frozenset(
    "about about_us contact contact_us blog search home menu news events careers jobs press login"
    " log_in sign_in sign_up subscribe newsletter newsletters my_account skip_to_content shop cart"
    " skip_to_main_content main_navigation toggle_navigation close_menu open_menu back_to_top"
    " privacy privacy_policy privacy_notice terms terms_of_use terms_of_service cookie_policy"
    " sitemap"
    " terms_&_conditions terms_and_conditions cookie_settings cookie_preferences site_map legal"
    " accessibility accessibility_statement advertise advertise_with_us faq faqs help support"
    " facebook twitter x instagram linkedin youtube tiktok pinterest rss follow_us connect_with_us"
    " share email submit close english español français deutsch all_rights_reserved quick_links"
    " related_articles related_posts recent_posts categories get_started learn_more read_more"
    " impressum datenschutz kontakt startseite suche anmelden über_uns agb accueil mentions_légales"
    " connexion rechercher à_propos inicio contacto buscar aviso_legal quiénes_somos iniciar_sesión"
    " chi_siamo contatti cerca accedi início contato sobre entrar over_ons zoeken inloggen".split()
)
"""Lines that menus and footers are made of, words joined. Own list: en, de, fr, es, it, pt, nl."""


@analysis
def furniture(doc: Document) -> Mapping[int, float]:
    """The chance, 0 to 1, that each block is page furniture, by where the block starts.

    It is that of text as an extractor leaves it, where about one line in ten is.
    """
    return _chances(doc, "extract")


@analysis
def page_around(doc: Document) -> Mapping[int, float]:
    """The same of the blocks of a whole page, of which most are furniture.

    Empty where the text is no whole page: one begins with a menu, ends with a footer, and has much
    of both.
    """
    blocks = doc.blocks
    if len(blocks) < FEWEST or not (_named(doc) and _worded(doc)):
        return {}
    chances = _chances(doc, "page")
    listed = list(chances.values())
    ends = (_mean(listed[:ENDS]), _mean(listed[-ENDS:]))
    share = _mean([float(chance > 0.5) for chance in listed])
    return chances if min(ends) > MENU and share >= LEAST else {}


def _named(doc: Document) -> bool:
    """Whether there are lines as only menus and footers have: a list of names has none."""
    short = {"_".join(block.text.lower().split()) for block in doc.blocks if len(block) < 25}
    return len(short & MENU_LINES) >= FEWEST_NAMED


def _worded(doc: Document) -> bool:
    """Whether both ends speak as menus and footers do."""
    ends = (doc.blocks[:ENDS], doc.blocks[-ENDS:])
    return all(_mean([wording(block, "page") for block in end]) > WORDED for end in ends)


def _chances(doc: Document, source: Source) -> dict[int, float]:
    told = lines(doc, source)
    if all(line.wording < NEVER for line in told):
        return dict.fromkeys((line.block.start for line in told), 0.0)
    trees = model()[source]["trees"]
    return {
        line.block.start: score(trees, each) if line.wording >= NEVER else 0.0
        for line, each in zip(told, measures(told), strict=True)
    }


def _mean(numbers: list[float]) -> float:
    return sum(numbers) / (len(numbers) or 1)
