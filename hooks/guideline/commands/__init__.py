"""The subcommands of `guideline`: each reads the project, asks the logic and prints.

Imports everything but `build`.
"""
