"""The site's edition, what changed with each, pages as they were. Deleting this line switches it off."""

import json
import re
import shutil
from datetime import date
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any

from babel.dates import format_date
from guideline import build, priorities
from guideline.build import Build
from guideline.cache import store
from guideline.changelog.entries import PAGE
from guideline.contract.rules.former import known
from guideline.delivery.redirects import write_new
from guideline.editions import changes, earlier, on_site
from guideline.editions.history import Version
from guideline.editions.on_site import Editions
from guideline.handbook.downloads import unbroken
from guideline.interface.admonition_titles import with_default_titles
from guideline.interface.footnotes import with_words
from guideline.pages.former import moves
from guideline.pages.text_changes import Kind, TextChange
from guideline.project.interface_words import Words
from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

_ENTRY = re.compile(r'<h2 id="edition-(?P<number>\d+)">.*?</h2>', re.DOTALL)
_TEMPLATE = "earlier.html"


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Tell what changed in the list of changes; make the language's pages as they were."""
    this = build.of(config)
    standing = this.checked.standing(this.locale)
    env.globals["edition"] = standing
    if not standing:
        return
    editions = this.editions = _editions(this, config, files)
    if (file := files.get_file_from_path(f"{this.locale}/{PAGE}")) and file.page:
        file.page.content = _with_changes(file.page, editions, this)
    surroundings = _surroundings(env, config, this)
    all_key = store.key("all earlier", [surroundings, editions.state])
    if (all_kept := store.get(all_key)) is None:
        made, is_clean = _earlier(editions, surroundings, env, config, this)
        if is_clean:
            store.put(all_key, json.dumps(made).encode())
    else:
        made = json.loads(all_kept)
        for name, html in made.items():
            this.protection.take(name, html)
    this.earlier |= made
    render = env.get_template("moved.html").render
    for version, now in editions.holding():
        # It was an earlier version for a while, and is what the page says again.
        this.lead_on(render, editions.place(version), now.url, now.title or "")


def _earlier(
    editions: Editions, surroundings: str, env: Environment, config: MkDocsConfig, this: Build
) -> tuple[dict[str, str], bool]:
    """Return the pages as they were (HTML by file), and whether none has anything dangerous."""
    made: dict[str, str] = {}
    is_clean, words = True, this.words
    for version in editions.all_earlier():
        url, name = editions.place(version)
        shown = _shown(version, url, editions, words)
        key = store.key("earlier", [surroundings, url, json.dumps(shown)])
        if kept := store.get(key):
            made[name] = kept.decode()
            this.protection.take(name, made[name])
            continue
        html = _rendered(shown, url, env, config, this)
        made[name] = this.protection.close(Path(config.site_dir), name, html, name)
        if this.protection.is_clean(name):
            store.put(key, made[name].encode())
        else:
            is_clean = False
    return made, is_clean


def _editions(this: Build, config: MkDocsConfig, files: Files) -> Editions:
    folder = f"{this.locale}/"
    own = [file for file in files if file.src_uri.startswith(folder)]
    return Editions(
        this.checked.guideline.editions,
        this.locale,
        "" if this.locale == this.default_locale else folder,
        config.use_directory_urls,
        {
            file.src_uri.removeprefix(folder): on_site.File(
                file.url, str(file.page.title) if file.page else None
            )
            for file in own
        },
        moves(known(this.checked.guideline)),
        lambda path: this.checked.is_amended(path, this.locale),
    )


def _surroundings(env: Environment, config: MkDocsConfig, this: Build) -> str:
    """Return what all pages as they were depend on, besides what they show."""
    assert env.loader
    template = env.loader.get_source(env, _TEMPLATE)[0]
    shared = [env.globals.get(name) for name in ("styles", "fonts", "changes_page")]
    hyphens = this.joints if "soft_hyphens" in env.globals else None
    own = [template, config.site_name, config.theme["favicon"], this.locale, this.is_preview]
    return repr([*own, *shared, hyphens, this.words])


def _shown(version: Version, url: str, editions: Editions, words: Words) -> dict[str, Any]:
    """Return what the template of a page as it was shows; the text without what the site puts in."""
    number = version.edition.number
    html = editions.history.html(version.page, editions.locale) or ""

    def leads(path: str, heading: str) -> str:
        to = editions.leads(path, heading, version)
        return to and get_relative_url(to, url)

    now = editions.page(version.path)
    return {
        "title": version.page.text[editions.locale].title,
        "number": number,
        "said": words["edition.invalid.text"].format(days=_days(version, words), number=number),
        "text": earlier.shown(html, version.path, leads),
        "today": now.title if now else None,
        "today_url": get_relative_url(now.url, url) if now else "",
    }


def _rendered(
    shown: dict[str, Any], url: str, env: Environment, config: MkDocsConfig, this: Build
) -> str:
    text = with_words(with_default_titles(shown["text"], this.words), this.words)
    hyphenated: Any = env.globals.get("soft_hyphens")
    return env.get_template(_TEMPLATE).render(
        config=config,
        page=None,
        locale=this.locale,
        base_url=get_relative_url(".", url),
        **{**shown, "text": hyphenated(text) if hyphenated else text},
    )


def _days(version: Version, words: Words) -> str:
    """Return from when to when a page said so."""
    days = [_day(each.day, words["locale"]) for each in (version.edition, version.ended) if each]
    name = "edition.earlier.link" if len(days) > 1 else "edition.earlier.since"
    return words[name].format(first=days[0], last=days[-1])


@cache
def _day(day: date, locale: str) -> str:
    return format_date(day, "long", locale)


def _with_changes(page: Page, editions: Editions, this: Build) -> str:
    """Return the list of changes with what each edition changed, below its entry."""
    history, words = editions.history, this.words
    indexes = {edition.number: at for at, edition in enumerate(history.editions)}

    def address_of(change: TextChange) -> str:
        if change.kind is Kind.GONE and (last := editions.last(change.path)):
            return get_relative_url(editions.place(last)[0], page.url)
        now = editions.page(change.path)
        return get_relative_url(now.url, page.url) if now else ""

    def entry(found: re.Match[str]) -> str:
        at = indexes.get(int(found["number"]))
        if at is None:
            return found[0]
        listed = [
            changes.listed(history, at, change, editions.locale)
            for change in changes.changes(history, at, editions.locale)
        ]
        told = changes.markup(listed, address_of, words) if at else ""
        about = f"<p>{words['edition']} {found['number']}</p>\n"
        if kept := editions.handbook(history.editions[at]):
            about += _link(kept, page, this)
        return f'{found[0]}\n<div class="edition">\n{about}{told}</div>\n'

    return _ENTRY.sub(entry, page.content or "")


def _link(kept: on_site.Kept, page: Page, this: Build) -> str:
    """Return a link to a handbook that stays; nothing where its file is gone, in a preview."""
    file = this.settings.root / kept.file
    if kept.file in this.checked.guideline.editions.faults:
        return ""
    size = unbroken(this.words["pdf.size"].format(number=ceil(file.stat().st_size / 1000)))
    words = this.words["edition.handbook"].format(number=kept.number, size=size)
    url = get_relative_url(kept.url, page.url)
    return f'<p><a href="{url}" type="application/pdf">{words}</a></p>\n'


def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> Any:
    """Give the page's template its edition, and the ways to what it said earlier."""
    this = build.of(config)
    if not (editions := this.editions):
        return context
    path = page.file.src_uri.removeprefix(f"{this.locale}/")
    standing = this.checked.standing_of(path, this.locale)
    versions = [
        {
            "url": editions.place(version)[0],
            "text": this.words["edition.earlier.version"].format(**_told(version, this.words)),
            "first": version.edition.day.isoformat(),
            "last": version.ended.day.isoformat() if version.ended else "",
        }
        for version in reversed(editions.earlier(path))
    ]
    removed = [
        {
            "url": editions.place(version)[0],
            "title": version.page.text[this.locale].title,
            "text": this.words["edition.earlier.version"].format(**_told(version, this.words)),
        }
        for own in editions.taken_over(path)
        for version in reversed(editions.earlier(own))
    ]
    return context | {
        "page_edition": standing and standing.label(this.words),
        "earlier": versions,
        "earlier_removed": removed,
    }


def _told(version: Version, words: Words) -> dict[str, Any]:
    return {"number": version.edition.number, "days": _days(version, words)}


@event_priority(priorities.WHOLE_SITE)
def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    """Write the pages as they were, the handbooks that stay, and which edition the site is."""
    this = build.of(config)
    history = this.checked.guideline.editions
    if this.is_nested or not history.latest:
        return
    site = Path(config.site_dir)
    write_new(site, this.earlier)
    archive = {}
    for kept in on_site.handbooks(history):
        if kept.file not in history.faults:
            (site / kept.url).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(this.settings.root / kept.file, site / kept.url)
            archive[kept.url] = kept.sha256
    standings = [this.checked.standing(locale) for locale in this.locales]
    about = {
        "edition": history.latest.number,
        "date": history.latest.day.isoformat(),
        "amended": any(each and each.is_amended for each in standings),
        "digest": history.latest.digest,
        "files": dict(sorted(this.pdfs.items())),
        "archive": archive,
    }
    (site / "version.json").write_text(json.dumps(about, indent=1) + "\n", "utf-8")
