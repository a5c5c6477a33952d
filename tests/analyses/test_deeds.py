"""What somebody did, did not do, or has yet to decide on."""

import pytest

from newslint.analyses.deeds import deeds
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        pytest.param("The council signed the old pact in May.", "done", id="done"),
        pytest.param("The council has signed the old pact.", "done", id="has done"),
        pytest.param("The council did not sign the old pact.", "denied", id="denied"),
        pytest.param("The council hasn’t signed the old pact, he said.", "denied", id="has not"),
        pytest.param("The council has yet to sign the old pact.", "open", id="yet to"),
        pytest.param("The council is expected to sign the old pact.", "open", id="expected"),
    ],
)
def test_a_plain_statement_tells_whether_it_was_done(sentence, told):
    doc = from_blocks([sentence])

    (deed,) = deeds(doc)

    assert (deed.who, deed.verb, deed.what) == ("council", "sign", ("old", "pact"))
    assert deed.state == told


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("If the council signed the pact, it would pay.", id="a supposition"),
        pytest.param("The council did not sign the pact in secret.", id="a part is denied"),
        pytest.param("The council did not sign the pact before.", id="another time"),
        pytest.param("The council signed another pact.", id="no article"),
        pytest.param("It signed the pact.", id="nobody by name"),
        pytest.param("“The council signed the pact,” he said.", id="a quotation"),
        pytest.param("The council is expected to signed the pact.", id="no such form"),
    ],
)
def test_what_is_no_plain_statement_is_passed_over(sentence):
    doc = from_blocks([sentence])

    found = deeds(doc)

    assert found == ()
