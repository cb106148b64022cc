"""The site's edition, what changed with each, pages as they were. Deleting this line switches it off."""

import json
import re
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from babel.dates import format_date
from guideline import build, priorities
from guideline.cache import store
from guideline.changelog.entries import PAGE
from guideline.contract.rules.former import known
from guideline.delivery.redirects import address
from guideline.editions import changes, earlier
from guideline.editions.history import Version
from guideline.interface.admonition_titles import with_default_titles
from guideline.interface.footnotes import with_words
from guideline.pages.former import moves, stem
from guideline.pages.text_changes import TextChange
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

_ENTRY = re.compile(r'<h2 id="edition-(?P<number>\d+)">.*?</h2>', re.DOTALL)


class _Language:
    """The editions in the language that is being built."""

    def __init__(self, config: MkDocsConfig, files: Files, env: Environment) -> None:
        self.this = build.of(config)
        self.locale, self.words = self.this.locale, self.this.words
        self.history = self.this.checked.guideline.editions
        self._directories = config.use_directory_urls
        self._home = "" if self.locale == self.this.default_locale else f"{self.locale}/"
        self._files = files
        self._former = moves(known(self.this.checked.guideline))
        self._names: dict[str, list[str]] = {}
        for name, path in self._former.pages.items():
            self._names.setdefault(path, []).append(f"{name}.md")
        self._hyphenated: Any = env.globals.get("soft_hyphens")
        self._made_with = repr([self.this.joints, self.words, bool(self._hyphenated)])
        self._earlier: dict[str, list[Version]] = {}

    def day(self, day: date) -> str:
        return format_date(day, "long", self.words["locale"])

    def earlier(self, path: str) -> list[Version]:
        """Return what a page said and does not say any more, under its former names too."""
        if path not in self._earlier:
            self._earlier[path] = self._versions(path)
        return self._earlier[path]

    def _versions(self, path: str) -> list[Version]:
        lineage = self.history.lineage(path, self._names.get(path, ()))
        versions = self.history.versions(lineage, self.locale)
        is_there = f"{self.locale}/{path}" in self._files.src_uris
        if versions and is_there and not self.this.checked.is_amended(path, self.locale):
            return versions[:-1]
        return versions

    def place(self, version: Version) -> tuple[str, str]:
        """Return the URL and the file of a page as it was."""
        name = f"editions/{version.edition.number}/{stem(version.path)}"
        return address(name, self._home, directories=self._directories)

    def text(self, html: str) -> str:
        """Return a page's HTML with what else the site puts into it."""

        def made() -> bytes:
            whole = with_words(with_default_titles(html, self.words), self.words)
            return (self._hyphenated(whole) if self._hyphenated else whole).encode()

        return store.get_or_make("earlier", [html, self.locale, self._made_with], made).decode()

    def now(self, path: str) -> str:
        """Return the path of the page that a path leads to today; the same where it leads nowhere."""
        is_there = f"{self.locale}/{path}" in self._files.src_uris
        return path if is_there else self._former.pages.get(stem(path), path)

    def today(self, path: str) -> Page | None:
        """Return the page that a path leads to today."""
        file = self._files.get_file_from_path(f"{self.locale}/{self.now(path)}")
        return file.page if file else None

    def leads(self, path: str, heading: str, version: Version, onto: str) -> str:
        """Return where a link of an earlier page leads: to the other page as it was then, or today."""
        end = f"#{heading}" if heading else ""
        now = self.now(path)
        for other in self.earlier(now):
            if other.holds_in(version.edition):
                return f"{get_relative_url(self.place(other)[0], onto)}{end}"
        file = self._files.get_file_from_path(f"{self.locale}/{now}")
        return f"{get_relative_url(file.url, onto)}{end}" if file else ""

    def days(self, version: Version) -> str:
        """Return from when to when a page said so."""
        days = [self.day(each.day) for each in (version.edition, version.ended) if each]
        name = "edition.earlier.link" if len(days) > 1 else "edition.earlier.since"
        return str(self.words[name].format(first=days[0], last=days[-1]))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Tell what changed in the list of changes; make the language's pages as they were."""
    this = build.of(config)
    standing = this.checked.standing(this.locale)
    env.globals["edition"] = standing
    if not standing:
        return
    language = this.editions = _Language(config, files, env)
    if (file := files.get_file_from_path(f"{this.locale}/{PAGE}")) and file.page:
        file.page.content = _with_changes(file.page, language)
    template = env.get_template("earlier.html")
    for path in dict.fromkeys(map(language.now, language.history.ids)):
        for version in language.earlier(path):
            url, name = language.place(version)
            this.earlier[name] = template.render(
                config=config,
                page=None,
                locale=this.locale,
                base_url=get_relative_url(".", url),
                url=url,
                **_shown(version, url, language),
            )


def _shown(version: Version, url: str, language: _Language) -> dict[str, Any]:
    """Return what the template of a page as it was shows."""
    words, number = language.words, version.edition.number
    html = language.history.html(version.page, language.locale) or ""
    html = earlier.shown(html, version.path, lambda to, at: language.leads(to, at, version, url))
    now = language.today(version.path)
    return {
        "title": version.page.text[language.locale].title,
        "number": number,
        "said": words["edition.invalid.text"].format(days=language.days(version), number=number),
        "text": language.text(html),
        "today": now,
        "today_url": get_relative_url(now.url, url) if now else "",
    }


def _with_changes(page: Page, language: _Language) -> str:
    """Return the list of changes with what each edition changed, below its entry."""
    indexes = {edition.number: at for at, edition in enumerate(language.history.editions)}

    def address_of(change: TextChange) -> str:
        now = language.today(change.path)
        return get_relative_url(now.url, page.url) if now else ""

    def entry(found: re.Match[str]) -> str:
        at = indexes.get(int(found["number"]))
        if at is None:
            return found[0]
        about = f"{language.words['edition']} {found['number']}"
        listed = [
            (change, changes.title(language.history, at, change, language.locale))
            for change in changes.changes(language.history, at, language.locale)
        ]
        told = changes.markup(listed, address_of, language.words) if at else ""
        return f'{found[0]}\n<div class="edition">\n<p>{about}</p>\n{told}</div>\n'

    return _ENTRY.sub(entry, page.content or "")


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template its edition, and the ways to what it said earlier."""
    this = build.of(config)
    language = this.editions
    if not language:
        return context
    path = page.file.src_uri.removeprefix(f"{this.locale}/")
    standing = this.checked.standing_of(path, this.locale)
    versions = [
        {"url": language.place(version)[0], "text": language.days(version)}
        for version in reversed(language.earlier(path))
    ]
    return context | {
        "page_edition": standing and standing.label(language.words),
        "earlier": versions,
    }


@event_priority(priorities.WHOLE_SITE)
def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Write the pages as they were, and which edition the site is."""
    this = build.of(config)
    if this.is_nested:
        return
    site = Path(config.site_dir)
    for name, html in this.earlier.items():
        if not (file := site / name).exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(html, "utf-8")
    if latest := this.checked.guideline.editions.latest:
        standings = [this.checked.standing(locale) for locale in this.locales]
        about = {
            "edition": latest.number,
            "date": latest.day.isoformat(),
            "amended": any(each and each.is_amended for each in standings),
            "digest": latest.digest,
            "files": {
                file.relative_to(site).as_posix(): sha256(file.read_bytes()).hexdigest()
                for file in sorted(site.rglob("*.pdf"))
            },
        }
        (site / "version.json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")
