"""Damage and leftovers of the tools that copy passed through."""
