"""What is kept of a page is used as long as nothing that it depends on has changed."""

import shutil
from pathlib import Path

import pytest

from tests import projects

TWO = {
    f"{language}/{name}.md": text
    for language in projects.LANGUAGES
    for name, text in {"one": "# One\n\n[Two](two.md#two)\n", "two": "# Two {#two}\n"}.items()
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of two pages, with an interface of its own, that was built before."""
    project = projects.write(tmp_path / "project", TWO)
    (project / "overrides").unlink()
    shutil.copytree(projects.REPOSITORY / "overrides", project / "overrides")
    built(project)
    return project


def built(project: Path) -> str:
    """Build the site; return its page “one”."""
    done = projects.build(project, "--strict")
    assert done.returncode == 0, done.stdout
    return (project / "site/one/index.html").read_text("utf-8")


def test_an_edited_template_is_used(project: Path) -> None:
    projects.edit(project / "overrides/partials/copyright.html", "<", "<!-- edited --><")
    assert "<!-- edited -->" in built(project)


def test_nothing_is_rendered_each_time(project: Path) -> None:
    done = projects.build(project, "--strict")
    assert "Building documentation" in done.stdout
    assert "is rendered each time" not in done.stdout


def test_the_404_page_says_what_the_words_say_now(project: Path) -> None:
    projects.edit(project / "overrides/words/sv.yml", "Sidan hittades inte", "Här finns ingenting")
    built(project)
    assert "Här finns ingenting" in (project / "site/sv/404.html").read_text("utf-8")


@pytest.mark.parametrize("name", ["404.html", "sv/not-found.html"])
def test_a_new_page_stands_in_the_menu_of_the_404_page(project: Path, name: str) -> None:
    for language in projects.LANGUAGES:
        (project / f"docs/{language}/new.md").write_text("# A new page\n", "utf-8")
    built(project)
    assert "A new page" in (project / "site" / name).read_text("utf-8")


def test_an_edited_word_is_shown(project: Path) -> None:
    projects.edit(project / "overrides/place/fi.yml", "Pietarsaaren kaupunki", "Kaupunki")
    assert "Pietarsaaren kaupunki<" not in built(project)


def test_an_edited_setting_is_used(project: Path) -> None:
    projects.edit(project / "mkdocs.yml", "site_name: Sosiaalisen median ohje", "site_name: Ohje")
    assert "One - Ohje</title>" in built(project)


def test_a_new_page_stands_in_the_menu_of_the_others(project: Path) -> None:
    for language in projects.LANGUAGES:
        (project / f"docs/{language}/new.md").write_text("# A new page\n", "utf-8")
    assert "A new page" in built(project)


def test_a_link_that_leads_nowhere_any_more_is_told_of_on_a_page_that_did_not_change(
    project: Path,
) -> None:
    for language in projects.LANGUAGES:
        (project / f"docs/{language}/two.md").unlink()
    for _ in range(2):
        done = projects.build(project, "--strict")
        assert done.returncode == 1
        assert "'fi/one.md' contains a link 'two.md#two'" in done.stdout


def test_a_heading_that_no_link_finds_any_more_is_told_of_too(project: Path) -> None:
    projects.edit(project / "docs/fi/two.md", "{#two}", "{#other}")
    done = projects.build(project, "--strict")
    assert done.returncode == 1
    assert "does not contain an anchor '#two'" in done.stdout


def test_a_page_that_looks_at_others_is_rendered_each_time_and_the_build_says_so(
    project: Path,
) -> None:
    with (project / "overrides/partials/copyright.html").open("a", encoding="utf-8") as file:
        file.write("{% for each in pages %}<i>{{ each.page.meta.owner }}</i>{% endfor %}")
    built(project)
    projects.edit(project / "docs/fi/two.md", "# Two", "---\nowner: Somebody\n---\n\n# Two")
    assert "<i>Somebody</i>" in built(project)
    told = projects.build(project)
    assert "fi/one.md is rendered each time: it looks at other pages." in told.stdout


def test_a_page_that_shows_the_time_is_rendered_each_time_and_the_build_says_so(
    project: Path,
) -> None:
    with (project / "overrides/partials/copyright.html").open("a", encoding="utf-8") as file:
        file.write("<i>{{ build_date_utc }}</i>")
    assert built(project) != built(project)
    told = projects.build(project)
    assert "fi/one.md is rendered each time" in told.stdout
