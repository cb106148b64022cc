"""The finished site is judged and closed, file by file."""

import gzip
from collections.abc import Mapping
from pathlib import Path

import pytest
from guideline.delivery.content_security_policy import policy
from guideline.delivery.finished_site import Protection
from guideline.delivery.inline_scripts import ScriptMarker
from guideline.project.findings import Finding

PAGE = "<html><head></head><body><script>own</script>{content}</body></html>"
MARK = ScriptMarker()


def page(content: str = "") -> str:
    """A page of a template with one script, and content."""
    return MARK.put(PAGE).format(content=content)


def protected(site: Path, files: Mapping[str, str], *, policy: bool = True) -> list[Finding]:
    """Close a site whose pages nobody has closed before."""
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    return Protection(MARK, policy=policy).finish(site, "/some/")


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
    protection = Protection(MARK, policy=True)
    html = protection.close(tmp_path, "a.html", page("<script>x</script>"), "docs/fi/a.md")
    (tmp_path / "a.html").write_text(html, encoding="utf-8")
    (tmp_path / "b.html").write_text(page("<b onclick=x>"), encoding="utf-8")
    found = protection.finish(tmp_path, "/")
    assert [(finding.place.file, finding.message) for finding in found] == [
        ("docs/fi/a.md", "a script"),
        (f"{tmp_path.name}/b.html", "an event handler (onclick)"),
    ]
    assert "<script>x</script>" in (tmp_path / "a.html").read_text("utf-8")


def test_a_closed_page_is_written_with_its_scripts_in_files_and_stays_as_it_is(
    tmp_path: Path,
) -> None:
    protection = Protection(MARK, policy=True)
    html = protection.close(tmp_path, "sv/a.html", page(), "docs/sv/a.md")
    (tmp_path / "sv").mkdir()
    (tmp_path / "sv/a.html").write_text(html, encoding="utf-8")
    assert protection.finish(tmp_path, "/") == []
    assert (tmp_path / "sv/a.html").read_text("utf-8") == html
    assert f'content="{policy()}"' in html
    assert 'src="../assets/' in html


def test_a_page_that_was_changed_after_it_was_closed_is_judged_again(tmp_path: Path) -> None:
    protection = Protection(MARK, policy=True)
    html = protection.close(tmp_path, "a.html", page(), "docs/fi/a.md")
    (tmp_path / "a.html").write_text(html + "<b onclick=x>", encoding="utf-8")
    found = protection.finish(tmp_path, "/")
    assert "an event handler (onclick)" in {finding.message for finding in found}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.svg", "the file holds an element <script>, which no drawing here may"),
        ("a.SVG", "the file holds an element <script>, which no drawing here may"),
        ("a.xhtml", "the file is of a kind that pages may not bring along"),
        ("a.htm", "the file is of a kind that pages may not bring along"),
        ("a.xml", "the file is of a kind that pages may not bring along"),
        ("a.js", "the file is of a kind that pages may not bring along"),
        ("sitemap.xml", "a script"),
        ("changes.atom", "a script"),
    ],
)
def test_other_files_that_a_browser_would_run_are_judged_too(
    tmp_path: Path, name: str, expected: str
) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>'
    (found,) = protected(tmp_path, {name: drawing})
    assert (found.place.file, found.message) == (f"{tmp_path.name}/{name}", expected)


def test_a_style_sheet_may_not_fetch_from_elsewhere(tmp_path: Path) -> None:
    name = "assets/stylesheets/a.css"
    (found,) = protected(tmp_path, {name: "a { background: url(//x.example/y) }"})
    assert "fetched from elsewhere" in found.message


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.html", "the page is not UTF-8 text"),
        ("assets/javascripts/a.js", "the file is not UTF-8 text"),
        ("a.svg", "the file is not UTF-8 text"),
    ],
)
def test_a_text_in_another_encoding_is_refused(tmp_path: Path, name: str, expected: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("<b onclick=x>", encoding="utf-16")
    (found,) = protected(tmp_path, {})
    assert found.message == expected


def test_a_template_s_script_from_elsewhere_is_found(tmp_path: Path) -> None:
    html = MARK.put("<html><head><script src=https://x.example/a.js></script></head></html>")
    (found,) = protected(tmp_path, {"a.html": html})
    assert found.message == "“https://x.example/a.js” is fetched from elsewhere (<script src>)"


def test_the_map_s_copy_is_the_map(tmp_path: Path) -> None:
    (tmp_path / "sitemap.xml.gz").write_bytes(gzip.compress(b"<urlset/>"))
    assert protected(tmp_path, {"sitemap.xml": "<urlset/>"}) == []
    (found,) = protected(tmp_path, {"sitemap.xml": "<urlset></urlset>"})
    assert found.message == "no copy of the map"
