"""Built sites that the tests of this folder look at together."""

import pytest

from tests.editors import sites
from tests.editors.sites import Site

REPOSITORY = "https://github.com/owner/name"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site with a known repository."""
    return sites.small(tmp_path_factory.mktemp("editors") / "copy").build(REPOSITORY_URL=REPOSITORY)


@pytest.fixture(scope="session")
def site_without_repository(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The same when nobody says where its files live."""
    return sites.small(tmp_path_factory.mktemp("editors") / "plain").build(REPOSITORY_URL="")
