"""Everything that reads text from outside, each as a function that raises nothing but a fault."""

import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

import yaml
from guideline.changelog.entries import changes
from guideline.contract import linter
from guideline.github import artefacts
from guideline.github.artefacts import ArtefactError, Event, Recording
from guideline.github.writing import plain
from guideline.pages import front_matter
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config, yaml_nodes
from guideline.project.findings import Finding
from guideline.project.interface_words import WordsError
from guideline.project.interface_words import load as load_words
from guideline.receipts.format import parse
from guideline.search.concepts import ConceptsError
from guideline.search.concepts import load as load_concepts
from guideline.search.tokens import words
from guideline.security.unsafe_html import dangers, dangers_of_style
from guideline.terms import glossary
from guideline.values.reading import Conventions, values
from mkdocs.config import load_config

from tests.tiny_site import ROOT, TinySite
from tests.tiny_site import page as page_of

Read = Callable[[str], object]


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="fuzz-")


def folder() -> Path:
    """Where files are written for what reads files; it goes when the process ends."""
    return Path(_folder().name)


@cache
def reader() -> Reader:
    """One with the Markdown of the real site."""
    return Reader(mkdocs_config.settings(load_config(str(ROOT / "mkdocs.yml"))).markdown_config)


def file(text: str, name: str = "x.yml") -> Path:
    path = folder() / name
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    return path


def page(text: str) -> None:
    reader().read("fi", "x.md", "docs/fi/x.md", text.encode("utf-8", "surrogatepass"))


def site(text: str) -> None:
    """The whole check of a site whose pages hold the text, beside another one."""
    text = text.encode("utf-8", "replace").decode()
    other = text[: len(text) // 2]
    tiny = TinySite(folder(), reader())
    tiny.write({"fi/index.md": page_of(text), "sv/index.md": page_of(other), "en/index.md": text})
    linter.check(tiny.guideline())


def yaml_text(text: str) -> None:
    with suppress(yaml.YAMLError):
        yaml_nodes.plain(text)


def concepts(text: str) -> None:
    with suppress(ConceptsError):
        load_concepts([file(text)], ["fi", "sv"])


def interface_words(text: str) -> None:
    path = file(text)
    with suppress(WordsError):
        load_words(path.parent, [path.stem])


def artefact(text: str) -> None:
    path = file(text, "x.json")
    for shape in (list[Finding], Recording, Event):
        with suppress(ArtefactError):
            artefacts.read(path, shape)


READERS: Mapping[str, Read] = {
    "a page": page,
    "the check of a site": site,
    "front matter": lambda text: front_matter.read(f"---\n{text}\n---\n"),
    "YAML": yaml_text,
    "glossary.yml": lambda text: glossary.read(file(text), "glossary.yml", ["fi", "sv"]),
    "synonyms.yml": concepts,
    "interface words": interface_words,
    "receipts": lambda text: parse(text.encode("utf-8", "surrogatepass"), "fi", "sv"),
    "an artefact, an event": artefact,
    "HTML": lambda text: [*dangers(text)],
    "a style sheet": lambda text: [*dangers_of_style(text)],
    "values": lambda text: values(text, Conventions("fi", "FI")),
    "the list of changes": lambda text: [*changes(text, "https://x.example/changes/")],
    "words for the search": words,
    "a comment": plain,
}

# What once ended in a traceback or took minutes, and what is like it.
SEEDS = (
    "[x](https://[kunta].fi/)",
    '<a href="https://[kunta].fi/">x</a>',
    "[x][1]\n\n[1]: https://[kunta].fi/",
    "<https://[kunta].fi/> https://[::1 //[",
    "search: &a {x: *a}",
    "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
    "<<: {a: 1}",
    "? [a]\n: b",
    "a: 2026-99-99\nb: 1e999999\nc: 0x\nd: !!binary x\ne: !!python/name:os.system",
    ("kaupunki" * 18)[:144],
    "a" * 5_000,
    "1" * 5_000,
    "‹ " * 2_000,
    "[" * 2_000,
    "<a b" * 1_000,
    "<div>" * 1_000,
    "> " * 500 + "x",
    "- " * 500 + "x",
    " `" * 2_000,
    "{#a" * 1_000,
    "| a " * 1_000 + "\n" + "|-" * 1_000,
    '{"workflow_run": {"head_sha": "a", "head_branch": "b", "head_repository": null}}',
    '{"workflow_run": {"head_sha": "a", "head_branch": "b", "head_repository": {}}}',
    "[" * 50_000,
    "fi: a\nsv:\nunchanged\nfi: b\nfi: c",
    "\x00\x01\ud800\ufeff\u202e\u200b",
    "!!! note\n    !!! note\n        ```\n",
    "<!-- allow x",
)
