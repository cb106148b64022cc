"""What could run, fetch or give somebody away, in a text or an HTML page.

In: text. Out: what is dangerous in it, and where. Imports `project`.
"""
