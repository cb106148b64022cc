"""Markup of pages that is on no list is refused; what is on it is part of the passage."""

import re
from pathlib import Path

import pytest
from guideline.pages.allowed_markup import faults
from guideline.pages.reader import Page, Reader
from guideline.project.settings import MarkdownConfig
from guideline.security.start_tags import Tag


@pytest.fixture(scope="module")
def reader(markdown_config: MarkdownConfig) -> Reader:
    return Reader(markdown_config)


def read(reader: Reader, text: str) -> Page:
    return reader.read("fi", "x.md", "x.md", f"---\na: b\n---\n{text}\n".encode())


def test_no_element_of_a_page_may_have_an_id_that_the_site_s_own_have(built_site: Path) -> None:
    own: set[str] = set()
    for name in ("index.html", "sv/safety/index.html", "404.html"):
        html = (built_site / name).read_text("utf-8")
        around = html.replace(html[html.index("<h1") : html.rindex("</article>")], "")
        own |= set(re.findall(r'\sid="?([\w:-]+)', around))
    assert len(own) > 8
    refused = {each for each in own if [*faults(Tag("p", (("id", each),)))]}
    assert own - refused == set()


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Sanomme *Staden*{: lang=sv } usein.", "Sanomme Staden usein. {lang=sv Staden}"),
        ("*Staden*{: lang=sv }", "Staden {lang=sv}"),
        ("Teksti.\n{: lang=sv }", "Teksti. {lang=sv}"),
        ("Teksti.\n{: .site-only }", "Teksti. {.site-only}"),
        ("## Osa {#part .site-only }", "Osa {.site-only}"),
        ('[sivu](a.md "selitys")', "sivu {title=selitys}"),
        ("[sivu](a.md){: hreflang=sv .md-button }", "sivu {.md-button} {hreflang=sv}"),
        ("- :material-pound: sana", "sana {icon=material-pound}"),
        ('<div class="beside" markdown>\n\nTeksti.\n\n</div>', "Teksti. {.beside}"),
        ("Teksti, **sana** `koodi` [linkki](a.md).", "Teksti, sana koodi linkki."),
        ("## Osa {#part}", "Osa"),
        ("Teksti.[^1]\n\n[^1]: Viite.", "Teksti.[^]"),
    ],
)
def test_what_is_said_beside_the_words_is_part_of_the_passage(
    reader: Reader, text: str, passage: str
) -> None:
    page = read(reader, text)
    assert page.dangers == ()
    assert next(block.passage for block in page.blocks if block.passage) == passage


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('Ei <a class="footnote-ref" href="#fn:1">30</a> päivää.', "Ei 30 päivää."),
        ("Ei [koskaan](#x){: .headerlink } näin.", "Ei koskaan näin."),
        ('<div class="toc" markdown>\n\nEi näin.\n\n</div>', "Ei näin."),
        ("Ei [koskaan](#x){: .footnote-backref } näin.", "Ei koskaan näin."),
    ],
)
def test_a_class_hides_no_word_from_the_reader(reader: Reader, text: str, shown: str) -> None:
    page = read(reader, text)
    assert page.dangers
    assert page.blocks[0].text == shown


def test_a_footnote_s_number_that_is_another_is_read_as_text(reader: Reader) -> None:
    made = '<sup id="fnref:a"><a class="footnote-ref" href="#fn:a">{}</a></sup>'
    notes = "Sana.[^a]\n\n[^a]: Viite."
    assert (
        read(reader, f"{notes}\n\nEi {made.format(1)} päivää.").blocks[1].text == "Ei [^] päivää."
    )
    other = read(reader, f"{notes}\n\nEi {made.format(30)} päivää.")
    assert other.dangers
    assert other.blocks[1].text == "Ei 30 päivää."


@pytest.mark.parametrize(
    "text", ["Ei <!- koskaan -> näin.", "Ei <![x[koskaan]]> näin.", "<?x ei ?>"]
)
def test_what_a_browser_takes_for_a_comment_is_refused_or_shown(reader: Reader, text: str) -> None:
    page = read(reader, text)
    shown = " ".join(block.text for block in page.blocks)
    assert page.dangers or shown == text
