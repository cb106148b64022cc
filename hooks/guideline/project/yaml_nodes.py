"""YAML as nodes, which know their lines. A preview reads a text again only when it has changed."""

from functools import lru_cache

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # ten times faster where it is there


@lru_cache(1 << 6)
def composed(text: str) -> yaml.Node | None:
    """Return a text's root node; None where the text is empty.

    Raises yaml.YAMLError where the text is not valid YAML.
    """
    root: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    return root
