"""The weights of statistics whose source may have been cut."""
