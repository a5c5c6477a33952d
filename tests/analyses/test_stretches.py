"""Blocks one below the other are taken together."""

from newslint.analyses.stretches import stretches
from newslint.document import from_blocks


def test_chosen_blocks_with_another_between_them_are_two_stretches() -> None:
    doc = from_blocks(["a", "b", "c", "d"])
    chosen = [doc.blocks[0], doc.blocks[1], doc.blocks[3]]

    found = list(stretches(doc, chosen))

    assert found == [doc.blocks[:2], doc.blocks[3:]]
