"""Makes `newslint/models/confusables.txt`."""
