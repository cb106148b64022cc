"""Keeps between builds what is slow to make. Deleting this hook's line switches it off."""

from typing import Any

from guideline import edge, keeping, templates
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority


@event_priority(1000)  # before anything is made
def on_config(config: MkDocsConfig) -> None:
    """Open what is kept; let every environment have its templates compiled."""
    edge.use_kept(config)
    if not keeping.is_used() or hasattr(config.theme.get_env, "quick"):
        return
    i18n: Any = config.plugins.get("i18n")
    made = config.theme.get_env

    def get_env() -> Any:
        return templates.quick(made(), lambda: str(getattr(i18n, "current_language", "")))

    get_env.quick = True  # type: ignore[attr-defined]
    config.theme.get_env = get_env  # type: ignore[method-assign]


@event_priority(-3000)  # after everything is made
def on_post_build(config: MkDocsConfig) -> None:
    """Write what is new."""
    if not getattr(config.plugins.get("i18n"), "building", False):
        keeping.save()


def on_build_error(error: Exception) -> None:
    """Write what is new: what a failed build has made is as good."""
    keeping.save()
