"""The status page tells editors what is open, and leads them to the right file."""

import re
from pathlib import Path

import pytest

from tests.projects import build, write
from tests.tiny_site import page

REPOSITORY = "https://github.com/owner/name"
STATUS = page("# Tila {#status}\n\n<div data-status></div>").replace(
    "reviewed:", "search: {exclude: true}\nreviewed:"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a page that English lacks and a page whose Swedish differs."""
    folder = tmp_path_factory.mktemp("status") / "project"
    project = write(
        folder,
        {
            **{f"{lang}/status.md": STATUS for lang in ("fi", "sv", "en")},
            **{f"{lang}/a.md": page("# A {#a}\n\nTeksti 1.") for lang in ("fi", "sv")},
            "fi/b.md": page("# B {#b}\n\nKatso @kaupunki."),
            "sv/b.md": page("# B {#b}\n\nSe @staden."),
            "en/b.md": page("# B {#b}\n\nSee @kaupunki."),
        },
    )
    config = project / "mkdocs.yml"
    text = config.read_text("utf-8").replace('[REPOSITORY_URL, ""]', f"[NO, {REPOSITORY}]")
    config.write_text(text, "utf-8")
    done = build(project)
    assert done.returncode == 0, done.stdout
    return project / "site"


def matrix(built: Path, language: str) -> dict[str, list[str]]:
    """The cells of each page, by its title; the head's under nothing."""
    html = (built / language / "status/index.html").read_text("utf-8")
    table = html[html.index("<table") : html.index("</table>")]
    found = {}
    for row in re.findall(r"<tr>.*?</tr>", table):
        title, *cells = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)
        found[title] = cells
    return found


def test_it_is_a_matrix_of_pages_and_languages(built: Path) -> None:
    found = matrix(built, "sv")
    assert found.pop("Sida") == ["finska", "svenska", "engelska"]
    assert all(len(cells) == 3 for cells in found.values())
    assert {"A", "B", "Tila"} <= found.keys()


def test_it_says_in_the_pages_language_what_is_wrong_and_where(built: Path) -> None:
    found = matrix(built, "sv")["B"][1]
    assert "att rätta: 1" in found
    assert "<code>docs/sv/b.md:9</code>" in found


def test_it_leads_to_the_page_and_to_the_editor_for_its_file(built: Path) -> None:
    found = matrix(built, "en")["B"][1]
    assert re.search(r'href="\.\./\.\./sv/b/"', found)
    assert f'href="{REPOSITORY}/edit/main/docs/sv/b.md"' in found


def test_a_missing_page_can_be_written_there(built: Path) -> None:
    found = matrix(built, "")["A"][2]
    assert "puuttuu" in found
    assert f'href="{REPOSITORY}/new/main?filename=docs/en/a.md"' in found


def test_it_names_the_last_review_and_who_is_responsible(built: Path) -> None:
    assert re.search(r'24 Nov 2026, <span lang="fi">Media', matrix(built, "en")["B"][0])


def test_search_and_sitemap_leave_it_out(built: Path) -> None:
    assert "/status/" not in (built / "sitemap.xml").read_text("utf-8")
    indexes = [*built.rglob("search/*.json")]
    assert indexes
    assert not any('"status/' in each.read_text("utf-8") for each in indexes)


def test_every_page_of_an_editor_leads_to_it(built: Path) -> None:
    assert re.search(r'href="\.\./status/"[^>]*>Tila<', (built / "b/index.html").read_text("utf-8"))
