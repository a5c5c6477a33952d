"""How good the rules are on articles they were not made on: `python -m benchmarks.quality`.

What is measured here is named in `families`; the arithmetic stands in `intervals` and `ranking`.
"""
