"""Faults as the world has them, put into clean articles: whether the rules find them."""
