"""Editions: what the guideline said under a number and a date, kept so that it can be quoted later.

In: files of editions, pages as Markdown made them. Out: their texts, what changed between them, new
files. Imports `pages`, `cache`, `project`.
"""
