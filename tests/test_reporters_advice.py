"""A rule's page in its parts."""

import pytest

from newslint.reporters.advice import Advice, advice


@pytest.mark.parametrize(
    ("page", "parts"),
    [
        pytest.param("", Advice("", "", ""), id="nothing"),
        pytest.param("It costs\ntrust.", Advice("It costs trust.", "", ""), id="reasons alone"),
        pytest.param(
            "It costs trust. Silent in quotations. Delete the line.",
            Advice("It costs trust.", "Delete the line.", "Silent in quotations."),
            id="the usual three",
        ),
        pytest.param(
            "It costs trust. Delete the line. Quotations are left alone. So are lists.",
            Advice(
                "It costs trust.", "Delete the line.", "Quotations are left alone. So are lists."
            ),
            id="the limits last",
        ),
        pytest.param(
            "It costs trust. Quotations are left alone.",
            Advice("It costs trust.", "", "Quotations are left alone."),
            id="a limit is nothing to do",
        ),
        pytest.param(
            "It costs trust.\n\nFigures are compared.\n\nMost are whole. Check the source.",
            Advice(
                "It costs trust.",
                "Check the source.",
                "Figures are compared.\n\nMost are whole.",
            ),
            id="several paragraphs",
        ),
        pytest.param(
            "“Is it?” asks the reader. Say so at 9 a.m. or later.",
            Advice("“Is it?” asks the reader.", "Say so at 9 a.m. or later.", ""),
            id="stops that end no sentence",
        ),
        pytest.param(
            "Names keep their spelling. Looks are no command.",
            Advice("Names keep their spelling. Looks are no command.", "", ""),
            id="words that only look like commands",
        ),
    ],
)
def test_a_page_falls_into_reasons_commands_and_limits(page: str, parts: Advice):
    assert advice(page) == parts
