"""Sentences that do not hold together: a few patterns that are hardly ever right."""
