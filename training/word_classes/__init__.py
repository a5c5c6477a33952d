"""Makes the list of words that are only verbs or only nouns."""
