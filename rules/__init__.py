"""The rules that newslint ships: one group a folder, one rule a file."""
