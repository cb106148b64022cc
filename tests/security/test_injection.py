"""What editors or strangers put in never runs: the build refuses it or the page shows it as text.

Every string stands on pages of its own, in each place that an editor writes in. The first build is
refused and names pages; without those the second one succeeds, and a browser opens what is left.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import projects
from tests.checklists.conftest import KEY
from tests.security.injections import ADDRESSES, STRINGS
from tests.security.recording import Recording, record
from tests.serving import serve
from tests.tables import Show

pytestmark = pytest.mark.xdist_group("injections")

WATCH = "window.ran = () => { console.error('ran') }"


def front_matter(value: str) -> str:
    """A string as YAML takes any text, whatever stands in it."""
    escaped = "".join(
        c if c.isprintable() and c not in '"\\' else f"\\x{ord(c):02x}" for c in value
    )
    return f'"{escaped}"'


def _pages() -> dict[str, tuple[str, str, str]]:
    """Path below docs/ -> place, name of the string, Markdown."""
    found: dict[str, tuple[str, str, str]] = {}

    def add(place: str, name: str, markdown: str) -> None:
        found[f"en/{place.replace(' ', '-')}-{len(found)}.md"] = (place, name, markdown)

    for name, text in STRINGS.items():
        line = " ".join(text.split())
        meta = "".join(
            f"{key}: {front_matter(text)}\n" for key in ("title", "description", "owner")
        )
        add("text", name, f"# Page {{#page}}\n\nBefore {text} after\n")
        add("heading", name, f"# {line} {{#page}}\n\n## {line} {{#part}}\n\nText.\n")
        add("front matter", name, f"---\n{meta}reviewed: {front_matter(text)}\n---\n\nText.\n")
        add("task", name, f"# Page {{#page}}\n\n## Part {{#part}}\n\n- [ ] {line}\n")
        add("admonition", name, f'# Page {{#page}}\n\n!!! warning "{line}"\n    {line}\n')
    for name, address in ADDRESSES.items():
        add(
            "link target",
            name,
            f"# Page {{#page}}\n\n[x]({address}) and [y][y]\n\n[y]: {address}\n",
        )
    found["en/list.md"] = ("text", "plain", LIST)
    return found


LIST = "# Page {#page}\n\n## Part {#part}\n\n- [ ] One\n- [ ] Two\n"
FILE_NAMES = [
    "<img src=x onerror=ran()>",
    '"><svg onload=ran()>',
    "' onclick=ran() x='",
    "javascript:ran()",
    "&lt;script&gt;ran()&lt;script&gt;",
    "{{ ran() }}",
    "%3Cscript%3Eran()%3Cscript%3E",
]
FILES = {f"en/{name}.md": ("file name", name, "# Page {#page}\n\nText.\n") for name in FILE_NAMES}


@dataclass(frozen=True)
class Tried:
    """Pages (path below docs/ -> place, string's name, Markdown), those refused, the site."""

    pages: dict[str, tuple[str, str, str]]
    refused: frozenset[str]
    site: Path


def _written(folder: Path, pages: dict[str, tuple[str, str, str]]) -> Path:
    return projects.write(folder, {path: markdown for path, (_, _, markdown) in pages.items()})


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Tried:
    """Every string in every place, built with the real hooks."""
    base = tmp_path_factory.mktemp("injections")
    pages = _pages() | FILES
    first = projects.build(_written(base / "first", pages))
    assert first.returncode == 1, first.stdout[-3000:]
    assert "Traceback" not in first.stdout
    assert not (base / "first/site").exists()
    named = re.findall(r"^docs/(en/.*?\.md):\d+: error", first.stdout, flags=re.M)
    refused = frozenset(named)
    assert refused <= pages.keys()
    left = {path: page for path, page in pages.items() if path not in refused}
    second = projects.build(_written(base / "second", left))
    assert second.returncode == 0, second.stdout[-3000:]
    return Tried(pages, refused, base / "second/site")


@pytest.fixture(scope="module")
def address(tried: Tried) -> Iterator[str]:
    with serve(tried.site) as served:
        yield served


@pytest.fixture
def watched(browser: Browser) -> Iterator[tuple[Page, Recording]]:
    """A page in which ``ran()`` is heard of, and all that happens is recorded."""
    context = browser.new_context()
    recording = record(context)
    context.add_init_script(WATCH)
    yield context.new_page(), recording
    context.close()


def calm(recording: Recording, address: str) -> bool:
    """Tell whether nothing ran or tried to; if something did, the assertion shows it."""
    assert recording.complaints == []
    assert recording.dialogs == []
    assert recording.to_other_hosts(address) == []
    return True


def use(page: Page) -> None:
    """Press and point at everything in the page's text that leads nowhere else."""
    page.evaluate(
        """() => {
          for (const element of document.querySelectorAll("article *")) {
            for (const kind of ["mouseover", "focus", "click"]) {
              element.addEventListener("click", (event) => event.preventDefault(), {once: true})
              element.dispatchEvent(new MouseEvent(kind, {bubbles: true, cancelable: true}))
            }
          }
        }"""
    )


def test_what_runs_would_be_noticed(watched: tuple[Page, Recording], address: str) -> None:
    page, recording = watched
    page.route(f"{address}bad", lambda route: route.fulfill(content_type="text/html", body=BAD))
    page.goto(f"{address}bad", wait_until="load")
    use(page)
    assert recording.complaints == ["ran", "ran"]
    assert recording.dialogs == ["1"]


BAD = "<article><p onclick=ran()>x</p></article><script>ran();alert(1)</script>"


def test_no_string_in_any_page_runs(
    tried: Tried, watched: tuple[Page, Recording], address: str, show: Show
) -> None:
    page, recording = watched
    opened = sorted(tried.site.glob("en/*/index.html"))
    for path in opened:
        page.goto(f"{path.parent.as_uri().replace(tried.site.as_uri() + '/', address)}/")
        use(page)
    assert calm(recording, address)
    assert len(opened) == len(tried.pages) - len(tried.refused) > 50
    for place in sorted({place for place, _, _ in tried.pages.values()}):
        paths = [path for path, (where, _, _) in tried.pages.items() if where == place]
        refused = len([path for path in paths if path in tried.refused])
        result = f"{refused} refused by the build, {len(paths) - refused} shown as text"
        show("Injection strings", place, f"{len(paths)} tried", result)


@pytest.mark.parametrize("place", ["text", "link target"])
def test_what_would_run_from_a_page_s_text_is_refused(tried: Tried, place: str) -> None:
    """The strings that get through are those that Markdown itself makes harmless."""
    through = {
        name
        for path, (where, name, _) in tried.pages.items()
        if where == place and path not in tried.refused
    }
    assert through <= HARMLESS


HARMLESS = {
    "attribute",
    "attribute by title",
    "backslashes",
    "code",
    "entities",
    "image after a null",
    "image, slashes for spaces",
    "page as data",  # browsers follow no link to such
    "plain",
}


def test_search_queries_are_text(watched: tuple[Page, Recording], address: str, show: Show) -> None:
    page, recording = watched
    page.goto(f"{address}en/", wait_until="load")
    box = page.locator("[data-md-component=search-query]")
    strings = {*STRINGS.values(), *ADDRESSES.values()}
    box.focus()
    for text in strings:
        box.fill(text)
        box.press("End")
        meta = page.locator(".md-search-result__meta")
        expect(meta).not_to_have_text("")
    assert calm(recording, address)
    show("Injection strings", "search box", f"{len(strings)} tried", "0 ran")


def test_queries_in_the_address_are_text(
    watched: tuple[Page, Recording], address: str, show: Show
) -> None:
    """As a query, as words to highlight, as the name of a section."""
    page, recording = watched
    for text in STRINGS.values():
        query = quote(text)
        page.goto(f"{address}en/list/?q={query}&h={query}#{query}", wait_until="load")
    assert calm(recording, address)
    show("Injection strings", "address of a page", f"{len(STRINGS)} tried", "0 ran")


STORE = """([key, text, strings]) => {
  localStorage.clear()
  const {checklist} = document.querySelector("[data-checklist]").dataset
  const state = {items: strings, done: strings, changed: strings, added: strings}
  const states = Object.fromEntries([checklist, ...strings].map(name => [name, state]))
  localStorage.setItem(key, text ?? JSON.stringify(states))
  const color = {media: strings[0], scheme: strings[1], primary: strings[2], accent: strings[3]}
  localStorage.setItem("/.__palette", JSON.stringify({index: 0, color}))
}"""


def test_stored_ticks_and_colours_are_text(
    watched: tuple[Page, Recording], address: str, show: Show
) -> None:
    page, recording = watched
    strings = list(STRINGS.values())
    page.goto(f"{address}en/list/", wait_until="load")
    for start in range(0, len(strings), 4):
        text = strings[start] if start % 8 else None
        page.evaluate(STORE, [KEY, text, strings[start:] + strings[:start]])
        page.reload(wait_until="load")
        page.get_by_role("checkbox").first.check()
        use(page)
    assert calm(recording, address)
    show("Injection strings", "stored ticks and colours", f"{len(strings)} tried", "0 ran")
