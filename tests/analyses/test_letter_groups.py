"""Groups of letters, which rare words share with common ones."""

from newslint.analyses.letter_groups import SLOTS, letter_slots


def test_forms_of_a_word_share_most_of_their_groups() -> None:
    past, present = letter_slots(["rebuffed"]), letter_slots(["rebuffs"])

    assert len(past & present) > len(past - present)


def test_words_of_other_letters_share_none() -> None:
    assert not letter_slots(["harbour"]) & letter_slots(["pint"])


def test_a_word_said_twice_has_its_groups_once() -> None:
    assert letter_slots(["dock", "dock"]) == letter_slots(["dock"])


def test_every_slot_is_one_of_the_model_s() -> None:
    assert max(letter_slots(["harbour", "“", "l’été"])) < SLOTS


def test_no_word_has_no_group() -> None:
    assert letter_slots([]) == frozenset()


def test_of_an_endless_word_the_beginning_counts() -> None:
    assert letter_slots(["a" * 40 + "b"]) == letter_slots(["a" * 40 + "c" * 1000])
