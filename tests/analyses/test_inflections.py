"""How words are inflected."""

import pytest

from newslint.analyses.inflections import participle, plural, third


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("reason", "reasons"), ("city", "cities"), ("day", "days"), ("box", "boxes")],
)
def test_a_noun_has_a_regular_plural(noun: str, expected: str) -> None:
    found = plural(noun)

    assert found == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [("have", "has"), ("go", "goes"), ("try", "tries"), ("announce", "announces")],
)
def test_a_verb_has_a_form_for_one(verb: str, expected: str) -> None:
    found = third(verb)

    assert found == expected


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("take", "taken"),
        ("announce", "announced"),
        ("try", "tried"),
        ("plan", "planned"),
        ("visit", "visited"),
        ("delay", "delayed"),
    ],
)
def test_a_verb_has_a_participle(verb: str, expected: str) -> None:
    found = participle(verb)

    assert found == expected
