"""What is known about each language, as data: one folder or file a language, each part optional.

Imports `project`.
"""
