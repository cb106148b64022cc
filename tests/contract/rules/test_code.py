"""*code*, *table row*: commands are the same everywhere; no text of a table goes missing."""

import pytest

from tests.tiny_site import TinySite

HEAD = "# Otsikko {#title}\n\n"


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("```sh\nrm -r a\n```", "```sh\nrm a\n```"),
        ("``` { .bash .no-copy }\ncp a b\n```", "``` { .bash .no-copy }\ncp b a\n```"),
        ("```console\n$ ls  # luettelo\n$ rm a\n```", "```console\n$ ls  # lista\n$ rm b\n```"),
        ("```\nguideline check --publish\n```", "```\nguideline check\n```"),
        ("```sh\nls\n```", "```text\nls\n```"),
    ],
)
def test_commands_that_differ_are_found(site: TinySite, fi: str, sv: str) -> None:
    site.write_pages(HEAD + fi, sv=HEAD + sv)
    (found,) = site.found("code")
    assert found.startswith("docs/sv/index.md:")


@pytest.mark.parametrize(
    ("fi", "sv"),
    [
        ("```sh\nls  # luettelo\n```", "```sh\nls # lista över filer\n```"),
        ('```sh\ngit commit -m "Korjaa"\n```', '```sh\ngit commit -m "Rätta"\n```'),
        ("```text\nHyvä kollega, näin teet.\n```", "```text\nBästa kollega, gör så här.\n```"),
        ("```markdown\n# Otsikko\n```", "```markdown\n# Rubrik\n```"),
        ("```\nKysy esihenkilöltä ensin.\n```", "```\nFråga chefen först.\n```"),
        (
            '<div class="a" markdown>\n\n``` { .markdown }\n## Kun {#when}\n```\n\n</div>',
            '<div class="a" markdown>\n\n``` { .markdown }\n## När {#when}\n```\n\n</div>',
        ),
        ("```yaml\nowner: Viestintä\n```", "```yaml\nowner: Kommunikation\n```"),
    ],
)
def test_translated_words_in_code_are_no_difference(site: TinySite, fi: str, sv: str) -> None:
    assert site.write_pages(HEAD + fi, sv=HEAD + sv).found("code") == []


def test_the_message_shows_both(site: TinySite) -> None:
    site.write_pages(f"{HEAD}```sh\nrm a\n```", sv=f"{HEAD}```sh\nrm b\n```")
    assert "\n    Source: rm a\n    Translation: rm b\n" in site.message("code")


TABLE = "# Otsikko {{#title}}\n\n| a | b |\n| - | - |\n| 1 | {} |\n"


@pytest.mark.parametrize("row", ["2 | 3", "2 | 3 |", "2 |  | 3"])
def test_text_behind_the_last_column_is_found_in_whatever_language(
    site: TinySite, row: str
) -> None:
    site.write_pages(TABLE.format(row))
    assert site.found("table row") == [
        f"docs/{each}/index.md:11 error" for each in ("en", "fi", "sv")
    ]
    message = str(next(one for one in site.check() if one.rule == "table row"))
    assert "the table has 2 columns; “3” is not shown" in message.replace(" | 3", "3")


@pytest.mark.parametrize("cell", ["2", "`a | b`", "a \\| b", "2 |", "2 |  |"])
def test_a_row_that_is_shown_whole_is_not(site: TinySite, cell: str) -> None:
    assert site.write_pages(TABLE.format(cell)).found("table row") == []


def test_a_table_without_bars_at_its_edges_is_read_too(site: TinySite) -> None:
    text = HEAD + "a | b\n- | -\n1 | 2\n3 | 4 | 5\n"
    assert len(site.write_pages(text).found("table row")) == 3
