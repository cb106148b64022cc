"""No page in any state asks another host for anything, nor its own for what is not there."""

from tests.site.visiting import Visit
from tests.tables import Show


def missing_page(visit: Visit) -> str:
    """The address that was visited to be shown the 404 page."""
    return visit.address + next(url for url in visit.urls if url.endswith("no/such/page/"))


def test_pages_ask_their_own_host_only(visit: Visit, show: Show) -> None:
    assert visit.recording.to_other_hosts(visit.address) == []
    kinds = visit.recording.kinds()
    assert kinds["document"] > len(visit.urls) > 10
    for kind, count in kinds.items():
        show("Requests recorded", visit.language, kind, count, "to other hosts: 0, failed: 0")


def test_pages_get_what_they_ask_for(visit: Visit) -> None:
    assert visit.recording.refused == [f"404 {missing_page(visit)}"]


def test_no_page_asks_for_the_sitemap(visit: Visit) -> None:
    """The theme would look for one below each language (there is one, at the root)."""
    assert [url for url, _ in visit.recording.requests if "sitemap" in url] == []
