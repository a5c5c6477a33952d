"""Paragraphs and lines that belong to another story."""
