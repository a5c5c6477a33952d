"""Known defects planted in clean articles, and how many of them the rules find.

`kinds` lists the defects: each is made by a small function from an article's text and a die to the
text with one defect in it, or to None where the text offers no place. Run
`python -m benchmarks.planted --data FOLDER`; `--show N` prints what is planted, `--misses N` what
nobody finds.
"""
