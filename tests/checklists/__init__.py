"""Specifications of the checklists."""
