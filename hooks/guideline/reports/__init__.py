"""Findings and status as text, annotations, JSON, SARIF, tables, pages; what changes for readers.

In: what the contract found. Out: text and HTML. Imports `contract` and below.
"""
