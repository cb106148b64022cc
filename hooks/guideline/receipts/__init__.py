"""Receipts: what each passage was translated from, and whether that still holds.

In: receipt files and pairs of passages. Out: a verdict on each. Imports `pages`, `project`.
"""
