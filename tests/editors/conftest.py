"""One changed copy of the site that the tests of this folder look at together."""

import pytest
from guideline.edge import today

from tests.editors import sites
from tests.editors.sites import Site

REPOSITORY = "https://github.com/owner/name"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site with a known repository, one page overdue for review, one reviewed today."""
    copy = sites.copy(tmp_path_factory.mktemp("editors") / "copy")
    for language in ("fi", "sv", "en"):
        copy.replace(f"docs/{language}/strategy.md", "reviewed: 2026-11-24", "reviewed: 2020-02-29")
        copy.replace(f"docs/{language}/content.md", "reviewed: 2026-11-24", f"reviewed: {today()}")
    return copy.build(REPOSITORY_URL=REPOSITORY)


@pytest.fixture(scope="session")
def site_without_repository(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site as it is when nobody says where its files live."""
    return sites.copy(tmp_path_factory.mktemp("editors") / "plain").build(REPOSITORY_URL="")
