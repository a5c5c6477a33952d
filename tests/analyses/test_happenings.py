"""What the story says was done, will be done or was not done."""

import pytest

from newslint.analyses.happenings import happenings
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param("The council approved the pier.", "done", id="done"),
        pytest.param("The pier was approved by the council in May.", "done", id="passive"),
        pytest.param("The council did not approve the pier.", "denied", id="denied"),
        pytest.param("The council failed to approve the pier.", "denied", id="failed to"),
        pytest.param("The council will approve the pier.", "planned", id="will"),
        pytest.param("The council said it was late and would not approve.", "", id="no object"),
        pytest.param("The council voted 7-4 on Monday to approve the pier.", "done", id="voted to"),
        pytest.param("The council will not approve the pier.", "refused", id="will not"),
        pytest.param("The council is expected to approve the pier.", "open", id="expected"),
        pytest.param("The council may approve the pier.", "", id="supposed"),
        pytest.param("The council approved the pier last year.", "", id="another time"),
        pytest.param("“The council approved the pier,” she said.", "", id="a quotation"),
        pytest.param("It approved the pier.", "", id="nobody knows who"),
    ],
)
def test_a_statement_tells_whether_it_was_done(sentence, told):
    doc = from_blocks([sentence])

    found = happenings(doc)

    assert "".join(one.state for one in found) == told


@pytest.mark.parametrize(
    ("sentence", "doer", "theme"),
    [
        pytest.param("Ada Quill, 61, died on Monday.", set(), {"ada", "quill", "61"}, id="aside"),
        pytest.param("Quill said she would resign.", set(), {"quill"}, id="she is Quill"),
        pytest.param("Marsh, who opposes the pier, left it.", {"marsh"}, {"pier"}, id="who"),
        pytest.param("The pier was approved by Norvik.", {"norvik"}, {"pier"}, id="by"),
        pytest.param("The pier in Mill Lane is open.", set(), {"pier", "mill", "lane"}, id="in"),
    ],
)
def test_a_statement_tells_who_did_it_to_what(sentence, doer, theme):
    doc = from_blocks([sentence])

    first = happenings(doc)[0]

    assert first.doer == doer
    assert first.theme == theme


@pytest.mark.parametrize(
    ("sentence", "nobody"),
    [
        pytest.param("Nobody was hurt.", True, id="nobody"),
        pytest.param("No injuries were reported.", True, id="no injuries"),
        pytest.param("Police made no arrests.", True, id="no arrests, after the verb"),
        pytest.param("Two men were hurt.", False, id="somebody"),
    ],
)
def test_a_statement_tells_whether_there_was_anybody(sentence, nobody):
    doc = from_blocks([sentence])

    (one,) = happenings(doc)

    assert one.nobody is nobody


def test_a_long_sentence_and_an_empty_story_tell_nothing():
    doc = from_blocks(["The council approved the pier " + "and the ferry " * 60 + ".", ""])

    found = happenings(doc)

    assert found == ()
