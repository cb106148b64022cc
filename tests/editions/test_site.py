"""The site says which edition it is, what changed, and what its pages said before."""

import json
import re
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from guideline.editions.closing import Today
from guideline.editions.format import Handbook, handbook_of, name_of, render
from guideline.editions.history import read as read_editions

from tests import projects
from tests.editions.test_files import closed

ADDRESS = "https://ohje.example/some/"
CHANGES = "# Changes {#changes}\n\n## 2027-03-01 A rule was added. {#edition-2}\n"
HANDBOOK = b"%PDF-1.7\n%%EOF\n"
HOMES = {"fi": "", "sv": "sv/", "en": "en/"}


def said(text: str) -> Today:
    html = f'<h1 id="rules">Rules</h1>\n<p>{text} See <a href="index.md">home</a>.</p>'
    return Today([], dict.fromkeys(HOMES, "Rules"), dict.fromkeys(HOMES, html), "employees")


HOME = Today(
    [], dict.fromkeys(HOMES, "Home"), dict.fromkeys(HOMES, '<h1 id="home">Home</h1>\n<p>Text.</p>')
)


def keep_handbooks(folder: Path) -> None:
    """Give the last edition its handbooks."""
    edition = read_editions(folder).editions[-1]
    about = {}
    for language, home in HOMES.items():
        file = folder / handbook_of(edition.number, language)
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(HANDBOOK)
        digest = sha256(HANDBOOK).hexdigest()
        about[language] = Handbook("h.pdf", language, "H", "", ADDRESS, home, edition.day, digest)
    kept = msgspec.structs.replace(edition, handbook=about)
    (folder / name_of(edition.number)).write_text(render(kept), "utf-8")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of two editions.

    In the second, a page was renamed and says something else, and one was removed. Since then another
    one was renamed that says the same.
    """
    folder = tmp_path_factory.mktemp("editions") / "site"
    pages = {}
    for language in HOMES:
        pages[f"{language}/rules.md"] = (
            "---\nformerly: [advice, law]\n---\n# Rules {#rules}\n\nYou must ask. See [home](index.md).\n"
        )
        pages[f"{language}/hints.md"] = (
            "---\nformerly: [tips]\n---\n# Rules {#rules}\n\nAsk twice. See [home](index.md).\n"
        )
        pages[f"{language}/changes.md"] = CHANGES
    projects.write(folder, pages)
    closed(
        folder,
        {
            "index.md": HOME,
            "advice.md": said("You may ask."),
            "law.md": said("The law."),
            "tips.md": said("Ask twice."),
        },
        {
            "index.md": HOME,
            "rules.md": said("You must ask."),
            "tips.md": said("Ask twice."),
        },
    )
    keep_handbooks(folder)
    done = projects.build(folder, SITE_URL=ADDRESS)
    assert done.returncode == 0, done.stdout
    return folder / "site"


def read(built: Path, name: str) -> str:
    return (built / name).read_text("utf-8")


def test_every_page_and_a_file_say_which_edition_it_is(built: Path) -> None:
    about = json.loads(read(built, "version.json"))
    assert (about["edition"], about["date"], about["amended"]) == (2, "2027-03-01", False)
    for home in HOMES.values():
        assert '<meta name="version" content="2 (2027-03-01)">' in read(built, f"{home}index.html")
        assert re.search(r"<dt>Versio\w*</dt> <dd>2</dd>", read(built, f"{home}rules/index.html"))
    assert all(
        sha256((built / name).read_bytes()).hexdigest() == digest
        for name, digest in about["files"].items()
    )


@pytest.mark.parametrize("home", HOMES.values())
def test_a_page_leads_to_what_it_said_under_its_former_name(built: Path, home: str) -> None:
    now = read(built, f"{home}rules/index.html")
    assert '<a href="../editions/1/advice/">' in now.partition("earlier-versions")[2]
    assert "earlier-versions" not in read(built, f"{home}index.html")  # never changed
    was = read(built, f"{home}editions/1/advice/index.html")
    assert "You may ask." in was
    assert 'href="../../../rules/"' in was.partition("</aside>")[0]
    assert 'href="../../../">home</a>' in was


@pytest.mark.parametrize("home", HOMES.values())
def test_what_a_removed_page_said_can_be_read_from_where_it_leads_and_from_the_changes(
    built: Path, home: str
) -> None:
    assert "The law." in read(built, f"{home}editions/1/law/index.html")
    foot = read(built, f"{home}rules/index.html").partition("earlier-versions")[2]
    assert re.search(r'<a href="../editions/1/law/">Rules: [^<]* 1, ', foot)
    assert 'href="../editions/1/law/">Rules</a> (' in read(built, f"{home}changes/index.html")


@pytest.mark.parametrize("home", HOMES.values())
def test_a_new_name_alone_makes_no_earlier_version(built: Path, home: str) -> None:
    now = read(built, f"{home}hints/index.html")
    assert re.search(r"<dt>Versio\w*</dt> <dd>2</dd>", now)
    assert "earlier-versions" not in now


@pytest.mark.parametrize(("was", "now"), [("1/", "../../"), ("1/tips/", "../../../hints/")])
@pytest.mark.parametrize("home", HOMES.values())
def test_an_earlier_versions_address_leads_to_the_page_that_says_so_again(
    built: Path, home: str, was: str, now: str
) -> None:
    assert f'content="0; url={now}"' in read(built, f"{home}editions/{was}index.html")


def test_what_is_no_longer_valid_is_in_no_search(built: Path) -> None:
    was = read(built, "editions/1/advice/index.html")
    assert '<meta name="robots" content="noindex">' in was
    assert "Content-Security-Policy" in was
    assert '<body class="earlier" dir="ltr"' in was  # without it the theme indents no list
    assert "editions/" not in read(built, "sitemap.xml")
    for index in built.rglob("search/*.json"):
        assert "may ask" not in index.read_text("utf-8")


def test_the_list_of_changes_and_its_feed_have_the_words(built: Path) -> None:
    for name in ("en/changes/index.html", "en/changes.atom"):
        text = read(built, name).replace("&lt;", "<").replace("&gt;", ">")
        entry = text.partition("A rule was added.")[2]
        assert re.search(r"<del>.{0,60}may</del><ins>.{0,60}must</ins>", entry), name


def test_each_handbook_stays_at_an_address_that_the_list_leads_to(built: Path) -> None:
    about = json.loads(read(built, "version.json"))
    for home in HOMES.values():
        assert (built / f"{home}editions/2/h.pdf").read_bytes() == HANDBOOK
        assert about["archive"][f"{home}editions/2/h.pdf"] == sha256(HANDBOOK).hexdigest()
        changes = read(built, f"{home}changes/index.html")
        assert re.search(r'href="../editions/2/h.pdf" type="application/pdf">[^<]+2', changes)


def test_a_feed_has_what_concerns_its_audience_alone(built: Path) -> None:
    ids = set()
    for audience in ("", "-employees", "-elected-officials", "-everyone"):
        feed = read(built, f"sv/changes{audience}.atom")
        assert ("A rule was added." in feed) is (audience in ("", "-employees"))
        ids |= {*re.findall("<id>([^<]+)", feed)}
    assert len(ids) == 4 + 2
    assert "(För anställda)</title>" in read(built, "sv/changes-employees.atom")


def test_a_site_without_editions_says_nothing_of_them(tmp_path: Path) -> None:
    done = projects.build(projects.write(tmp_path / "site", {}), SITE_URL=ADDRESS)
    assert done.returncode == 0, done.stdout
    built = tmp_path / "site/site"
    assert not (built / "version.json").exists()
    assert 'name="version"' not in read(built, "index.html")
