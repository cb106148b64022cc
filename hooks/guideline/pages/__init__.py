"""From a Markdown file to a page: its front matter, its blocks with their lines, its comments.

In: a file's bytes. Out: `reader.Page`; two pages aligned. Imports `security`, `project`.
"""
