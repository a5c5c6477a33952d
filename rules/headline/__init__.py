"""Headlines, held against the story below them."""
