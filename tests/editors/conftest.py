"""One changed copy of the site that the tests of this folder look at together."""

import pytest

from tests.editors import sites
from tests.editors.sites import Site

REPOSITORY = "https://github.com/owner/name"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site with a known repository."""
    copy = sites.copy(tmp_path_factory.mktemp("editors") / "copy")
    return copy.build(REPOSITORY_URL=REPOSITORY)


@pytest.fixture(scope="session")
def site_without_repository(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site as it is when nobody says where its files live."""
    return sites.copy(tmp_path_factory.mktemp("editors") / "plain").build(REPOSITORY_URL="")
