"""The rule *strike*: what does not hold in one language does not hold in another."""

from tests.tiny_site import TinySite

BODY = "# Otsikko {{#title}}\n\n{}"


def test_a_ban_that_is_struck_through_in_one_language_is_found(site: TinySite) -> None:
    site.write_pages(BODY.format("~~Älä jaa.~~ Jaa."), BODY.format("Dela inte. Dela."))
    assert "docs/sv/index.md:9 error" in site.found("strike")


def test_one_that_is_struck_through_in_every_language_passes(site: TinySite) -> None:
    texts = ("~~Älä jaa.~~ Jaa.", "~~Dela inte.~~ Dela.", "<del>Do not share.</del> Share.")
    site.write_pages(*map(BODY.format, texts))
    assert not site.found("strike")


def test_words_and_blocks_within_one_passage_make_no_difference(site: TinySite) -> None:
    texts = (
        "~~Älä **jaa** tätä.~~",
        "~~Dela inte detta.~~",
        "<del><p>Do not share this.</p></del>",
    )
    site.write_pages(*map(BODY.format, texts))
    assert not site.found("strike")


def test_striking_a_passage_of_the_source_makes_its_translations_stale(site: TinySite) -> None:
    texts = [BODY.format(each) for each in ("Älä jaa.", "Dela inte.", "Do not share.")]
    site.write_pages(*texts).record()
    site.write_pages(BODY.format("~~Älä jaa.~~"), *texts[1:])
    assert site.found("stale") == ["docs/en/index.md:9 error", "docs/sv/index.md:9 error"]
