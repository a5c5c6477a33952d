"""The model of sentences worth checking."""
