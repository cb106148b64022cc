"""The rule *address*: addresses that browsers and the site's builder can follow."""

import pytest

from tests.tiny_site import TinySite

BODY = "# Otsikko {{#title}}\n\n{}\n\nLoppu."


def found(site: TinySite, text: str) -> list[str]:
    site.write_pages(BODY.format(text))
    return site.found("address")


EVERYWHERE = [f"docs/{language}/index.md:9 error" for language in ("en", "fi", "sv")]


@pytest.mark.parametrize(
    "text",
    [
        '<p>Katso <a href="index.md">sivu</a>.</p>',
        'Katso <a href="../safety/">sivu</a>.',
        "Katso <a class=x href='index.md#title'>sivu</a>.",
        '<img src="box.png" alt="Laatikko">',
        '<a href="/safety/">Sivu</a>',
        "[x](https://[a])",
        "[x](http://)",
        "[x](https://a.example:port/)",
    ],
)
def test_an_address_that_leads_nowhere_is_found_in_every_language(
    text: str, site: TinySite
) -> None:
    assert found(site, text) == EVERYWHERE


@pytest.mark.parametrize(
    "text",
    [
        "Katso [sivu](index.md) ja [kohta](#title).",
        'Katso <a href="https://a.example/">sivu</a> ja <a href="#title">kohta</a>.',
        '<a href="mailto:a@b.example">Posti</a>, <a href="tel:+358401234567">puhelin</a>',
        "[kela.fi](https://www.kela.fi/), [Kela.fi](https://asiointi.kela.fi/x), [README.md](https://a.fi)",
        "[https://kela.fi/a](https://www.kela.fi/b), <https://a.example/x>, [a.fi ja b](https://c.fi)",
        '`<a href="index.md">`',
        '```\n<img src="box.png">\n```',
        '<!-- <a href="index.md">vanha</a> -->',
    ],
)
def test_an_address_that_leads_somewhere_passes(text: str, site: TinySite) -> None:
    assert not found(site, text)
