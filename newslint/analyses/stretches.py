"""Blocks that stand directly one below the other, taken together."""

from collections.abc import Collection, Iterator

from newslint.document import Block, Document


def stretches(doc: Document, chosen: Collection[Block]) -> Iterator[tuple[Block, ...]]:
    """The chosen blocks in reading order, those with no other block between them as one."""
    wanted = {block.start for block in chosen}
    run: list[Block] = []
    for block in doc.blocks:
        if block.start in wanted:
            run.append(block)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)
