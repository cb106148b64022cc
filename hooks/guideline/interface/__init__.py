"""The words and links around a page's text, in its language.

In: HTML and interface words. Out: HTML. Imports `project`.
"""
