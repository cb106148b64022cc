"""*leftover*: what programs and copying leave beside the pages is not published."""

import pytest
from guideline.contract.leftover_files import leftovers
from hypothesis import given
from hypothesis import strategies as st

from tests.tiny_site import TinySite


@pytest.mark.parametrize(
    "name",
    [
        *("safety.md.orig", "safety.md~", "~$form.docx", "a.bak", ".safety.md.swp", "safety.swp"),
        *("Thumbs.db", "desktop.ini", ".DS_Store", "safety (copy).md", "safety - Copy.md"),
        *("safety – kopia.md", "form - Kopio (2).docx", "Copy of form.docx", "Kopia av form.docx"),
        *("a.tmp", "#safety.md#", ".#safety.md", "safety_REMOTE_4312.md", ".~lock.form.odt#"),
        *("a.rej", "form.pdf.crdownload", "._chart.png", "form.old", "form (conflicted copy).docx"),
    ],
)
@pytest.mark.parametrize("folder", ["fi/", "sv/deep/", "assets/", ""])
def test_it_is_an_error_with_the_name_and_what_to_do(
    site: TinySite, folder: str, name: str
) -> None:
    site.write({f"{folder}{name}": b"x"})
    (found,) = [one for one in site.check() if one.rule == "leftover"]
    assert str(found) == (
        f"docs/{folder}{name}:1: error (leftover): {name} looks like what a program or a copy left "
        "behind\n    What to do: Delete the file. If it is meant to be there, give it another name."
    )


@pytest.mark.parametrize(
    "name",
    [
        *("form-1.docx", "copy-rules.pdf", "backup-plan.pdf", "old-town.png", "kopia.md"),
        *(
            "kopiokone.md",
            "photocopy.png",
            "template.docx",
            "thumbs.png",
            "x-local.md",
            ".draft.md",
        ),
        *("chart (1).png", "part.png", "saved.pdf", "swp.png", "tmp.md"),
    ],
)
def test_a_name_that_only_looks_a_little_like_it_is_none(name: str) -> None:
    assert list(leftovers([f"fi/{name}"])) == []


def test_a_file_with_a_number_is_one_where_its_first_is_there() -> None:
    names = ["fi/chart.png", "fi/chart (1).png", "sv/chart (1).png", "fi/law (2).pdf"]
    assert list(leftovers(names)) == ["fi/chart (1).png"]


@given(st.lists(st.text()))
def test_any_names_can_be_asked(names: list[str]) -> None:
    assert set(leftovers(names)) <= set(names)
