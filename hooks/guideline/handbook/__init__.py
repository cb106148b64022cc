"""The guideline on paper: rendered pages in, PDF files out. Imports nothing of MkDocs."""
