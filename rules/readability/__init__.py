"""Sentences and articles that are hard to read."""
