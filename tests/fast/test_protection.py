"""The finished site is judged and closed, file by file."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from guideline.findings import Finding
from guideline.policy import policy
from guideline.protection import protect
from guideline.scripts import Mark

PAGE = "<html><head></head><body><script>own</script>{content}</body></html>"
MARK = Mark()


def page(content: str = "") -> str:
    """A page of a template with one script, and content."""
    return MARK.put(PAGE).format(content=content)


def protected(
    site: Path, files: Mapping[str, str], *, policy: bool = True, **sources: str
) -> list[Finding]:
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    named = {f"{name}.html": file for name, file in sources.items()}
    return protect(site, MARK, "/some/", named, policy=policy)


@pytest.mark.parametrize(
    ("name", "root"),
    [
        ("index.html", ""),
        ("sv/safety/index.html", "../../"),
        ("404.html", "/some/"),
        ("sv/404.html", "/some/"),
        ("sv/not-found.html", "../"),
    ],
)
def test_a_page_names_its_script_s_file_from_where_it_is_shown(
    tmp_path: Path, name: str, root: str
) -> None:
    assert protected(tmp_path, {name: page()}) == []
    (script,) = tmp_path.rglob("*.js")
    assert script.read_text("utf-8") == "own"
    address = root + script.relative_to(tmp_path).as_posix()
    html = (tmp_path / name).read_text("utf-8")
    assert f'<script src="{address}"></script>' in html
    assert f'content="{policy()}"' in html


def test_a_preview_gets_no_policy(tmp_path: Path) -> None:
    protected(tmp_path, {"index.html": page()}, policy=False)
    assert "Content-Security-Policy" not in (tmp_path / "index.html").read_text("utf-8")


def test_what_content_brings_is_found_in_the_file_that_the_page_is_made_of(tmp_path: Path) -> None:
    pages = {"a.html": page("<script>x</script>"), "b.html": page("<b onclick=x>")}
    found = protected(tmp_path, pages, a="docs/fi/a.md")
    assert [(finding.place.file, finding.what) for finding in found] == [
        ("docs/fi/a.md", "a script"),
        (f"{tmp_path.name}/b.html", "an event handler (onclick)"),
    ]
    assert "<script>x</script>" in (tmp_path / "a.html").read_text("utf-8")


@pytest.mark.parametrize("name", ["a.svg", "a.SVG", "a.xhtml", "a.htm", "a.xml"])
def test_other_files_that_a_browser_would_run_are_judged_too(tmp_path: Path, name: str) -> None:
    (found,) = protected(tmp_path, {name: "<svg><script>x</script></svg>"})
    assert (found.place.file, found.what) == (f"{tmp_path.name}/{name}", "a script")


def test_a_style_sheet_may_not_fetch_from_elsewhere(tmp_path: Path) -> None:
    (found,) = protected(tmp_path, {"a.css": "a { background: url(//x.example/y) }"})
    assert "fetched from elsewhere" in found.what


def test_a_file_in_no_known_encoding_is_judged_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(b"\xff\xfe<svg onload=x>")
    (found,) = protected(tmp_path, {})
    assert found.what == "an event handler (onload)"
