"""How the word list was made."""
