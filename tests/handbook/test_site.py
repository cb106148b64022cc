"""The files and the site: links from its pages, refusal by its build, making on request."""

import re
from datetime import date, timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tests import projects
from tests.handbook import paper, sites
from tests.places import CHANNELS, EMPLOYEES, ONBOARDING, SAFETY

HOMES = {"fi": "", "sv": "sv/", "en": "en/"}
FRONT = "---\ndescription: D.\naudience: everyone\nowner: O\nreviewed: 2026-11-24\n---\n\n"


def links(page: Path) -> dict[str, str]:
    """The links of a page to PDF files: address → text."""
    html = page.read_text("utf-8")
    found = re.findall(r'<a href="([^"]+\.pdf)"[^>]*>([^<]*)</a>', html)
    return {href: text.replace("\N{NO-BREAK SPACE}", " ") for href, text in found}


def facts(file: Path, language: str) -> str:
    """What a link says of a file in its language."""
    pages = len(paper.pages(file.read_bytes()))
    noun, unit = {
        "fi": (("sivu", "sivua"), "kt"),
        "sv": (("sida", "sidor"), "kB"),
        "en": (("page", "pages"), "kB"),
    }[language]
    size = -(-file.stat().st_size // 1000)
    return f"(PDF, {pages} {noun[pages > 1]}, {size} {unit})"


@pytest.mark.parametrize("language", HOMES)
def test_every_page_links_to_its_languages_handbook(built_site: Path, language: str) -> None:
    name = paper.NAMES[language][0]
    for page in (SAFETY, CHANNELS, EMPLOYEES):
        folder = built_site / HOMES[language] / page
        ((href, text),) = links(folder / "index.html").items()
        assert (folder / href).resolve() == (built_site / name).resolve()
        assert text.endswith(facts(built_site / name, language))


@pytest.mark.parametrize("language", HOMES)
@pytest.mark.parametrize("page", ["", f"{ONBOARDING}/"])
def test_home_and_onboarding_offer_every_file(built_site: Path, language: str, page: str) -> None:
    folder = built_site / HOMES[language] / page
    found = {(folder / href).resolve(): text for href, text in links(folder / "index.html").items()}
    names = [(built_site / name).resolve() for name in paper.NAMES[language]]
    assert sorted(found) == sorted(names)
    for name in names:
        assert found[name].endswith(facts(name, language))


@pytest.mark.parametrize("language", HOMES)
def test_a_roles_sheet_stands_at_the_top_of_its_path(built_site: Path, language: str) -> None:
    folder = built_site / HOMES[language] / "onboarding"
    html = (folder / "index.html").read_text("utf-8")
    for role, name in zip(
        ("employees", "elected-officials"), paper.NAMES[language][1:], strict=True
    ):
        before = html.split(f'data-path="{role}"')[0].rpartition(f'id="{role}"')[2]
        (href,) = re.findall(r'href="([^"]+\.pdf)"', before)
        assert (folder / href).resolve() == (built_site / name).resolve()


def test_templates_of_the_handbook_are_not_published(built_site: Path) -> None:
    assert not list(built_site.rglob("*.typ"))


def test_what_is_for_the_site_only_is_not_printed(built_site: Path) -> None:
    printed = paper.text((built_site / "en" / "social-media-guideline.pdf").read_bytes())
    html = (built_site / "en" / "index.html").read_text("utf-8")
    headings = re.findall(r'<h2 class="site-only"[^>]*>(?:<a [^>]*>)?([^<]+)', html)
    assert headings
    assert not [heading for heading in headings if heading in printed]
    title = re.search(r"<h1[^>]*>([^<]*)", (built_site / f"en/{ONBOARDING}/index.html").read_text())
    assert title and title[1].strip() not in printed


def test_a_fault_stops_the_build_names_its_line_and_leaves_the_site(tmp_path: Path) -> None:
    project = sites.project(
        tmp_path,
        {
            "sv/index.md": FRONT + "# Hem {#home}\n\nText.\n",
            "fi/index.md": FRONT + "# Koti {#home}\n\nTeksti.\n\n<video src='a.mp4'></video>\n\n"
            "![](kuva.png)\n\n### Liian syvä {#deep}\n",
            "en/index.md": FRONT + "# Home {#home}\n\nText.\n",
        },
    )
    (project / "site").mkdir()
    (project / "site" / "build.txt").touch()
    (project / "site" / "kept.html").write_text("before")
    build = projects.build(project)
    assert build.returncode == 1
    assert "docs/fi/index.md:12: error (print): <video> cannot be printed here" in build.stdout
    assert "docs/fi/index.md:14: error (print): the picture “kuva.png” has no" in build.stdout
    assert (
        "docs/fi/index.md:16: error (print): a heading of level 3 follows level 1" in build.stdout
    )
    assert "Traceback" not in build.stdout
    names = {file.name for file in (project / "site").iterdir()}
    assert names == {"build.txt", "kept.html"}


def test_a_fault_in_a_later_language_leaves_no_file_of_an_earlier_one(tmp_path: Path) -> None:
    pages = {f"{lang}/index.md": FRONT + "# Home {#home}\n\nText.\n" for lang in HOMES}
    pages["en/index.md"] += "\nSmile \N{GRINNING FACE}\n"
    project = sites.project(tmp_path, pages)
    build = projects.build(project)
    assert build.returncode == 1
    assert "docs/en/index.md:12: error (print): the character" in build.stdout
    assert not list(project.rglob("*.pdf"))


def test_what_waits_for_its_translation_is_printed_in_the_source_language_and_told_of(
    tmp_path: Path,
) -> None:
    front = FRONT.replace("everyone", "employees")
    mark = f"<!-- pending until {date.today() + timedelta(days=3)}: away -->\n\n"
    path = FRONT + '# Uusi {#new}\n\n<div data-onboarding="employees"></div>\n'
    pages = {f"{language}/new.md": path for language in HOMES}
    pages |= {
        "fi/index.md": front + "# Koti {#home}\n\n## Osa {#part}\n\n1. Kysy ensin.\n",
        "sv/index.md": front + f"# Hem {{#home}}\n\n## Del {{#part}}\n\n{mark}1. Fråga.\n",
        "en/index.md": front + f"# Home {{#home}}\n\n## Part {{#part}}\n\n{mark}1. Ask.\n",
    }
    project = sites.project(tmp_path, pages)
    build = projects.build(project, "--strict")
    assert build.returncode == 0, build.stdout
    for language, said in (("sv", "på finska"), ("en", "in Finnish")):
        book, sheet = [project / "site" / name for name in paper.NAMES[language][:2]]
        notice = paper.WORDS[language]["pdf.pending"]
        for file in (book, sheet):
            assert paper.languages(file)["Kysy ensin."] == "fi"
            assert notice in " ".join(paper.pages(file.read_bytes())[0])
        assert said in paper.text(book.read_bytes())
        # Not the book: a checker takes the only footer of two pages for prose, if its version has
        # enough letters; the version follows from today's date here. test_sheets.py checks both.
        assert paper.problems(sheet) == []
    for name in paper.NAMES["fi"][:2]:
        text = paper.text((project / "site" / name).read_bytes())
        assert paper.WORDS["fi"]["pdf.pending"] not in text


def test_serve_makes_a_file_when_it_is_asked_for(tmp_path: Path) -> None:
    pages = {f"{lang}/index.md": FRONT + "# Home {#home}\n\nText.\n" for lang in HOMES}
    project = sites.project(tmp_path, pages)
    with sites.serving(project) as address:
        assert "(PDF)" in urlopen(address).read().decode()
        content = urlopen(address + "sosiaalisen-median-ohje.pdf").read()
        assert paper.text(content).count("Text.") == 1
        with pytest.raises(HTTPError, match="404"):
            urlopen(address + "other.pdf")

        page = project / "docs" / "sv" / "index.md"
        page.write_text(page.read_text() + "\nAdded.\n")
        handbook = address + "sv/riktlinjer-for-sociala-medier.pdf"
        sites.until(lambda: "Added." in paper.text(urlopen(handbook).read()))

        page.write_text(page.read_text() + "\n<video></video>\n")
        sites.until(lambda: not sites.answers(handbook))
        with pytest.raises(HTTPError, match="500") as refused:
            urlopen(handbook)
        assert "docs/sv/index.md:14: error (print): <video>" in refused.value.read().decode()
