"""What is wrong with quotations: marks that are missing, words that nobody says."""
