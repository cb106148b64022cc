"""From rendered pages to what the server gets: named, judged, closed, compressed, swapped in.

In: a finished folder. Out: the same, fit to be published, or findings. Imports `security`,
`cache`, `project`.
"""
