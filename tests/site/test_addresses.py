"""On paper a link is followed by its address, unless its words are the address already."""

import pytest
from guideline.interface.printed_links import with_printable_addresses

from tests.site.html import elements

PAGE = "https://site.example/en/a/"


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ('<a href="../b/">B</a>', "https://site.example/en/b/"),
        ('<a class="x" href="https://a.example/?q=1&amp;r=2">A</a>', "https://a.example/?q=1&r=2"),
        ('<a href="mailto:some@city.example">Write to us</a>', "some@city.example"),
        ('<a href="MAILTO:some@city.example?subject=Hi%20you">us</a>', "some@city.example"),
        ('<a href="tel:+358401234567">040 123 4567</a>', "+358401234567"),
        ('<a href="mailto:some@city.example"><b>Some@city.example</b></a>', None),
        ('<a href="tel:+358401234567">+358 40 123 4567</a>', None),
        ('<a href="https://www.city.example/">www.city.example</a>', None),
        ('<a href="https://a.example/b">https://a.example/b</a>', None),
        ('<a href="https://a.example/?a&amp;b">https://a.example/?a&amp;b</a>', None),
        ('<a href="#part">part</a>', None),
    ],
)
def test_address_stands_once(link: str, address: str | None) -> None:
    html = f"<p>{link} and <a href='x'>x</a></p>"
    [found, *_] = [e for e in elements(with_printable_addresses(html, PAGE)) if e.tag == "a"]
    assert found.attributes.get("data-address") == address
