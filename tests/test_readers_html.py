"""HTML: what a reader of the page sees, and where on the page."""

import pytest

from newslint.document import Document
from newslint.readers import read


def page(text: str) -> Document:
    (doc,) = read(text.encode(), "article.html")
    return doc


def texts(text: str) -> list[str]:
    return [block.text for block in page(text).blocks]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("", [], id="an empty page"),
        pytest.param("<p>One.<p>Two.", ["One.", "Two."], id="paragraphs that are not closed"),
        pytest.param("<UL><LI>One<LI>Two</UL>", ["One", "Two"], id="items that are not closed"),
        pytest.param("<p>an <B>old</b><i>er</I> boat", ["an older boat"], id="no space for a tag"),
        pytest.param("<p> one \n\t two <b> three</b> ", ["one two three"], id="runs of space"),
        pytest.param("<p>a&nbsp;&nbsp;b", ["a\u00a0\u00a0b"], id="no-break spaces are kept"),
        pytest.param(
            "<p>AT&ampT &lt;b&gt; &copy &#8211; &#x41;", ["AT&T <b> © – A"], id="entities"
        ),
        pytest.param("<p>a&#32; &Tab;b", ["a b"], id="entities that are space"),
        pytest.param("<p>R&D &unknown; &", ["R&D &unknown; &"], id="no entities"),
        pytest.param(f"<p>&#{'9' * 5000};x", ["\ufffdx"], id="a number beyond all characters"),
        pytest.param("<p>5 < 6 <3 a<b", ["5 < 6 <3 a"], id="a stray < is text, a tag is not"),
        pytest.param("<p>one<![\x06x>two<?php x ?></ x>!", ["onetwo!"], id="odd declarations"),
        pytest.param("<p>a<!-- <p>b -->c<!-->d", ["acd"], id="comments"),
        pytest.param("<p>a<![CDATA[ b > c ]]>d", ["ad"], id="marked sections"),
        pytest.param('<p><a title="a > b">c</a>', ["c"], id="a > in quotes closes no tag"),
        pytest.param('<p><a href="x>c</a> d', ["c d"], id="a quote that is never closed"),
        pytest.param("<p>seen<script>var a = '<p>b';</script>", ["seen"], id="scripts"),
        pytest.param("<style>p {}</style><p>seen", ["seen"], id="styles"),
        pytest.param("<p>a<svg><title>icon</title></svg>b", ["ab"], id="drawings"),
        pytest.param("<p>a<select><option>b</select>c", ["ac"], id="choices of a form"),
        pytest.param("<button>Share</button><button>Print", ["Share", "Print"], id="buttons"),
        pytest.param("<div hidden><p>a</p></div><p>b", ["b"], id="what is hidden"),
        pytest.param("<p>one<br>two", ["one two"], id="a break is a space"),
        pytest.param("<p>one<br>\n<br/>two", ["one", "two"], id="two are a paragraph"),
        pytest.param("<pre><code>let x</code></pre><p>a", ["a"], id="a listing"),
        pytest.param("<pre>One\nline.\n\nTwo.</pre>", ["One line.", "Two."], id="typed paragraphs"),
        pytest.param("<table><tr><td>1<td>2</table><p>a", ["a"], id="a table of figures"),
        pytest.param(
            f"<table><tr><td>{'word ' * 30}</table>",
            [("word " * 30).strip()],
            id="a table that lays out the page",
        ),
        pytest.param("<p>a</div></section>b", ["ab"], id="end tags of nothing"),
    ],
)
def test_a_page_is_read_in_blocks(text, found):
    assert texts(text) == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("<h1>The gates</h1>", "headline", id="h1"),
        pytest.param("<h2>The gates</h2>", "heading", id="h2"),
        pytest.param("<li><p>The gates</p></li>", "item", id="a paragraph in an item"),
        pytest.param("<blockquote><p>The gates</p></blockquote>", "quotation", id="a quotation"),
        pytest.param("<figcaption>The gates</figcaption>", "caption", id="a caption"),
        pytest.param("<p class='wp-caption-text'>The gates</p>", "caption", id="a caption's class"),
        pytest.param("<p class='story__byline'>Ada Quill</p>", "byline", id="a byline's class"),
        pytest.param("<p>By Ada Quill</p>", "byline", id="the words of a byline"),
        pytest.param("<p>• The gates</p>", "item", id="a bullet typed by hand"),
        pytest.param("<p>The gates</p>", "paragraph", id="a paragraph"),
    ],
)
def test_blocks_have_kinds(text, kind):
    assert [block.kind for block in page(text).blocks] == [kind]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        pytest.param("<title>A</title><h1>B</h1>", "B", id="the h1"),
        pytest.param("<title>A</title><p>B", "A", id="the page's title where there is no h1"),
        pytest.param(
            "<title>The gates open | The Mast</title><header><h1>The Mast</h1></header><p>B",
            "The gates open | The Mast",
            id="the name of the site is none",
        ),
        pytest.param(
            '<meta property="og:site_name" content="The Mast"><title>Gates open | The Mast</title>',
            "Gates open",
            id="without the name of the site",
        ),
        pytest.param(
            "<article><header><h1>The gates</h1><p>By Ada Quill</p></header></article>",
            "The gates",
            id="in the header of the story",
        ),
        pytest.param("<aside><h1>Weather</h1></aside><h1>Gates</h1>", "Gates", id="not an aside’s"),
    ],
)
def test_the_headline_is_the_story_s_title(text, headline):
    found = page(text).headline

    assert found
    assert found.text == headline


@pytest.mark.parametrize(
    ("text", "area"),
    [
        pytest.param("<nav><p>x</nav>", "nav", id="nav"),
        pytest.param("<div role=navigation><p>x</div>", "nav", id="a role"),
        pytest.param("<aside><p>x</aside>", "aside", id="aside"),
        pytest.param("<footer><p>x</footer>", "footer", id="footer"),
        pytest.param("<div class='social-share'><p>x</div>", "share", id="share"),
        pytest.param("<div id=sharedaddy><p>x</div>", "share", id="an id"),
        pytest.param("<ul aria-label='Share this story'><li>x</ul>", "share", id="a label"),
        pytest.param("<div class='relatedArticles'><p>x</div>", "related", id="related"),
        pytest.param("<div class='most-read'><p>x</div>", "related", id="most read"),
        pytest.param(
            "<div class='related'><nav><p>x</nav></div>", "related", id="the box, not nav"
        ),
        pytest.param("<section class=popular-posts><p>x</section>", "related", id="popular posts"),
        pytest.param("<div class='popular-science'><p>x</div>", "body", id="popular is a topic"),
        pytest.param("<div class='share-price'><p>x</div>", "body", id="shares have a price"),
        pytest.param("<div class='social-care'><p>x</div>", "body", id="social care is a topic"),
        pytest.param("<div class='has-share-bar'><p>x</div>", "body", id="to have is not to be"),
        pytest.param("<body class='share'><p>x", "body", id="the whole page is no box"),
        pytest.param("<div class='c-42'><p>x</div>", "body", id="a class that nobody knows"),
        pytest.param("<aside><main><p>x</main>", "body", id="an aside that is never closed"),
    ],
)
def test_blocks_know_their_part_of_the_page(text, area):
    doc = page(f"{text}<p>{'The gates of the harbour are open again. ' * 5}")

    assert doc.blocks[0].area == area


def test_a_box_that_holds_most_of_the_page_is_none():
    doc = page(f"<div class=share><p>{'The gates are open again. ' * 9}</p></div><p>Short.")

    assert [block.area for block in doc.blocks] == ["body", "body"]


@pytest.mark.parametrize(
    ("text", "found", "written"),
    [
        pytest.param("<p><b>op</b>portunites", "portunites", "portunites", id="after a tag"),
        pytest.param("<p>Cats &amp; dogs", "s & d", "s &amp; d", id="an entity"),
        pytest.param("<p>Cats \n and dogs", "s and", "s \n and", id="a run of space"),
        pytest.param("<p>&ampere", "e", "e", id="after an entity without semicolon"),
        pytest.param("<title>Gates &mdash; x</title>", "— x", "&mdash; x", id="the title"),
    ],
)
def test_a_place_in_the_text_is_found_again_in_the_file(text, found, written):
    doc = page(text)

    start, end = doc.origin.source_range(doc.text.index(found), doc.text.index(found) + len(found))

    assert doc.origin.source[start:end] == written


@pytest.mark.parametrize(
    ("text", "at", "rest"),
    [
        pytest.param("<p>A</p>\n<p>B</p>\n<p>C</p>", 1, "<p>A</p>\n<p>C</p>", id="a paragraph"),
        pytest.param(
            "<ul>\n<li><p>A</p></li>\n<li>B\n</ul>",
            1,
            "<ul>\n<li><p>A</p></li>\n</ul>",
            id="an open item",
        ),
        pytest.param("<p>A</p><div><div>B</div></div><p>C", 1, "<p>A</p><p>C", id="its wrapping"),
        pytest.param(
            "<p>A</p><figure><img><figcaption>B</figcaption></figure>",
            1,
            "<p>A</p><figure><img></figure>",
            id="but not a picture",
        ),
        pytest.param("<main><p>A</p></main>", 0, "<main></main>", id="nor the page's frame"),
        pytest.param("<p>A<br><br>B</p>", 0, "<p>B</p>", id="half a paragraph"),
        pytest.param(
            "A<div><p>B</p></div><b>C</b>",
            1,
            "A<div><p></p></div><b>C</b>",
            id="tags that keep two texts apart stay",
        ),
        pytest.param(
            "A<br><ul><li>B</li></ul>C", 1, "A<br><ul><li></li></ul>C", id="one break parts nothing"
        ),
        pytest.param("A<br><br><p>B</p>C", 1, "A<br><br>C", id="two breaks part two texts"),
    ],
)
def test_what_is_left_when_a_block_is_deleted_is_tidy(text, at, rest):
    start, end = page(text).blocks[at].outer

    assert text[:start] + text[end:] == rest


def test_marks_say_what_is_set_apart():
    (block,) = page(
        "<p>The <a href='/g?a=1&amp;b=2'>new <em>gates</em></a> of <code>x</code>"
    ).blocks

    assert [(mark.kind, mark.text, mark.target) for mark in block.marks] == [
        ("emphasis", "gates", ""),
        ("link", "new gates", "/g?a=1&b=2"),
        ("code", "x", ""),
    ]


def test_the_page_says_its_title_date_author_and_language():
    head = """<html lang=en-GB><title> The gates </title><meta name=author content="Ada Quill">
        <meta property="article:published_time" content="2031-05-06">"""

    assert page(head).meta == {
        "title": "The gates",
        "date": "2031-05-06",
        "author": "Ada Quill",
        "lang": "en-GB",
    }


def test_a_replacement_is_written_so_that_it_reads_the_same():
    assert page("x").origin.encode("R&D <b>") == "R&amp;D &lt;b&gt;"
