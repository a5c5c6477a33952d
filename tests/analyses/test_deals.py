"""How far a deal has come, statement by statement."""

import pytest

from newslint.analyses.deals import deal_statements
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("text", "stage", "word"),
    [
        pytest.param(
            "Quill Motors is considering a deal with Ottway.",
            "considered",
            "considering",
            id="considering",
        ),
        pytest.param(
            "Quill Motors is in talks over a merger with Ottway.",
            "negotiated",
            "in talks",
            id="talking",
        ),
        pytest.param(
            "Quill Motors is close to signing a deal.", "near", "close to signing", id="close"
        ),
        pytest.param("Quill Motors is nearing an agreement.", "near", "nearing", id="nearing"),
        pytest.param(
            "Quill Motors has signed a letter of intent.", "signed", "signed", id="signed"
        ),
        pytest.param(
            "The deal with Ottway was sealed in Leeds.", "signed", "sealed", id="was sealed"
        ),
        pytest.param(
            "Quill Motors has completed the takeover.", "completed", "completed", id="completed"
        ),
    ],
)
def test_a_statement_tells_the_stage_of_a_deal(text: str, stage: str, word: str):
    doc = from_blocks([text])

    (found,) = deal_statements(doc)

    assert (found.stage, found.word.text) == (stage, word)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Quill Motors has not signed a deal.", id="denied"),
        pytest.param("Quill Motors would have signed a deal.", id="supposed"),
        pytest.param("Quill Motors had signed a deal.", id="told of earlier times"),
        pytest.param("Quill Motors signed a deal on Monday.", id="with a time of its own"),
        pytest.param("Quill Motors signed a deal in 2016.", id="with a year"),
        pytest.param("Quill Motors is considering another deal.", id="another deal"),
        pytest.param("Quill Motors is considering leaving the pact.", id="leaving one"),
        pytest.param("“Quill Motors has signed a deal,” he said.", id="somebody’s words"),
        pytest.param("Quill Motors Signs Deal", id="a title"),
        pytest.param("Quill Motors is considering its options.", id="no deal"),
    ],
)
def test_what_is_not_plainly_said_is_no_statement(text: str):
    doc = from_blocks([text])

    found = deal_statements(doc)

    assert found == ()


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(
            "Quill is considering a deal with Ottway.",
            "Quill signed a deal with Ottway.",
            True,
            id="same partner",
        ),
        pytest.param(
            "Quill is considering a deal with Ottway.",
            "Quill signed a deal with Marsh.",
            False,
            id="another partner",
        ),
        pytest.param(
            "Ottway is considering a takeover of Marsh.",
            "Ottway signed a contract with Marsh.",
            False,
            id="another kind",
        ),
        pytest.param(
            "Quill is considering a deal with Ottway.",
            "Marsh signed a deal.",
            False,
            id="nobody in common",
        ),
    ],
)
def test_statements_with_a_party_in_common_are_of_one_deal(one: str, other: str, same: bool):
    doc = from_blocks([one, other])

    first, second = deal_statements(doc)

    assert first.same_deal(second) is same
