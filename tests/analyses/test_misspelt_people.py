"""Names of people told again in another spelling."""

import pytest

from newslint.analyses.misspelt_people import misspelt_people
from newslint.document import from_blocks

ADA = "Striker Ada Petrov came in May. "


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ADA + "Petrof, who is from Leeds, scored.", id="a clause tells of a person"),
        pytest.param(ADA + "“It is late,” said Petrof.", id="after a quotation"),
        pytest.param("Ben Hargreave scored. Hargreaves said so.", id="who speaks is no plural"),
        pytest.param("Ada Osei came. Osie said it was late.", id="short, and letters swapped"),
        pytest.param("Ada Halvorsen came. Halverson said so.", id="two letters of a long name"),
        pytest.param("Mayor Ada Cole came. Mayor Ada Coal smiled.", id="title and given name"),
    ],
)
def test_the_second_spelling_is_found(text: str) -> None:
    assert len(list(misspelt_people(from_blocks([text])))) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ADA + "They spoke of Petrof.", id="who does not speak may be a thing"),
        pytest.param(ADA + "The Petrof said so.", id="an article stands before no person"),
        pytest.param(ADA + "Ben Petrof came. Petrof said so.", id="introduced"),
        pytest.param(ADA + "Retrov said so.", id="another first letter"),
        pytest.param(ADA + "Ben Petrof said so.", id="another given name"),
        pytest.param("Ada Osei came. Ose\u00ed said so.", id="an accent"),
        pytest.param("Ada Cole came. Coal said so, and Coal smiled.", id="twice"),
        pytest.param("Ada Marsh came. Marks said so.", id="two letters of a short name"),
        pytest.param("Mayor Ada Cole came. Nurse Ada Coal smiled.", id="another title"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_other_name_is_taken_for_a_second_spelling(text: str) -> None:
    assert not list(misspelt_people(from_blocks([text])))
