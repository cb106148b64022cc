"""The order in which hooks see a build's events is the one that ARCHITECTURE.md shows."""

import re
from pathlib import Path

from mkdocs.config import load_config

ROOT = Path(__file__).parents[2]
_ROW = re.compile(r"^\| `(\w+)` \| (.+) \|$", re.MULTILINE)


def called() -> dict[str, list[str]]:
    """By event, the hooks and plugins that MkDocs calls for it, in its order."""
    events = load_config(str(ROOT / "mkdocs.yml")).plugins.events
    return {
        event: list(dict.fromkeys(_hook(method) for method in methods))
        for event, methods in events.items()
        if methods
    }


def _hook(method: object) -> str:
    module = str(getattr(method, "__module__", ""))
    if module.startswith("hooks/"):
        return f"`{Path(module).stem}`"
    package = module.partition(".")[0]
    names = {"material": "Material's search", "mkdocs_static_i18n": "static-i18n"}
    return names.get(package, f"`{module}`")


def test_the_table_shows_the_order_in_which_mkdocs_calls_them() -> None:
    table = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("## The order of events")[2]
    rows = _ROW.findall(table.partition("\n## ")[0])
    assert {event: row.split(", ") for event, row in rows} == called()
