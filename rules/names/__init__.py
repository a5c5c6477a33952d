"""People and bodies: introduced, spelt and abbreviated alike throughout."""
