"""What the headline says was done, where the story only tells the opposite."""

import pytest

from newslint.analyses.headline_contraries import reversals
from newslint.readers import read_text

STORY = "\n\nThe Norvik council approved the plan for a pier on Monday.\n\nIt will cost £2m.\n"


@pytest.mark.parametrize(
    ("headline", "verb"),
    [
        pytest.param("Council rejects plan for pier", ["rejects"], id="the opposite"),
        pytest.param("Norvik council to reject pier plan", ["reject"], id="to do the opposite"),
        pytest.param("Council approves plan for pier", [], id="the same"),
        pytest.param("Council rejects plan for ferry", [], id="another plan"),
        pytest.param("Council may reject plan for pier", [], id="in doubt"),
        pytest.param("Ministers reject plan for pier", [], id="somebody else"),
    ],
)
def test_a_headline_is_held_against_the_story(headline, verb):
    doc = read_text(headline + STORY, "pier.txt", "utf-8", "text")

    found = reversals(doc)

    assert [one.verb.text for one in found] == verb
