"""Labels under which a page lists links to other stories: “Related”, “Most read”, “See also:”."""

import re

from newslint.span import Span

SINGLE = (
    # one story or a few follow
    "see also|see more|read also|also read|also see|read more|read next|read on|more on "
    "this|learn more here",
    "keep reading|watch also|watch more|listen also",
    "siehe auch|lesen sie auch|mehr zum thema|mehr dazu|auch interessant|lesen sie "
    "mehr|weiterlesen",
    "lire aussi|à lire aussi|voir aussi|lire la suite|en savoir plus|lire également|à lire "
    "également",
    "véase también|vea también|ver también|ver más|lea también|leer más|lee también|te puede "
    "interesar",
    "vedi anche|leggi anche|leggi di più|guarda anche|per saperne di più|potrebbe interessarti",
    "veja também|leia também|leia mais|ver mais|saiba mais|veja mais",
    "zie ook|lees ook|lees meer|lees verder|bekijk ook|meer lezen",
)
"""What stands before a link in the middle of a story, in en, de, fr, es, it, pt, nl. Own list."""

LISTS = (
    "(?:featured|related|recommended|popular|latest|recent|trending|top|more|other|similar)"
    " (?:articles?|stor(?:y|ies)|posts?|news|headlines|content|coverage|links?|videos?)",
    "related|recommended|recommended for you|trending|trending now|most "
    "(?:read|popular|viewed|shared|watched)",
    "related topics|editors?[’']?s?[’']? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be "
    "interested in)",
    "more (?:from|in|on) [^.!?:]{2,40}|more like this|more to read|what to read next|up next|read "
    "this next",
    "in case you missed it|popular on [^.!?:]{2,30}|around the web|from the web|from our partners",
    "don[’']t miss(?: (?:it|out|this|these))?|must[- ](?:reads?|see|watch)"
    "|(?:what[’']s )?trending(?: (?:topics|on [^.!?:]{2,30}))?|hot topics|most (?:commented"
    "|discussed)|you might have missed",
    "read these next|you[’']ll (?:also )?(?:like|love)|more for you|suggested for you"
    "|further reading|today[’']s (?:top stories|must[- ]reads)|latest (?:in|from) [^.!?:]{2,30}"
    "|stories you may like|readers also (?:liked|read)|others also read",
    "sponsored (?:content|stories|links)|promoted (?:content|stories)|top picks|best of "
    "[a-z]{2,15}[.]com",
    "meistgelesen|meist gelesen|das könnte sie auch interessieren|das könnte dich auch "
    "interessieren",
    "verwandte artikel|ähnliche artikel|weitere artikel|mehr aus [^.!?:]{2,30}|empfehlungen der "
    "redaktion",
    "sur le même sujet|les plus lus|articles liés|articles similaires|à la une|vous aimerez "
    "aussi|dans la même rubrique",
    "noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|te recomendamos|más "
    "noticias",
    "articoli correlati|notizie correlate|i più letti|ti potrebbe interessare|potrebbe "
    "interessarti anche",
    "notícias relacionadas|artigos relacionados|mais lidas|as mais lidas|mais lidos|você também "
    "pode gostar",
    "gerelateerde artikelen|meest gelezen|aanbevolen|meer over dit onderwerp|ook interessant|meer "
    "nieuws",
)
"""What stands above a list of other stories. Own list."""

ORNAMENTS = r"[\s|•·»›→▸▶►>*#\-–—]*"
SINGLE_LABEL = re.compile(
    rf"{ORNAMENTS}(?:{'|'.join(SINGLE)})\s*([:.…»›→>]*){ORNAMENTS}", re.IGNORECASE
)
LIST_LABEL = re.compile(
    rf"{ORNAMENTS}(?:{'|'.join(LISTS)})\s*([:.…»›→>]*){ORNAMENTS}", re.IGNORECASE
)
LEADING = re.compile(
    rf"{ORNAMENTS}(?:{'|'.join((*SINGLE, *LISTS[:3]))})\s*(?::|[|»›→▸▶►>–—]+)\s*(?P<title>\S.*)",
    re.IGNORECASE,
)
LONGEST = 60


def link_label(line: Span) -> bool:
    """Whether the line is nothing but a label of links to other stories."""
    return names_one(line) or names_list(line)


def names_one(line: Span) -> bool:
    """Whether the line announces a link in the story’s own run: “See also:”."""
    return len(line) <= LONGEST and bool(SINGLE_LABEL.fullmatch(line.text))


def names_list(line: Span) -> bool:
    """Whether the line heads a list of other stories: “Most read”."""
    return len(line) <= LONGEST and bool(LIST_LABEL.fullmatch(line.text))


def linked_title(line: Span) -> Span | None:
    """What follows the label in one line, “Related: Harbour strike ends”; None without one."""
    match = LEADING.fullmatch(line.text) if len(line) <= 250 else None
    return line.cut(*match.span("title")) if match else None
