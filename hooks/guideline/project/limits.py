"""How large what the project reads may be: far above what people write, far below what stalls it."""

PAGE = 100_000
"""Bytes of a page, or of a file of receipts: forty pages on paper."""
LINES = 3_000
"""Lines of a page."""
PASSAGE = 10_000
"""Characters between two empty lines of a page: four pages on paper."""
WORD = 200
"""Letters and digits in a row on a page; the longest word of a Finnish dictionary has 61."""
UNCLOSED = 100
"""Brackets, parentheses and angles of a page that nothing closes, and elements that nothing ends.

Markdown looks for each one's end.
"""
ANALYSED = 80
"""Letters of a word that Voikko is asked about; a longer one is taken for an unknown word."""
YAML = 1_000_000
"""Characters of a YAML file, or of a page's front matter."""
YAML_LEVELS = 20
"""Levels of lists and settings within each other in YAML."""
ARTEFACT = 1_000_000
"""Bytes of a file that a workflow hands to another."""
