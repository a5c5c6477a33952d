"""The weights of figures that look like slips."""
