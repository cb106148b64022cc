"""Rendered pages and the 404 page, kept by all that their template gets to see.

Of a page, the navigation is kept elsewhere, but for the section that it stands in.

A template that looks at more than this module knows how to describe is rendered each time.
"""

import json
import logging
import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from guideline.cache import store
from guideline.cache.fingerprint import NoFingerprintError, fingerprint
from guideline.cache.navigation import Entry, Sections
from guideline.cache.overrides import Overrides
from guideline.cache.templates import PLACEHOLDER, marker

_log = logging.getLogger("mkdocs.hooks.cache")
# What says where a build takes place, or what belongs to it alone.
_ELSEWHERE = {
    "config_file_path", "docs_dir", "site_dir", "watch", "hooks", "plugins", "theme",
    "exclude_docs", "draft_docs", "not_in_nav",
}  # fmt: skip
_OF_ITEM = {"parent", "children", "file", "update_date", "previous_page", "next_page", "render"}
_OF_FILE = ("src_uri", "dest_uri", "url", "name", "edit_uri", "generated_by", "inclusion")
# What leads a template to the other pages.
_TO_OTHERS = ("pages", "i18n_alternates", "counterparts_of")
# What every page of a build has in common, or gets on its own.
_COMMON = {"nav", "config", "page", "build_date_utc", *_TO_OTHERS}
_LIKE_PAGES = ("404.html", "not-found.html")  # templates that look like a page's and are none's

Render = Callable[[dict[str, Any]], str]


class _Watched:
    """Tells whether a template looks at something that no key holds."""

    def __init__(self, whole: Any) -> None:
        self._whole = whole
        self.was_looked_at = False

    def __getattr__(self, name: str) -> Any:
        self.was_looked_at = True
        return getattr(self._whole, name)

    def __iter__(self) -> Any:
        self.was_looked_at = True
        return iter(self._whole)

    def __len__(self) -> int:
        self.was_looked_at = True
        return len(self._whole)

    def __getitem__(self, place: Any) -> Any:
        self.was_looked_at = True
        return self._whole[place]


class _Nav(_Watched):
    """A navigation that leaves slots where sections stand that are not the page's own."""

    def __init__(
        self, sections: Sections, page: Page | None, slot: Callable[[int, int], str]
    ) -> None:
        super().__init__(sections.nav)
        self._known = sections
        self._page = page
        self._slot = slot
        self.homepage = sections.nav.homepage

    def __len__(self) -> int:
        return len(self._whole)

    def sections(self, entry: Entry, name: str) -> Markup:
        """Return the rendered navigation; name: what the ids of its items begin with."""
        page, items = self._page, self._known.nav.items
        if page is None or self._known.is_repeated(page):
            self.was_looked_at |= page is not None
            entries = (entry(item, f"{name}{n}", page) for n, item in enumerate(items, 1))
            return Markup("".join(entries))
        self._known.rendered(page, entry, name)
        number = self._known.open_item(page)
        if number is None:
            return Markup(self._slot(0, len(items)))
        own = entry(items[number], f"{name}{number + 1}", page)
        return Markup(self._slot(0, number) + own + self._slot(number + 1, len(items)))


class Pages:
    """The pages of one language's build, which has its own environment."""

    def __init__(self, environment: Environment, overrides: Overrides) -> None:
        self._environment = environment
        self._overrides = overrides
        self._unknown: NoFingerprintError | None = None
        self._word = secrets.token_hex(16)
        self._slots = re.compile(rf"{self._word}:(\d+):(\d+);")
        self._sections: Sections | None = None

    def rendered(self, name: str, context: dict[str, Any], render: Render) -> str:
        """Return what ``render`` makes of the context; name: of the template."""
        page: Page | None = context.get("page")
        shown = page.file.src_uri if page else name
        try:
            sections = self._sections_of(context["nav"], context["config"])
            key = store.key("page", [self._site, name, *self._parts(context, sections)])
        except NoFingerprintError as error:
            _log.info("%s is rendered each time: %r can't be fingerprint.", shown, *error.args)
            return render(context)
        kept, texts = store.get(key), sections.known(page) if page else ()
        if kept is not None and texts is not None:
            restored = kept.decode("utf-8", "surrogatepass").replace(PLACEHOLDER, self._marker)
            return _filled(json.loads(restored), texts)
        nav = _Nav(sections, page, self._slot)
        others = {each: _Watched(context[each]) for each in _TO_OTHERS if each in context}
        output = render({**context, "nav": nav, **others})
        parts = self._slots.split(output)
        if page and len(parts) > 1:
            texts = sections.known(page)
        if PLACEHOLDER in output or any(each.was_looked_at for each in (nav, *others.values())):
            _log.info("%s is rendered each time: it looks at other pages.", shown)
        else:
            data = json.dumps(parts, ensure_ascii=False).replace(self._marker, PLACEHOLDER)
            store.put(key, data.encode("utf-8", "surrogatepass"))
        return _filled(parts, texts or ())

    def _slot(self, start: int, stop: int) -> str:
        return f"{self._word}:{start}:{stop};"

    @property
    def _marker(self) -> str:
        return marker(self._environment)

    def _sections_of(self, nav: Navigation, config: MkDocsConfig) -> Sections:
        if self._unknown:
            raise self._unknown
        if self._sections is None:
            try:
                self._sections = self._begun(nav, config)
            except NoFingerprintError as error:
                self._unknown = error
                raise
        return self._sections

    def _begun(self, nav: Navigation, config: MkDocsConfig) -> Sections:
        plugins = {name: getattr(plugin, "config", None) for name, plugin in config.plugins.items()}
        about: list[str | bytes] = [
            _about(self._environment, config, plugins),
            self._overrides.digest,
        ]
        self._site = store.digest(about).hex()
        self._settings = {id(settings): name for name, settings in plugins.items()}
        self._items = [fingerprint(item) for item in nav.items]
        return Sections(nav, self._site, self._items)

    def _parts(self, context: Mapping[str, Any], sections: Sections) -> list[str]:
        page: Page | None = context.get("page")
        rest = {
            name: self._settings.get(id(value), value)  # a plugin's settings are told by its name
            for name, value in context.items()
            if name not in _COMMON
        }
        if page is None:
            return [fingerprint(rest), fingerprint(sections.nav.homepage), *self._items]
        own = sorted((name, each) for name, each in vars(page).items() if name not in _OF_ITEM)
        file = {name: getattr(page.file, name, None) for name in (*_OF_FILE, "alternates")}
        number = sections.open_item(page)
        around = [
            page.title,
            page.previous_page,
            page.next_page,
            [above.title for above in page.ancestors],
            sections.nav.homepage,
            [number, len(self._items), None if number is None else self._items[number]],
        ]
        return [fingerprint(each) for each in (rest, own, file, around)]


def _filled(parts: Sequence[str], texts: Sequence[str]) -> str:
    """Return a page's parts, each third of which is text between two slots, with the slots filled."""
    whole = [parts[0]]
    for start, stop, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        whole += [*texts[int(start) : int(stop)], text]
    return "".join(whole)


def _about(environment: Environment, config: MkDocsConfig, plugins: Mapping[str, Any]) -> str:
    """Return what all pages of a language depend on, apart from the code and the overrides.

    Raises NoFingerprintError where that cannot be fingerprint.
    """
    theme = config.theme
    settings = {name: value for name, value in config.items() if name not in _ELSEWHERE}
    surroundings = [environment.globals, environment.filters, sorted(environment.extensions)]
    about = [settings, plugins, list(config.hooks), theme.name, dict(theme), surroundings]
    return fingerprint(about)


def keep_pages(environment: Environment, overrides: Overrides) -> None:
    """Let an environment's templates render no page twice."""
    pages = Pages(environment, overrides)

    class Kept(environment.template_class):  # type: ignore[name-defined,misc]
        def render(self, *args: Any, **kwargs: Any) -> str:
            """Render the template, or find what it rendered before."""
            context = dict(*args, **kwargs)
            if self.name in _LIKE_PAGES or isinstance(context.get("page"), Page):
                return pages.rendered(str(self.name), context, super().render)
            return str(super().render(context))

    environment.template_class = Kept
