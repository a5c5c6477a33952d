"""Articles written to be measured on: ten with known faults, ten clean ones full of traps.

They and `gold.json` were written before any rule was run on them, and no rule is tuned to them.
Run `python -m benchmarks.written`, with `--show` for what was missed and what spoke for nothing.
"""
