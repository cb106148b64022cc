"""The finished site is judged and closed, file by file."""

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


@pytest.mark.parametrize("name", ["a.svg", "a.SVG", "a.xhtml", "a.htm", "a.xml"])
def test_other_files_that_a_browser_would_run_are_judged_too(tmp_path: Path, name: str) -> None:
    (found,) = protected(tmp_path, {name: "<svg><script>x</script></svg>"})
    assert (found.place.file, found.message) == (f"{tmp_path.name}/{name}", "a script")


def test_a_style_sheet_may_not_fetch_from_elsewhere(tmp_path: Path) -> None:
    (found,) = protected(tmp_path, {"a.css": "a { background: url(//x.example/y) }"})
    assert "fetched from elsewhere" in found.message


def test_a_file_in_no_known_encoding_is_judged_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(b"\xff\xfe<svg onload=x>")
    (found,) = protected(tmp_path, {})
    assert found.message == "an event handler (onload)"
