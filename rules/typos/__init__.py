"""Slips of the hand, and of the spelling checker."""
