"""Fixtures that the specifications of several packages share: small sites, written and built."""

from pathlib import Path

import pytest
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.settings import MarkdownConfig
from mkdocs.config import load_config

from tests import full_site as sites
from tests.full_site import Site
from tests.tiny_site import ROOT, TinySite

REPOSITORY = "https://github.com/owner/name"


@pytest.fixture(scope="session")
def markdown_config() -> MarkdownConfig:
    """The Markdown of the real site."""
    return mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml"))).markdown_config


@pytest.fixture
def site(tmp_path: Path, markdown_config: MarkdownConfig) -> TinySite:
    """A correct site of one page in three languages."""
    return TinySite(tmp_path, Reader(markdown_config)).write_pages("# Radio {#title}\n\nVideo.")


@pytest.fixture(scope="session")
def edited_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small built site with a known repository."""
    return sites.small(tmp_path_factory.mktemp("editors") / "copy").build(REPOSITORY_URL=REPOSITORY)


@pytest.fixture(scope="session")
def site_without_repository(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same when nobody says where its files live."""
    return sites.small(tmp_path_factory.mktemp("editors") / "plain").build(REPOSITORY_URL="")
