"""What the specifications of the translation check share."""

from pathlib import Path

import pytest
from guideline import edge
from guideline.pages import Reader
from guideline.settings import Dialect
from mkdocs.config import load_config

from tests.contract.tiny import ROOT, TinySite


@pytest.fixture(scope="session")
def dialect() -> Dialect:
    """The Markdown of the real site."""
    return edge.settings(load_config(str(ROOT / "mkdocs.yml"))).dialect


@pytest.fixture
def site(tmp_path: Path, dialect: Dialect) -> TinySite:
    """A correct site of one page in three languages."""
    return TinySite(tmp_path, Reader(dialect)).write_pages("# Otsikko {#title}\n\nTeksti.")
