"""A heading in another language than its page's is said to be so wherever its words are repeated."""

from pathlib import Path

from tests import projects
from tests.site.html import elements

PAGE = """# Title {#title}

## Odota {lang=fi #wait}

Text.

## Own {#own}

### Syvä {lang=fi #deep}
"""


def test_menu_contents_and_list_of_sections_say_the_language(tmp_path: Path) -> None:
    result = projects.build(projects.write(tmp_path / "project", {"en/a.md": PAGE}))
    assert result.returncode == 0, result.stdout
    page = elements((tmp_path / "project/site/en/a/index.html").read_text("utf-8"))
    links = [e.attributes for e in page if e.tag == "a" and "nav" in e.inside]
    languages = {
        name: [link.get("lang") for link in links if link.get("href") == f"#{name}"]
        for name in ("wait", "own", "deep")
    }
    assert languages == {"wait": ["fi"] * 3, "own": [None] * 3, "deep": ["fi"]}
