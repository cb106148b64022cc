"""The contract between the languages: the guideline as a whole in, findings out.

`linter` runs the `rules`, `incremental` does so for what has changed. Imports `receipts`, `terms`,
`checklists`, `changelog`, `languages`, `pages`, `cache`, `project`; nothing of MkDocs.
"""
