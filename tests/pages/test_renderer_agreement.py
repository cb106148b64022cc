"""What the reader counts in its blocks is what the published page holds."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from guideline.pages.blocks import Block, Kind
from guideline.pages.reader import Reader
from guideline.project.settings import MarkdownConfig
from hypothesis import Phase, given, settings

from tests.pages.generated import pages
from tests.tiny_site import ROOT, TinySite, page

DOCS = ROOT / "docs"
# The status page's table is made at build time and stands in no file.
PAGES = sorted(
    file.relative_to(DOCS).as_posix()
    for file in DOCS.glob("??/**/*.md")
    if file.name != "status.md"
)
PUBLISHED = {
    "headings": r"<h[1-6]\b",
    "admonitions": r'<details\b|<div[^>]* class="admonition\b',
    "tasks": r'<input type="checkbox"',
    "tables": r"<table\b",
    "images": r"<img\b",
}
READ = {
    "headings": Kind.HEADING,
    "admonitions": Kind.ADMONITION,
    "tasks": Kind.TASK,
    "tables": Kind.TABLE,
    "images": Kind.IMAGE,
}


def read(blocks: Iterable[Block]) -> dict[str, int]:
    kinds = Counter(block.kind for block in blocks)
    return {name: kinds[kind] for name, kind in READ.items()}


def published(file: Path) -> dict[str, int]:
    """What the article of a published page holds, counted in its HTML.

    Paths, which list other pages, the contents, the list of rules, the feed's address, earlier
    versions and where a page is marked as read are no text of its own.
    """
    html = file.read_text("utf-8")
    article = html[html.index("<article") : html.rindex("</article>")]
    for own in (
        r'<section class="path" .*?\n</section>',
        r'<section class="reading".*?</section>',
        r'<nav class="page-sections".*?</nav>',
        r'<nav class="earlier-versions".*?</nav>',
        r'<div class="rules">.*?</div>',
        r'<h2 id="feed".*?</h2>',
    ):
        article = re.sub(own, "", article, flags=re.DOTALL)
    article = re.sub(r'<p class="path__sheet".*?</p>', "", article)
    article = re.sub(r'<aside class="reading-changes".*?</aside>', "", article, flags=re.DOTALL)
    return {name: len(re.findall(tag, article)) for name, tag in PUBLISHED.items()}


@pytest.mark.parametrize("name", PAGES)
def test_reader_and_site_agree_on(
    name: str, built_site: Path, markdown_config: MarkdownConfig
) -> None:
    locale, path = name.split("/", 1)
    folder = built_site if locale == "fi" else built_site / locale
    stem = path.removesuffix(".md")
    html = folder / "index.html" if stem == "index" else folder / stem / "index.html"
    blocks = Reader(markdown_config).read(locale, path, name, (DOCS / name).read_bytes()).blocks
    assert blocks
    assert read(blocks) == published(html)


def test_reader_and_site_agree_on_generated_pages(site: TinySite) -> None:
    texts: list[str] = []

    @settings(max_examples=40, derandomize=True, phases=[Phase.generate], database=None)
    @given(generated=pages())
    def collect(generated: tuple[str, object]) -> None:
        texts.append(page("# Otsikko {#title}\n\n" + generated[0]))

    collect()
    site.configure(checked=False)
    site.write({f"fi/page-{number}.md": text for number, text in enumerate(texts)})
    done = site.build()
    assert done.returncode == 0, done.stderr
    counts: Counter[str] = Counter()
    for number, text in enumerate(texts):
        blocks = site.reader.read("fi", "x.md", f"{number}", text.encode()).blocks
        assert read(blocks) == published(site.root / f"site/page-{number}/index.html"), text
        counts.update(read(blocks))
    assert min(counts[name] for name in READ) > 0, counts
