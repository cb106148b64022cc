"""Lines and pages break where a typesetter would let them."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from guideline.hyphenation.joints import Joints

from tests.handbook import paper

LONG_WORDS = {
    "fi": "työsuojelupäällikölle salassapitovelvollisuudesta vaikutusmahdollisuuksiin "
    "epäasianmukaiselle viestintästrategioiden tietoturvaohjeistukselle",
    "sv": "arbetarskyddschefen informationssäkerhetsanvisningarna kommunikationsstrategins "
    "förtroendeuppdragstagare sekretessbestämmelserna",
    "en": "institutionalisation misunderstandings counterintuitively responsibilities "
    "confidentialities internationalisation",
}

JOINTS = Joints(
    {
        "sv": {
            "arbetarskyddschef": (7, 13),
            "informationssäkerhetsanvisning": (12, 21),
            "kommunikationsstrategi": (14,),
            "förtroendeuppdragstagar": (10, 18),
            "sekretessbestämmels": (9,),
        }
    }
)


def tails(lines: list[str]) -> list[tuple[str, str]]:
    """The pieces of each word that is broken at a line's end: before and after the break."""
    broken = []
    for line, after in pairwise(lines):
        if line and line[-1] in paper.HYPHENS and line[-2:-1].isalpha():
            head = re.split(r"\W+", line[:-1])[-1]
            broken.append((head, re.split(r"[^\w]+", after.lstrip())[0]))
    return broken


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_long_words_break_and_leave_three_letters_or_more(language: str) -> None:
    words = LONG_WORDS[language].split()
    # Ever longer beginnings move every word over the end of a line, letter by letter.
    paragraphs = [f"<p>{'i' * n} {w} {w} {w} {w} {w}</p>" for w in words for n in range(1, 24)]
    page = paper.page("".join(paragraphs))
    made = paper.handbook(page, language=language, joints=JOINTS)
    broken = tails(paper.lines(made.content))
    assert len(broken) > 20
    assert min(len(piece) for pair in broken for piece in pair) >= 3


def test_swedish_words_break_at_their_joints_alone_and_english_ones_nowhere() -> None:
    for language in ("sv", "en"):
        words = LONG_WORDS[language].split()
        paragraphs = [f"<p>{'i' * n} {w} {w} {w} {w} {w}</p>" for w in words for n in range(1, 24)]
        page = paper.page("".join(paragraphs))
        made = paper.handbook(page, language=language, joints=JOINTS)
        heads = {head for head, _ in tails(paper.lines(made.content))}
        listed = {
            word[:at] for word, places in JOINTS.words.get(language, {}).items() for at in places
        }
        plain = {re.sub("[^a-zåäö]", "", head) for head in heads}
        assert plain <= listed
        assert bool(plain) is (language == "sv")


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_words_can_be_searched_and_copied_whole(language: str) -> None:
    words = LONG_WORDS[language].split()
    page = paper.page("".join(f"<p>{word}</p>" for word in words))
    made = paper.handbook(page, language=language, joints=JOINTS)
    printed = {line.strip() for line in paper.lines(made.content)}
    assert printed >= {*words}


@pytest.mark.parametrize("name", paper.EVERY)
def test_soft_hyphens_stand_at_the_ends_of_lines_alone(built_site: Path, name: str) -> None:
    for line in paper.lines((built_site / name).read_bytes()):
        assert "\u00ad" not in line.rstrip()[:-1], line


def test_headings_and_bookmarks_have_no_soft_hyphens() -> None:
    html = "<h2>Työsuojelupäällikölle</h2><p>Työsuojelupäällikölle</p>"
    made = paper.opened(paper.handbook(paper.page(html), language="fi").content)
    assert not any("\u00ad" in title for _, title, _ in made.get_toc())


@pytest.mark.parametrize("name", paper.EVERY)
def test_no_file_has_a_hyphenated_tail_of_two_letters(built_site: Path, name: str) -> None:
    broken = tails(paper.lines((built_site / name).read_bytes()))
    assert all(len(piece) >= 3 for pair in broken for piece in pair), broken


def test_the_finnish_handbook_is_hyphenated(built_site: Path) -> None:
    lines = paper.lines((built_site / "sosiaalisen-median-ohje.pdf").read_bytes())
    assert tails(lines)


def test_handles_and_hashtags_do_not_break() -> None:
    names = "@stadenjakobstadpietsaarenkaupunki #enlitenstadmedstorthjärtaochmycketmera"
    paragraphs = [f"<p>{'i' * n} {names} {names}</p>" for n in range(1, 30)]
    printed = paper.text(paper.handbook(paper.page("".join(paragraphs))).content)
    assert all(printed.count(name) == 58 for name in names.split())


@pytest.mark.parametrize("name", paper.HANDBOOKS)
def test_no_page_ends_with_a_heading(built_site: Path, name: str) -> None:
    headings = set(paper.headings(built_site / name))
    sheets = paper.pages((built_site / name).read_bytes())
    assert len(sheets) > 2
    for sheet in sheets:
        body = [line for line in sheet if "·" not in line and not re.fullmatch(r"\d+ / \d+", line)]
        assert body[-1] not in headings


def test_a_heading_never_stands_alone_at_a_foot() -> None:
    filler = "<p>Line.</p>"
    for count in range(24, 34):
        page = paper.page(filler * count + "<h2>Next</h2><p>Text of it.</p><p>More.</p>")
        for sheet in paper.pages(paper.handbook(page).content)[1:]:
            assert ("Next" in sheet) is ("Text of it." in sheet)


def test_a_task_is_never_torn_apart() -> None:
    words = "Check that what you are about to publish is neither secret nor unauthorised " * 3
    item = f'<li class="task-list-item"><input type="checkbox"> Begin {words} end</li>'
    pdf = paper.handbook(paper.page(f"<ul>{item * 60}</ul>"))
    assert pdf.pages > 4
    for sheet in paper.pages(pdf.content):
        text = " ".join(sheet)
        assert text.count("☐") == text.count("Begin") == text.count("end")


def test_a_short_checklist_stays_in_one_piece_with_what_announces_it() -> None:
    item = '<li class="task-list-item"><input type="checkbox"> Ask.</li>'
    for count in range(20, 32):
        html = "<p>Line.</p>" * count + f"<p>When you post</p><ul>{item * 6}</ul>"
        sheets = paper.pages(paper.handbook(paper.page(html)).content)
        (holding,) = [sheet for sheet in sheets if any("☐" in line for line in sheet)]
        assert "When you post" in holding


def test_sections_flow_on(built_site: Path) -> None:
    for name in paper.HANDBOOKS:
        assert len(paper.pages((built_site / name).read_bytes())) <= 10
