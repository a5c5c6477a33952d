"""How the house writes."""
