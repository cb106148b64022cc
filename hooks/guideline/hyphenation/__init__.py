"""Where long words may break at the end of a line: at their joints, with a hyphen.

In: text or HTML and its language. Out: the same with soft hyphens. Imports `cache`, `languages`, `project`.
"""
