"""A story about chatbots is told from one that was written with their help."""

import pytest

from newslint.analyses.chatbots import about_chatbots
from newslint.document import from_blocks


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        pytest.param(["ChatGPT is a chatbot."], True, id="two mentions in one paragraph"),
        pytest.param(["He used ChatGPT.", "Chatbots err."], True, id="in two paragraphs"),
        pytest.param(["She asked ChatGPT for the way."], False, id="one mention"),
        pytest.param(["As an AI language model, I cannot. As an AI, I."], False, id="residue"),
        pytest.param(
            ["Claude and Gemini were born in May."], False, id="names of people and signs"
        ),
        pytest.param(["Using Claude, and then with Gemini, he wrote."], True, id="names of tools"),
    ],
)
def test_a_story_is_about_chatbots_when_it_speaks_of_them_twice(texts: list[str], expected: bool):
    assert about_chatbots(from_blocks(texts)) is expected
