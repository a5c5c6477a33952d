"""How `newslint/models/family_names.txt` is made."""
