"""Styles and scripts may be kept by browsers for ever: their names change with their content."""

import re
from hashlib import sha256
from pathlib import Path

from guideline.delivery.asset_names import named_by_content, plain, with_names
from guideline.delivery.bundles import modules
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.site.html import pages

LOADED = re.compile(r"""<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)\"""")


def test_every_style_and_script_of_a_page_is_there_and_named_by_what_is_in_it(
    built_site: Path,
) -> None:
    for page in built_site.rglob("*.html"):
        loaded = LOADED.findall(page.read_text(encoding="utf-8"))
        assert loaded
        for address in loaded:
            absolute = address.startswith("/")  # the 404 pages are shown at any address
            file = built_site / address[1:] if absolute else (page.parent / address).resolve()
            digest = re.findall(r"\.([0-9a-f]{8})\.", file.name)
            own = ".min." not in file.name  # the theme's are named by its own build
            assert digest, address
            assert not own or sha256(file.read_bytes()).hexdigest().startswith(digest[0]), address


def test_every_script_and_style_of_the_site_s_own_is_named_by_what_is_in_it(
    built_site: Path,
) -> None:
    own = ROOT / "overrides" / "assets"
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    found = {file.relative_to(own) for file in own.rglob("*.[cj]s*")}
    joined = {name for name in found if name.suffix == ".css" or f"path: assets/{name}" in config}
    site = {Path("stylesheets/site.css"), Path("javascripts/site.js")}
    plain_names = found - joined | site
    assert len(joined) > 15 and len(plain_names) > 10
    built = {
        Path(plain(file.relative_to(built_site / "assets").as_posix())): file
        for file in (built_site / "assets").rglob("*.[cj]s*")
        if file.suffix in {".css", ".js"}
    }
    for name in plain_names:
        digest = sha256(built[name].read_bytes()).hexdigest()[:8]
        assert built[name].name == f"{name.stem}.{digest}{name.suffix}"
    assert not joined & built.keys()


def test_page_loads_one_style_sheet_and_one_module(built_site: Path) -> None:
    for page, html in pages(built_site):
        assert html.count('rel="stylesheet"') == 1, page
        assert html.count("site.") >= 2
        assert html.count('type="module"') == 1 + ("javascripts/not-found." in html), page


def test_what_a_style_sheet_fetches_is_there(built_site: Path) -> None:
    [sheet] = built_site.glob("assets/stylesheets/*.css")
    fetched = re.findall(r"""url\("?(\.\./[^")]+)""", sheet.read_text("utf-8"))
    assert len(fetched) >= 4
    for address in fetched:
        assert (sheet.parent / address).resolve().is_file(), address


def test_joined_modules_share_no_names() -> None:
    assert modules([b"const a = 1", b"const a = 2"]) == b"{const a=1}\n{const a=2}"


def test_a_script_knows_the_new_names_of_what_it_loads() -> None:
    names = {"a/b/c.js": "a/b/c.12345678.js", "b/c.js": "b/c.87654321.js"}
    content = b'load("b/c.js", "c.js") // b/c.js'
    assert with_names("a/own.js", content, names) == (b'load("b/c.12345678.js", "c.js") // b/c.js')
    assert with_names("own.js", content, names) == b'load("b/c.87654321.js", "c.js") // b/c.js'


@given(st.sampled_from(["a/header.css", "section.js"]), st.binary())
def test_a_name_tells_the_plain_name(path: str, content: bytes) -> None:
    named = named_by_content(path, content)
    assert named != path
    assert plain(named) == plain(path) == path
    assert named_by_content(named, content) == named
