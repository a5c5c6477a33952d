"""Statements that nobody stands behind."""
