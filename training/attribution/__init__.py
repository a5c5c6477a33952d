"""The model of sentences with an attribution."""
