"""The model of page furniture."""
