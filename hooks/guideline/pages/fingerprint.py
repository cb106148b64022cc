"""Digests that stand for what a text says."""

import hashlib
import re
import unicodedata


def fingerprint(text: str) -> str:
    """Return 12 hexadecimal digits that stand for what a text says.

    Letters and digits count, capitals and punctuation do not: a comma mended drops no tick, a
    "not" added does.
    """
    folded = unicodedata.normalize("NFC", text).casefold()
    meaning = re.sub(r"[\W_]+", " ", folded).strip() or folded
    return hashlib.sha256(meaning.encode("utf-8", "surrogatepass")).hexdigest()[:12]
