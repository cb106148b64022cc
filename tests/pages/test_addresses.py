"""Where a page is on the site, by its name."""

import pytest
from guideline.pages.addresses import address


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("index", ""),
        ("deep/index", "deep/"),
        ("deep/more", "deep/more/"),
        ("word-index", "word-index/"),
    ],
)
def test_only_a_page_called_index_is_its_folder(name: str, url: str) -> None:
    assert address(name, "sv/", directories=True) == (f"sv/{url}", f"sv/{url}index.html")
    assert address(name, "", directories=False) == (f"{name}.html", f"{name}.html")
