"""What the search knows about words: rendered pages in, an index per language out.

Imports `languages`, `cache`, `project`.
"""
