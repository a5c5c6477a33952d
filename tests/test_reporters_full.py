"""Findings with the lines that they stand in."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.finding import RelatedPlace
from newslint.origin import Origin, Piece
from newslint.report import Edit, PlacedFinding
from newslint.reporters.cells import columns
from newslint.reporters.full import SHORTEST
from newslint.rule import Rule
from tests.reports import PATH, SOURCE, STET, of, related, view, written
from tests.reports import finding as finding_in

LONG = "The ferry sails on Monday from the old pier, and nobody knows who will be on board. "
FERRY = f"Ferries sail\n\n{LONG * 4}A auto ferry follows.\n\n{LONG * 9}\n\nThe last line.\n"
RULE = Rule(
    id="tests/op",
    summary="A short word.",
    why="It is too short to be read. Silent in quotations. Write the long one.",
    severity="warning",
    file=Path("op.py"),
)


def full(*findings: PlacedFinding, source: str = "", **parts: object) -> list[str]:
    """The lines of the report on these findings, without the empty one at its end."""
    seen = view(source, **parts) if source else view(SOURCE, **parts)
    return written("full", of(*findings), seen=seen).splitlines()[:-1]


def fix(old: str, new: str, source: str, **parts: object) -> Edit:
    start = source.index(old)
    made = {"text": new, "safe": False, "applicable": True, **parts}
    return Edit(start, start + len(old), new, **made)  # type: ignore[arg-type]


def test_the_words_are_underlined_in_their_line():
    assert full(finding_in()) == [
        "warning: “op” is odd [tests/op]",
        " --> desk/a story.txt:2:6",
        "2 | é“—𐐀 op opens.",
        "  |      ^^",
    ]


@pytest.mark.parametrize(
    ("source", "line", "underline"),
    [
        pytest.param("東京 op", "1 | 東京 op", "  |      ^^", id="wide letters take two columns"),
        pytest.param("cafe\u0301 op", "1 | cafe\u0301 op", "  |      ^^", id="a mark takes none"),
        pytest.param("👩‍👩‍👧 op", "1 | 👩‍👩‍👧 op", "  |    ^^", id="a family is one emoji"),
        pytest.param("🇬🇧 op", "1 | 🇬🇧 op", "  |    ^^", id="a flag is one emoji"),
        pytest.param("a\top", "1 | a    op", "  |      ^^", id="a tab is four blanks"),
        pytest.param("a\u00a0op", "1 | a op", "  |   ^^", id="any blank is a blank"),
        pytest.param("\u202eop", "1 | <U+202E>op", "  |         ^^", id="a control is spelt out"),
        pytest.param("\x1bop", "1 | <U+001B>op", "  |         ^^", id="an escape is spelt out"),
        pytest.param("a\u2028op", "1 | a<U+2028>op", "  |          ^^", id="what parts no line"),
    ],
)
def test_columns_are_those_of_a_terminal(source: str, line: str, underline: str):
    assert full(finding_in(source=source), source=source)[2:] == [line, underline]


def test_words_that_nobody_sees_are_spelt_out():
    source = "The \u200b\u00a0opera."

    lines = full(finding_in("\u200b\u00a0", source), source=source)

    assert lines[2:] == ["1 | The <U+200B><U+00A0>opera.", "  |     ^^^^^^^^^^^^^^^^"]


def test_a_place_between_letters_is_pointed_at():
    lines = full(finding_in(""))

    assert lines[2:] == ["1 | The ferry sails.", "  | ^"]


def test_of_a_long_line_only_what_stands_round_the_words_is_shown():
    lines = full(finding_in("A auto", FERRY), source=FERRY, width=60)

    assert lines[2:] == [
        "3 | … knows who will be on board. A auto ferry follows.",
        "  |                               ^^^^^^",
    ]


def test_words_of_several_rows_have_a_bar_at_their_side():
    lines = full(finding_in(LONG.strip(), FERRY), source=FERRY, width=60)

    assert lines[2:] == [
        "3 | / The ferry sails on Monday from the old pier, and",
        "  | \\ nobody knows who will be on board. …",
    ]


def test_of_very_many_rows_the_middle_is_left_out():
    lines = full(finding_in((LONG * 9).strip(), FERRY), source=FERRY, width=60)

    assert lines[2:] == [
        "5 | / The ferry sails on Monday from the old pier, and",
        "  | | nobody knows who will be on board. The ferry sails on",
        "  | | Monday from the old pier, and nobody knows who will be",
        "  | | ...",
        "  | \\ be on board.",
    ]


def test_lines_keep_their_numbers():
    lines = full(finding_in("third line\nand a"))

    assert lines[2:] == ["3 | / … third line", "4 | \\ and a …"]


def test_the_other_passage_stands_in_the_same_snippet():
    lines = full(finding_in("ferry", related=(related("sails"), related("opp"))))

    assert lines[2:] == [
        "1 | The ferry sails.",
        "  |     ^^^^^",
        "  |           ----- the other form",
        "...",
        "5 | The opp closes.",
        "  |     --- the other form",
    ]


def test_what_is_said_of_a_passage_goes_below_where_there_is_no_room():
    other = RelatedPlace(related("closes").place, "the other form, far from here")

    lines = full(finding_in("third", related=(other,)), width=40)

    assert lines[5:] == [
        "5 | The opp closes.",
        "  |         ------",
        "  |        the other form, far from here",
    ]


def test_a_passage_of_another_file_says_where_it_stands():
    lines = full(finding_in(related=(related("opp", "b.txt"),)))

    assert lines[4:6] == [" ::: b.txt:5:5", "5 | The opp closes."]


def test_of_many_passages_the_rest_is_counted():
    lines = full(finding_in(related=(related(),) * 9))

    assert lines[-1] == "  = more: 3 more passages"


def test_a_rule_is_explained_once_in_an_article():
    both = full(finding_in(), finding_in("opp"), rules=lambda: {RULE.id: RULE})

    assert both[4:9] == [
        "  = why: It is too short to be read.",
        "  = do: Write the long one.",
        "  = how sure: reliability not measured yet; 90% sure here",
        "",
        "warning: “op” is odd [tests/op]",
    ]
    assert not any("= why" in line for line in both[8:])


FERRIES = "The ferrry sails, he said."


@pytest.mark.parametrize(
    ("edit", "lines"),
    [
        pytest.param(
            fix("ferrry", "ferry", FERRIES),
            [
                "  = change: look first: --fix --unsafe-fixes makes it",
                "1 - The ferrry sails, he said.",
                "  |         -",
                "1 + The ferry sails, he said.",
            ],
            id="a letter too many",
        ),
        pytest.param(
            fix("ferrry", "ferrrry", FERRIES, safe=True),
            [
                "  = change: safe: --fix makes it",
                "1 - The ferrry sails, he said.",
                "1 + The ferrrry sails, he said.",
                "  |          +",
            ],
            id="a letter too few",
        ),
        pytest.param(
            fix("ferrry sails", "", FERRIES),
            ["  = change: delete it (look first: --fix --unsafe-fixes makes it)"],
            id="all of it goes",
        ),
        pytest.param(
            fix("ferrry", "boat", FERRIES, applicable=False),
            ["  = change: to “boat” (by hand)"],
            id="what cannot be made",
        ),
        pytest.param(
            fix("ferrry", "boat\nboat", FERRIES),
            ["  = change: to “boat boat” (look first: --fix --unsafe-fixes makes it)"],
            id="a change of lines",
        ),
    ],
)
def test_the_change_is_a_small_diff(edit: Edit, lines: list[str]):
    assert full(finding_in("ferrry", FERRIES, fix=edit), source=FERRIES)[4:] == lines


def test_a_change_in_a_long_line_has_few_words_round_it():
    edit = fix("A auto", "An auto", FERRY)

    lines = full(finding_in("A auto", FERRY, fix=edit), source=FERRY, width=120)

    assert lines[5:7] == [
        "3 - … will be on board. A auto ferry follows.",
        "3 + … will be on board. An auto ferry follows.",
    ]


def test_a_file_that_now_reads_otherwise_is_shown_as_it_was_found():
    lines = full(finding_in("opp", fix=fix("opp", "op", FERRIES + "opp")), source="Gone.\n" * 20)

    assert lines[2:] == [
        "5 | The opp closes.",
        "  |     ^^^",
        "  = change: to “op” (look first: --fix --unsafe-fixes makes it)",
    ]


def test_what_stands_with_a_reason_says_so():
    one = finding_in(stet=STET, fix=fix("op", "shop", SOURCE))

    assert full(one, rules=lambda: {RULE.id: RULE}) == [
        "accepted: “op” is odd [tests/op] (it is their name)",
        " --> desk/a story.txt:2:6",
        "2 | é“—𐐀 op opens.",
        "  |      ^^",
    ]


def test_the_header_keeps_to_the_width():
    lines = full(finding_in(message="“op” is odd, " * 5), width=40)

    assert lines[:3] == [
        "warning: “op” is odd, “op” is odd, “op”",
        "is odd, “op” is odd, “op” is odd,",
        "[tests/op]",
    ]


def test_colours_change_no_letter():
    edit = fix("ferrry", "ferry", FERRIES)
    one = finding_in("ferrry", FERRIES, fix=edit, related=(related("opp", "b.txt"),))

    painted = "\n".join(full(one, source=FERRIES, colour=True))

    assert "\x1b[33m^^^^^^\x1b[0m" in painted
    assert without_colours(painted).splitlines() == full(one, source=FERRIES)


def without_colours(text: str) -> str:
    import re

    return re.sub(r"\x1b\[\d+m", "", text)


LETTERS = st.sampled_from(
    [*"ab .“—é東👩𐐀🇬\u0301\u200d\u200b\ufe0f\u202e\u00a0\t\x1b\x07\n\r\u2028\ud800\u0e33"]
)


@given(st.text(LETTERS, max_size=300), st.data(), st.integers(1, 130), st.booleans())
def test_whatever_stands_there_it_keeps_to_the_screen(
    source: str, data: st.DataObject, room: int, is_known: bool
):
    whole = Origin(source, (Piece(0, len(source), 0, len(source)),))
    spans = st.tuples(*[st.integers(0, len(source))] * 2).map(sorted)
    (start, end), (from_, to) = data.draw(spans), data.draw(spans)
    place = whole.place(PATH, start, end, source[start:end])
    other = RelatedPlace(whole.place(PATH, from_, to, source[from_:to]), source[:40])
    edit = Edit(start, end, source[:20], source[:20], safe=False, applicable=True)
    one = PlacedFinding("tests/op", "warning", source[:50], place, 0.9, "f", edit, (other,))
    seen = view(source if is_known else "", width=room)

    lines = written("full", of(one), seen=seen).split("\n")

    assert all(line.isprintable() or "\u200d" in line for line in lines)
    assert max(map(columns, lines)) <= max(SHORTEST, room)
    assert not set("".join(lines)) & set("\x1b\x07\u202e\u2028\r\t\ud800")
