"""Checklists: task lists whose ticks follow the reader through languages and edits.

In: blocks and rendered HTML. Out: identities and HTML. Imports `pages`, `project`.
"""
