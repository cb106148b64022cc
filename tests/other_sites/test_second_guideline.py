"""Another city changes its texts, settings and one folder of names, and nothing else."""

import json
import re
from pathlib import Path

import pymupdf
import pytest

from tests.full_site import ROOT, Site
from tests.other_sites import second_guideline
from tests.other_sites.second_guideline import CITY, COLOUR, DRAWING, NAMES

THIS_CITY = re.compile("pietarsaar|jakobstad", re.IGNORECASE)
HOME = {"sv": "", "fi": "fi/", "de": "de/"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    made = second_guideline.write(tmp_path_factory.mktemp("second") / "project")
    done = made.run("mkdocs", "build")
    assert done.returncode == 0, done.stderr
    return made


def test_no_name_or_colour_of_this_city_is_in_code_templates_or_the_server() -> None:
    files = [
        file
        for folder in ("hooks", "overrides", "server")
        for file in (ROOT / folder).rglob("*.*")
        if file.suffix in (".py", ".html", ".css", ".js", ".yml", ".ftl", ".typ", ".conf", ".svg")
        and file.parent != ROOT / "overrides/place"
    ]
    assert len(files) > 300
    palette = (ROOT / "overrides/place/colours.css").read_text("utf-8")
    colours = set(re.findall("#[0-9a-f]{6}", palette))
    assert len(colours) > 20
    own = re.compile("|".join([THIS_CITY.pattern, *colours]), re.IGNORECASE)
    assert [str(file) for file in files if own.search(file.read_text("utf-8"))] == []


def test_it_is_built_with_the_other_citys_name(site: Site) -> None:
    for locale, home in HOME.items():
        html = site.html(home)
        assert f'<html lang="{locale}"' in html
        assert CITY[locale] in html
    for picture in ("favicon", "shore"):
        assert (site.built / f"place/{picture}.svg").read_text("utf-8") == DRAWING
    texts = [file for file in site.built.rglob("*") if file.suffix in (".html", ".js", ".xml")]
    assert [file for file in texts if THIS_CITY.search(file.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    ("locale", "word"), [("sv", "länken"), ("fi", "linkki"), ("de", "nachricht")]
)
def test_it_is_searched(site: Site, locale: str, word: str) -> None:
    (index,) = site.built.glob(f"search/{locale}.*.json")
    assert word in json.dumps(json.loads(index.read_bytes()), ensure_ascii=False).lower()


@pytest.mark.parametrize("locale", HOME)
def test_it_is_printed(site: Site, locale: str) -> None:
    with pymupdf.open(Path(site.built, HOME[locale], f"{NAMES[locale]}.pdf")) as pdf:
        text = "".join(page.get_text() for page in pdf)
        assert pdf.metadata["author"] == CITY[locale]
        cover = pdf[0]
        (drawing,) = [each for each in cover.get_drawings() if each["fill"] == (0, 1, 0)]
        assert drawing["rect"].width > 590
        assert int(COLOUR[1:], 16) in {
            span["color"]
            for block in cover.get_text("dict")["blocks"]
            for line in block.get("lines", ())
            for span in line["spans"]
        }
    title = second_guideline.PAGES[locale]["safety"].removeprefix("# ").split(" {")[0]
    assert title in " ".join(text.split())


def test_the_contract_holds_between_its_languages(site: Site) -> None:
    site.replace("docs/de/safety.md", "2 Minuten", "3 Minuten")
    done = site.guideline("check")
    assert done.returncode == 1
    assert re.search(r"docs/de/safety.md:\d+: error \(literal\)", done.stdout)
