"""Somebody else's documentation: English, and half of it German, as a theme wants it."""

from pathlib import Path

EN = """\
---
tags: [start]
---
# Widget

Widget turns `input.csv` into charts. It needs Python 3.11.

<div class="grid cards" markdown>

- **Fast** – reads 1,000 rows a second

</div>

## Install

```bash
pip install widget
```

![Logo](assets/logo.svg)
"""
DE = """\
---
tags: [start]
---
# Widget

Widget macht aus `input.csv` Diagramme. Es braucht Python 3.11.

<div class="grid cards" markdown>

- **Schnell** – liest 1.000 Zeilen in der Sekunde

</div>

## Installation

```bash
pip install widget
```

![Logo](assets/logo.svg)
"""
MKDOCS = """\
site_name: Widget
plugins:
  - i18n:
      docs_structure: {structure}
      languages:
        - {{locale: en, name: English, default: true}}
        - {{locale: de, name: Deutsch}}
  - guideline
markdown_extensions: [admonition, attr_list, md_in_html, tables, pymdownx.superfences]
"""
PLAIN = "pages: {pages}\nsource: en\nlanguages: [de]\n"
PAGES = {
    "folders": "docs/{language}/{page}.md",
    "folders within": "docs/{language}/docs/{page}.md",
    "suffixes": "docs/{page}.{language}.md",
}


def plain(root: Path, kind: str = "folders", more: str = "") -> Path:
    """Write the site without MkDocs: a page in both languages, one in English only."""
    pattern = PAGES[kind]
    (root / "guideline.yml").write_text(PLAIN.format(pages=pattern) + more, "utf-8")
    for language, text in (("en", EN), ("de", DE)):
        write(root, pattern, language, "index", text)
    write(root, pattern, "en", "guide/faq", "# Questions\n\nIs it free? Yes.\n")
    return root


def write(root: Path, pattern: str, language: str, page: str, text: str) -> None:
    """Write a page, and beside it the picture that it shows."""
    name = pattern.replace("{language}", language).replace("{page}", page)
    if "{page}.{language}" in pattern and language == "en":
        name = name.replace(".en.md", ".md")
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    picture = file.parent / "assets" / "logo.svg"
    picture.parent.mkdir(exist_ok=True)
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")


def file_of(kind: str, language: str, page: str) -> str:
    """Return the file of a page."""
    name = PAGES[kind].replace("{language}", language).replace("{page}", page)
    return name.replace(".en.md", ".md")
