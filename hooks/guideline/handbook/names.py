"""Names of the files that readers download and keep: stable, readable, the same everywhere."""

import re
import unicodedata


def file_name(words: str) -> str:
    """Return words as the name of a PDF file: "Riktlinjer för medier" → riktlinjer-for-medier.pdf.

    Lower case, letters a to z, digits and hyphens only: safe in any address and file system.
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return f"{slug or 'pdf'}.pdf"
