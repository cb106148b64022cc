"""Editions that are damaged: a build refuses them, a preview shows what the others say."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from guideline.contract import published
from guideline.editions.closing import close
from guideline.editions.format import name_of, render
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig

from tests import projects
from tests.contract.test_build import preview
from tests.tiny_site import TinySite, page

HOMES = ("", "sv/", "en/")
FOUND = {
    "editions/1.json:5": "is also in the language “de”",
    "editions/2.json:7": "cannot be read as an edition",
    "editions/3.json:10": "was changed after the edition was closed",
}


@pytest.fixture(scope="module")
def damaged(
    tmp_path_factory: pytest.TempPathFactory, markdown_config: MarkdownConfig
) -> Iterator[TinySite]:
    """A site of three editions: with a language it lacks, no longer JSON, changed afterwards."""
    pages = {f"{home or 'fi/'}index.md": page("# Radio {#title}\n\nVideo.") for home in HOMES}
    root = projects.write(tmp_path_factory.mktemp("damaged") / "project", pages)
    projects.edit(root / "mkdocs.yml", "\nhooks:\n", "\nhooks:\n  - hooks/translations.py\n")
    site = TinySite(root, Reader(markdown_config))
    _close(site, "de")
    for was, now in (("Video.", "Podcast."), ("Podcast.", "Blog.")):
        for home in HOMES:
            site.change(f"{home or 'fi/'}index.md", was, now)
        _close(site)
    projects.edit(root / name_of(2), '"pages": {', '"pages": [')
    projects.edit(root / name_of(3), "<p>Blog.", "<p>Vlog.")
    yield site


def _close(site: TinySite, *more: str) -> None:
    """Close an edition, in more languages than the site has."""
    guideline = site.guideline()
    pages = {
        path: replace(
            today,
            titles={**today.titles, **dict.fromkeys(more, "Radio")},
            html={**today.html, **dict.fromkeys(more, today.html["fi"])},
        )
        for path, today in published.pages(guideline).items()
    }
    said = dict.fromkeys([*guideline.pages, *more], "New.")
    edition = close(guideline.editions, pages, site.today, said)
    file = site.root / name_of(edition.number)
    file.parent.mkdir(exist_ok=True)
    file.write_text(render(edition), "utf-8")


def found(log: str) -> dict[str, str]:
    """What is wrong with the editions, by file and line; each is told once."""
    said = re.findall(r"(editions/\S+:\d+): error \(edition\): (.*)", log)
    assert len(said) == len(dict(said))
    return dict(said)


def test_a_build_says_what_is_wrong_with_each_and_publishes_nothing(damaged: TinySite) -> None:
    done = projects.build(damaged.root)
    assert done.returncode == 1
    assert found(done.stdout).keys() == FOUND.keys()
    for place, what in FOUND.items():
        assert what in found(done.stdout)[place]
    assert not (damaged.root / "site").exists()


def test_a_preview_says_so_and_shows_the_rest(damaged: TinySite) -> None:
    with preview(damaged) as running:
        log = running.wait(lambda text: "Serving on" in text)
        assert found(log).keys() == FOUND.keys()
        (address,) = re.findall(r"Serving on (http://\S+)", log)
        for home in HOMES:
            assert "Blog." in _read(f"{address}{home}")
            assert "Video." in _read(f"{address}{home}editions/1/")
        with pytest.raises(HTTPError):
            _read(f"{address}editions/3/")
        projects.edit(damaged.root / name_of(2), '"pages": [', '"pages": {')
        projects.edit(damaged.root / name_of(3), "<p>Vlog.", "<p>Blog.")
        running.wait(lambda text: text.count("editions/1.json:5") > 1)
        assert "Podcast." in _read(f"{address}editions/2/")


def _read(address: str) -> str:
    with urlopen(address) as answer:
        return str(answer.read().decode())
