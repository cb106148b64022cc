"""What is slow to make, kept between builds: the store, and what of MkDocs' and the theme's work is in it.

In: everything that a result depends on. Out: the result, as made before. Imports `project`; the
modules about Markdown, templates, pages, navigation and search entries import MkDocs and Jinja.
"""
