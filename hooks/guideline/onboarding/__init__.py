"""Onboarding: the pages that a role has to read, and what each of them says, to mark as read.

In: pages and the digests of what they say. Out: paths and HTML. Imports `pages`, `project`.
"""
