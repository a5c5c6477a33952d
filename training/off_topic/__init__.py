"""How the model of passages that belong to another story was made."""
