"""Passages of one article that cannot both be true."""
