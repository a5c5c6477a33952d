"""How the model of headlines that belong to another story was made."""
