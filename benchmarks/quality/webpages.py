"""How much of a web page's article is kept, and how much else, by newslint and by extractors.

newslint is no extractor: it reads the page, and what its rules mark as page furniture is taken for
thrown away. That shows what of the page a reader of its findings would still meet.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

from benchmarks.quality.halves import domain, drawn, half
from benchmarks.quality.intervals import bootstrap, f1, share
from benchmarks.quality.linting import location, only, reports
from benchmarks.quality.sets import Article, Scope, rows
from benchmarks.quality.tables import ABSENT, Table, shown
from newslint.readers import read

OWN = "newslint, without what boilerplate rules mark"
READ = "newslint's reader alone"
HEAD = ("who", "pages", "of what is kept good (B)", "of what is good kept (B)", "F1 (B)")

Extract = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Webpage:
    """A page as it came, and what belongs to its article."""

    id: str
    html: str
    gold: str


def webpages(scope: Scope) -> Table:
    """Words kept of each page, held against those of its article."""
    pages = _pages(scope)
    table = [_row(name, pages, kept) for name, kept in _own(pages, scope).items()]
    for name, (module, extract) in EXTRACTORS.items():
        if find_spec(module) is None:
            table.append((f"{name}: not installed", *(ABSENT for _ in HEAD[1:])))
        else:
            table.append(_row(name, pages, [extract(page.html) for page in pages]))
    remark = (
        f"boilerplate/wcxb_dev_pages, raw HTML, {scope.half} half by domain; shares of words, as "
        "often as each stands in the article's text."
    )
    return Table("The article in whole web pages", HEAD, table, (remark,))


def _pages(scope: Scope) -> list[Webpage]:
    found = [
        Webpage(row["id"], row["html"], row["truth"]["ground_truth"]["main_content"])
        for row in rows(scope.folder / "boilerplate" / "wcxb_dev_pages.jsonl.gz")
        if half(domain(row["truth"]["url"], row["id"])) == scope.half
    ]
    return sorted(found, key=lambda page: drawn(page.id))[: scope.most or len(found)]


def _own(pages: Sequence[Webpage], scope: Scope) -> Mapping[str, list[str]]:
    """What newslint reads of each page: all of its body, and less what the rules mark."""
    articles = [Article("wcxb_dev_pages", page.id, page.html, "html") for page in pages]
    linted = reports(articles, only("boilerplate"), scope.jobs)
    all_, kept = [], []
    for article, report in zip(articles, linted, strict=True):
        doc = read(article.source.encode("utf-8", "replace"), article.id, article.format)[0]
        marked = [location(finding) for finding in report.findings]
        told = [(doc.place(block).start.offset, block.text) for block in doc.blocks]
        all_.append(" ".join(text for _, text in told))
        kept.append(" ".join(text for at, text in told if not _lies_in(at, marked)))
    return {READ: all_, OWN: kept}


def _lies_in(at: int, spots: Sequence[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spots)


def _row(name: str, pages: Sequence[Webpage], kept: Sequence[str]) -> tuple[str, ...]:
    columns = shared_words([page.gold for page in pages], kept)
    right, told, gold = columns
    figures = share(right, told), share(right, gold), bootstrap(columns, f1)
    return (name, str(len(pages)), *(shown(one, 3) for one in figures))


def shared_words(
    gold: Sequence[str], kept: Sequence[str]
) -> tuple[list[int], list[int], list[int]]:
    """For each page: words that both have, words kept, words of the article."""
    pairs = [
        (Counter(one.split()), Counter(other.split()))
        for one, other in zip(gold, kept, strict=True)
    ]
    return (
        [(one & other).total() for one, other in pairs],
        [other.total() for _, other in pairs],
        [one.total() for one, _ in pairs],
    )


def _justext(html: str) -> str:
    import justext

    stop = justext.get_stoplist("English")
    told = justext.justext(html.encode("utf-8", "replace"), stop, encoding="utf-8")
    return " ".join(part.text for part in told if not part.is_boilerplate)


def _trafilatura(html: str) -> str:
    import trafilatura

    return trafilatura.extract(html) or ""


def _readability(html: str) -> str:
    from lxml.html import fromstring
    from readability import Document

    return str(fromstring(Document(html).summary()).text_content())


EXTRACTORS: Mapping[str, tuple[str, Extract]] = {
    "trafilatura": ("trafilatura", _trafilatura),
    "jusText": ("justext", _justext),
    "readability-lxml": ("readability", _readability),
}
"""Each with the module that it is imported as."""
