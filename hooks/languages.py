"""Every page knows its counterparts in the other languages; every language has its 404 pages."""

from pathlib import Path
from typing import Any

from guideline import build, priorities
from guideline.interface.language_links import Counterpart, counterparts
from guideline.project import mkdocs_config
from guideline.project.messages import message
from guideline.project.settings import Language
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

# The page for any address, and its like that works wherever it lies (overrides/404.html says why).
NOT_FOUND = ("404.html", "not-found.html")
SITEMAP = "sitemap.xml"
Context = dict[str, Any]


@event_priority(priorities.LANGUAGE_KNOWN)
def on_config(config: MkDocsConfig) -> None:
    """Have MkDocs make the pages for what is not there, and the sitemap once all languages are."""
    this, templates = build.of(config), config.theme.static_templates
    templates.update(NOT_FOUND)
    if this.options.publishing and not config.site_url:
        raise mkdocs_config.SettingsError(message("config-no-address"))
    in_order = sorted(this.locales, key=lambda locale: locale != this.default_locale)
    # What is no template, MkDocs copies as it is; without an address the template comes out empty.
    if this.locale == in_order[-1] or not config.site_url:
        templates.add(SITEMAP)
    else:
        templates.discard(SITEMAP)


def on_page_context(context: Context, page: Page, config: MkDocsConfig, **_: Any) -> Context:
    """Give the page's template the languages it exists in."""
    return context | {"counterparts": _counterparts(config, _urls(page.file))}


def on_template_context(context: Context, template_name: str, config: MkDocsConfig) -> Context:
    """Give a template that is no page its own counterparts, and the sitemap everyone's."""
    languages = _languages(config)
    urls = {language.locale: language.home + template_name for language in languages}
    if template_name == NOT_FOUND[1] and not _is_at_root(config):
        context["base_url"] = ".."
    return context | {
        "counterparts": _counterparts(config, urls),
        "counterparts_of": lambda file: _counterparts(config, _urls(file)),
    }


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Write another language's 404 pages into its own folder instead of over the default one's.

    A sitemap names addresses: where the site has none, there is no sitemap.
    """
    if template_name == SITEMAP and not config.site_url:
        return ""
    if template_name not in NOT_FOUND or _is_at_root(config):
        return output_content
    path = Path(config.site_dir, build.of(config).locale, template_name)
    write_file(output_content.encode(), str(path))
    return ""


def _urls(file: File) -> dict[str, str]:
    return {locale: other.url for locale, other in getattr(file, "alternates", {}).items()}


def _counterparts(config: MkDocsConfig, urls: dict[str, str]) -> list[Counterpart]:
    current = build.of(config).locale
    return list(counterparts(_languages(config), current, urls, config.site_url))


def _languages(config: MkDocsConfig) -> list[Language]:
    i18n: Any = config.plugins["i18n"]
    configured = i18n.config.languages
    built = [each for each in configured if each.build]
    return [Language(each.locale, each.name, default=each.default) for each in built]


def _is_at_root(config: MkDocsConfig) -> bool:
    this = build.of(config)
    return this.locale == this.default_locale
