"""The rule *joint*: a word of 20 letters or more in a language with a list has a joint there."""

import pytest

from tests.tiny_site import TinySite, page

LIST = "sv:\n  - idrotts|anläggnings|avgift\n"


@pytest.fixture
def site(site: TinySite) -> TinySite:
    (site.root / "joints.yml").write_text(LIST, "utf-8")
    return site


def lines(site: TinySite, text: str) -> list[str]:
    site.write({"sv/index.md": page(f"# Sida {{#title}}\n\n{text}\n")})
    assert not any(each.startswith("docs/") for each in site.found("joint"))
    return [each for each in site.notes() if "joint" in each]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Simhallsbelysningarnas pris.", True),
        ("Idrottsanläggningsavgifterna.", False),
        ("Simhallsbelysningar.", False),  # 19 letters
        ("Se #simhallsbelysningarnas", False),
        ("`simhallsbelysningarnas`", False),
        ('<em lang="fi">simhallsbelysningarnas</em>', False),
    ],
)
def test_a_word_without_a_joint_is_found(site: TinySite, text: str, found: bool) -> None:
    assert bool(lines(site, text)) == found


def test_it_is_a_note_that_names_the_word(site: TinySite) -> None:
    assert lines(site, "Simhallsbelysningarnas pris.") == [
        "docs/sv/index.md:9 “Simhallsbelysningarnas” has no joint in joints.yml, so it cannot break"
    ]


def test_a_word_is_named_once(site: TinySite) -> None:
    assert len(lines(site, "Simhallsbelysningarnas.\n\nSimhallsbelysningarnas.")) == 1


def test_a_fault_of_the_list_is_an_error_at_its_line(site: TinySite) -> None:
    (site.root / "joints.yml").write_text(f"{LIST}  - taxa\n", "utf-8")
    assert site.found("joint") == ["joints.yml:3 error"]


def test_without_a_list_nothing_is_found(site: TinySite) -> None:
    (site.root / "joints.yml").unlink()
    assert lines(site, "Simhallsbelysningarnas pris.") == []
