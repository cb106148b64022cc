"""What a text says in figures: dates, times, numbers, telephone numbers, addresses, handles.

Pure functions from a text and its language to values that can be compared across languages.
"""
