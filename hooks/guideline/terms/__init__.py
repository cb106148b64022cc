"""The glossary, and where a text uses its terms in whatever form.

In: `glossary.yml` and text. Out: terms found. Imports `cache`, `project`.
"""
