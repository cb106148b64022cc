"""The contract between the languages: pages in, findings out. Imports nothing of MkDocs."""
