"""What the rules find in other people's text.

``python -m benchmarks.rules pairs FILE [--half 0|1] [--rule RULE ...] [--show]``: in sentences of a JSON
file, a list of objects that hold a sentence per language (``fi``, ``sv``, ``en``); every sentence is a
paragraph, the languages are compared with the first one. ``--half`` takes every second sentence only.

``python -m benchmarks.rules site FOLDER LANGUAGE LANGUAGE ...``: in a site of other people's, a folder of
Markdown per language (``FOLDER/<language>/`` or, with Markdown below, ``FOLDER/<language>/docs/``); the
first language is the source.

Prints the findings by rule and severity, with their number per thousand pairs of passages; with
``--show`` each of them. A rule that raises ends the run with its traceback. The rules know nothing of
the glossary, the menu or the receipts of such a site; hosts that are one site are this project's.
"""

import argparse
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from guideline.contract import linter
from guideline.contract.guideline import Guideline
from guideline.contract.reading import collect
from guideline.contract.rules import RULES, Rule
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.findings import Finding
from guideline.project.settings import Language, MarkdownConfig, Settings
from mkdocs.config import load_config

from benchmarks import pages

# What compares texts; the rest asks for this project's front matter, menu and receipts.
_RULES = ("structure", "literal", "link", "untranslated", "term", "modality", "heading")
_TODAY = date(2026, 1, 1)
_HEAD = "# x {#x}\n\n"
# The Markdown of most MkDocs sites; an extension that is not installed is left out.
_EXTENSIONS = (
    *("admonition", "attr_list", "md_in_html", "tables", "toc", "abbr", "footnotes"),
    *("pymdownx.superfences", "pymdownx.tasklist", "pymdownx.tilde", "pymdownx.caret"),
    *("pymdownx.mark", "pymdownx.keys", "pymdownx.blocks.admonition", "pymdownx.blocks.details"),
    *("pymdownx.blocks.tab", "pymdownx.details", "pymdownx.magiclink"),
)
_CONFIGS = {
    "pymdownx.blocks.admonition": {
        "types": [
            *("note", "attention", "caution", "danger", "error", "tip", "hint", "warning"),
            *("info", "check"),
        ]
    }
}


def settings(root: Path, locales: Sequence[str]) -> Settings:
    """Return the settings of a site whose folders are named by locale; the first is the source."""
    source, *others = (Language(locale, locale) for locale in locales)
    config = root / "mkdocs.yml"
    config.touch()
    markdown_config = MarkdownConfig(_EXTENSIONS, _CONFIGS)
    own = mkdocs_config.settings(load_config(str(pages.PROJECT / "mkdocs.yml")))
    return Settings(
        root, root / "docs", config, source, tuple(others), markdown_config, sites=own.sites
    )


def site_of_pairs(root: Path, sentences: Sequence[Mapping[str, str]]) -> Sequence[str]:
    """Write a page per language below a folder, a paragraph each sentence; return the locales."""
    locales = [name for name in ("fi", "sv", "en", "de", "fr") if name in sentences[0]]
    for locale in locales:
        page = root / "docs" / locale / "index.md"
        page.parent.mkdir(parents=True)
        page.write_text(_HEAD + "\n\n".join(_plain(each[locale]) for each in sentences), "utf-8")
    return locales


def _plain(sentence: str) -> str:
    """Return a sentence that Markdown takes for nothing but a paragraph."""
    text = " ".join(sentence.split())
    return (
        f"\\{text}" if text[:1] in "#-+*>|!`" else text.replace(". ", "\\. ", text[:3].count(". "))
    )


def site_of_folders(root: Path, folder: Path, locales: Sequence[str]) -> None:
    """Copy the Markdown of another site below a folder."""
    for locale in locales:
        own = folder / locale
        own = own / "docs" if (own / "docs").is_dir() else own
        shutil.copytree(own, root / "docs" / locale)


def findings(guideline: Guideline, rules: Sequence[Rule]) -> list[Finding]:
    """Return what the rules find, less what there is no rule here to silence."""
    return [each for each in linter.check(guideline, rules) if each.rule != linter.SILENCE]


def rows(found: Sequence[Finding], pairs: int) -> Iterator[str]:
    """Yield a table of findings by rule."""
    yield "| rule | severity | findings | per thousand |\n| --- | --- | --- | --- |"
    for (rule, severity), number in sorted(Counter((f.rule, f.severity) for f in found).items()):
        yield f"| {rule} | {severity} | {number} | {1000 * number / pairs:.1f} |"


def shown(finding: Finding, guideline: Guideline) -> str:
    """Return a finding with both texts."""
    files = {page.file: page for page in guideline.all_pages()}
    places = [finding.origin, finding.place] if finding.origin else [finding.place]
    lines = [
        line.strip()
        for place in places
        if (page := files.get(place.file))
        for line in page.lines[place.line - 1 : place.line]
    ]
    return "\n    ".join(
        [f"{finding.place} {finding.severity} ({finding.rule}): {finding.message}", *lines]
    )


def main() -> None:
    """Print what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    kinds = parser.add_subparsers(dest="kind", required=True)
    sentences, site = kinds.add_parser("pairs"), kinds.add_parser("site")
    sentences.add_argument("file", type=Path)
    sentences.add_argument("--half", type=int, choices=(0, 1))
    site.add_argument("folder", type=Path)
    site.add_argument("locales", nargs="+")
    for each in (sentences, site):
        each.add_argument("--rule", action="append", choices=_RULES)
        each.add_argument("--show", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        if options.kind == "pairs":
            chosen = json.loads(options.file.read_text("utf-8"))
            chosen = chosen if options.half is None else chosen[options.half :: 2]
            locales = site_of_pairs(root, chosen)
        else:
            locales = options.locales
            site_of_folders(root, options.folder, locales)
        known = settings(root, locales)
        guideline = collect(known, Reader(known.markdown_config), _TODAY)
        rules = [rule for rule in RULES if rule.id in (options.rule or _RULES)]
        found = sorted(findings(guideline, rules))
        if options.show:
            print(*(shown(each, guideline) for each in found), sep="\n")
        number = sum(len(pair.passages) for pair in guideline.pairs)
        print(
            f"{len(guideline.pairs)} pairs of pages, {number} pairs of passages",
            *rows(found, number),
            sep="\n",
        )


if __name__ == "__main__":
    main()
