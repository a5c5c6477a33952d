"""Measurements of quality and speed, run by hand: `python -m benchmarks.speed`. Never tests."""
