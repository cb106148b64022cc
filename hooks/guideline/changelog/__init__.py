"""The list of what has changed, which editors write, and a feed of it.

In: the page's HTML. Out: entries, Atom. Imports `project`.
"""
