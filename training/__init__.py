"""How the data files of newslint were made; nothing here is installed."""
