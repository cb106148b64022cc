"""The guideline site's own code: one package a domain, from `project` up to `commands`.

Which package may import which is in pyproject.toml (`tool.importlinter`), and a test.
"""
