"""Who says so: sources that are missing, nameless or second-hand."""
