"""Words that are misspelt, with what they should be and how much speaks for it."""

import pytest

from newslint.analyses.misspelt import CERTAIN, misspelt
from newslint.document import from_blocks

SURE = 12


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The machinry broke.", ["machinery"], id="a slip"),
        pytest.param("The goverment fell.", ["government"], id="what everyone misspells"),
        pytest.param("Goverment officials fell.", ["government"], id="the same with a capital"),
        pytest.param("In Pennslyvania it rained.", ["pennsylvania"], id="a slip in a name"),
        pytest.param("The fromer mayor sat.", ["former"], id="a slip that looks like a coinage"),
        pytest.param("The embracers sat.", [], id="a coinage"),
        pytest.param("“The machinry broke,” he said.", ["machinery"], id="in speech"),
        pytest.param("“The machinry broke,” he wrote.", [], id="in what somebody wrote"),
        pytest.param("“The machinry [sic] broke,” he said.", [], id="in what is kept as it is"),
        pytest.param("Mr Pierson of Brownville spoke.", [], id="names"),
        pytest.param("The machinry and the machinry", [], id="the writer's own choice"),
        pytest.param("The Machinry sells machinry.", [], id="a brand"),
        pytest.param("He was fixin to sit.", [], id="dialect"),
        pytest.param("The machinry osbtinato dolce", [], id="unknown words side by side"),
        pytest.param("", [], id="nothing"),
        pytest.param("x" * 1_000_000, [], id="a word without end"),
    ],
)
def test_slips_are_found_and_names_and_coinages_left_alone(text: str, expected: list[str]) -> None:
    doc = from_blocks([text])

    found = [one.better for one in misspelt(doc) if one.evidence >= SURE]

    assert found == expected


def test_what_everyone_misspells_is_certain() -> None:
    doc = from_blocks(["The goverment and its machinry"])

    found = [one.evidence == CERTAIN for one in misspelt(doc)]

    assert found == [True, False]


def test_more_speaks_for_a_slip_when_the_article_has_the_word() -> None:
    alone, beside = from_blocks(["The machinry"]), from_blocks(["The machinry", "Machinery"])

    found = [misspelt(doc)[0].evidence for doc in (alone, beside)]

    assert found[0] < found[1]


def test_less_speaks_for_a_slip_in_speech() -> None:
    told, quoted = from_blocks(["The machinry"]), from_blocks(["“The machinry,” he said."])

    found = [misspelt(doc)[0].evidence for doc in (told, quoted)]

    assert found[0] > found[1]
