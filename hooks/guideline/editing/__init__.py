"""What commands write into the project's own files: new pages, receipts.

In: the guideline. Out: files, each written whole or not at all. Imports `contract` and below.
"""
