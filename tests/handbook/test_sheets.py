"""The onboarding sheets hold what the onboarding page holds."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from guideline.handbook import press

from tests.handbook import paper
from tests.places import ONBOARDING

AUDIENCES = ("employees", "elected-officials")
PAGES = {"fi": ONBOARDING, "sv": f"sv/{ONBOARDING}", "en": f"en/{ONBOARDING}"}


def items_on_page(site: Path, language: str, audience: str) -> list[str]:
    """The items of an audience's path on the built onboarding page, in order."""
    html = (site / PAGES[language] / "index.html").read_text("utf-8")
    path = html.split(f'data-checklists="{audience}"')[1].split("checklist-path")[0]
    labels = re.findall(r"<label[^>]*>(.*?)</label>", path, re.DOTALL)
    return [" ".join(unescape(re.sub("<[^>]*>", "", label)).split()) for label in labels]


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("language", PAGES)
def test_a_sheet_has_the_items_of_the_onboarding_page(
    built_site: Path, language: str, audience: str
) -> None:
    expected = items_on_page(built_site, language, audience)
    name = paper.NAMES[language][1 + AUDIENCES.index(audience)]
    printed = [each.text for each in paper.reading(built_site / name) if each.type == "LBody"]
    assert [paper.joined(text) for text in printed] == [paper.joined(text) for text in expected]
    assert len(expected) > 0


@pytest.mark.parametrize("name", paper.SHEETS)
def test_a_sheet_has_lines_for_name_and_date_and_the_address_of_the_site(
    built_site: Path, name: str
) -> None:
    (words,) = [paper.WORDS[lang] for lang, names in paper.NAMES.items() if name in names]
    text = paper.text((built_site / name).read_bytes())
    for word in ("pdf.sheet.name", "pdf.sheet.date", "pdf.sheet.how"):
        assert words[word] in text
    assert "some-ohje.example" in text


def test_a_sheet_has_the_lists_for_everyone_and_for_its_audience_only() -> None:
    def tasks(word: str) -> str:
        item = f'<li class="task-list-item"><input type="checkbox"> {word}</li>'
        return f'<h2 id="x">List</h2><ul class="task-list">{item}</ul>'

    pages = [
        paper.page(tasks("All"), "one", audience="everyone"),
        paper.page(tasks("Staff"), "two", audience="employees"),
        paper.page(tasks("Council"), "three", audience="elected-officials"),
    ]
    _, staff, council = press.print_edition(paper.edition(*pages)).pdfs
    assert re.findall("All|Staff|Council", paper.text(staff.content)) == ["All", "Staff"]
    assert re.findall("All|Staff|Council", paper.text(council.content)) == ["All", "Council"]


def test_many_lists_run_on_to_a_second_page() -> None:
    item = '<li class="task-list-item"><input type="checkbox"> Ask first.</li>'
    tasks = f"<ul class='task-list'>{item * 5}</ul>"
    html = "".join(f"<h2 id='h{n}'>List {n}</h2>{tasks}" for n in range(14))
    page = paper.page(html, audience="employees")
    _, sheet = press.print_edition(paper.edition(page)).pdfs
    assert sheet.pages == 2
    assert paper.text(sheet.content).count("☐") == 70


def test_a_list_that_waits_for_its_translation_is_marked_and_told_of(tmp_path: Path) -> None:
    """Both checkers pass it; it is read aloud in its own language."""
    item = '<li class="task-list-item"><input type="checkbox"> Kysy ensin.</li>'
    finnish = f'<div class="pending" lang="fi"><p>Aina</p><ul class="task-list">{item}</ul></div>'
    title = '<h2 class="pending" id="a" lang="fi">Ennen</h2>'
    notice = paper.WORDS["en"]["pdf.pending"]
    page = paper.page(title + finnish, audience="employees", pending=True)
    book, sheet = press.print_edition(paper.edition(page)).pdfs
    for pdf in (book, sheet):
        pdf.write(tmp_path)
        assert paper.problems(tmp_path / pdf.name) == []
        marked = paper.languages(tmp_path / pdf.name)
        assert {"Ennen": "fi", "Aina": "fi", "Kysy ensin.": "fi"}.items() <= marked.items()
        assert notice in paper.text(pdf.content)
    other = paper.page(f"<h2 id='b'>Own</h2><ul class='task-list'>{item}</ul>", "other")
    council = replace(other, audience="elected-officials")
    _, _, theirs = press.print_edition(paper.edition(page, council)).pdfs
    assert notice not in paper.text(theirs.content)
