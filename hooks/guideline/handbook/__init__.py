"""The guideline on paper: rendered pages in, PDF files out.

Imports `checklists`, `pages`, `cache`, `project`; `mkdocs_pages` alone here imports MkDocs.
"""
