"""Traces of rewriting tools: words swapped for near relations that no reporter would choose."""
