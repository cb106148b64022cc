"""How long a query takes, against the theme's own search on the same pages, in Chromium.

``python -m benchmarks.search [copies]`` builds the site, takes its pages ``copies`` times (50: over
1,650 pages in three languages), asks both workers every query of the query sets in turn, and prints
means and ninety-fifth percentiles in milliseconds with their ratio.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import mean, quantiles
from typing import Any

import material
from guideline.cache import store
from guideline.search import index, languages, publish
from guideline.search.sections import Section
from playwright.sync_api import Page, sync_playwright

from tests import browser as test_browser
from tests.search.queries import LANGUAGES, load
from tests.serving import serve

ROOT = Path(__file__).parents[1]
COPIES = 50

# Asks both workers in turn, so that what slows the machine down slows both.
_ASK = """
async ([workers, queries]) => {
  const started = await Promise.all(workers.map(async ([script, setup]) => {
    const worker = new Worker(script)
    const message = type => new Promise(resolve => {
      const listen = ({data}) => { if (data.type === type) resolve(data) }
      worker.addEventListener("message", listen, {once: true})
    })
    const send = async (type, data, answer) => {
      const came = message(answer)
      worker.postMessage({type, data})
      return came
    }
    await send(0, await (await fetch(setup)).json(), 1)
    await send(2, "media", 3)
    return send
  }))
  const times = workers.map(() => [])
  for (const query of queries) {
    for (const [i, send] of started.entries()) {
      const start = performance.now()
      await send(2, query, 3)
      times[i].push(performance.now() - start)
    }
  }
  return times
}
"""


def main() -> int:
    """Measure and print the table."""
    copies = int(sys.argv[1]) if len(sys.argv) > 1 else COPIES
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder, "site")
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
        subprocess.run(command, cwd=ROOT, check=True)
        chromium = playwright.chromium.launch(
            executable_path=test_browser.find(), args=list(test_browser.ARGUMENTS)
        )
        with serve(site) as address:
            page = chromium.new_page()
            page.goto(address)
            for line in _table(page, site, copies):
                print(line)
        chromium.close()
    return 0


def _table(page: Page, site: Path, copies: int) -> Iterator[str]:
    store.open_store(ROOT / ".cache")
    known = languages.known(ROOT, LANGUAGES)
    # The site leaves the theme's own engine out.
    engine = Path(material.__path__[0], "templates/assets/javascripts/workers")
    theme_worker = Path(shutil.copy(next(engine.glob("search.*.min.js")), site))
    # Its name changes with its content.
    our_worker = next(site.glob(publish.WORKER.replace(".js", "*.js")))
    yield "language  pages   theme mean / p95     ours mean / p95   ratio of mean, p95"
    for locale in LANGUAGES:
        sections = _grown(_sections(site, locale), copies)
        _write(site / f"search/ours-{locale}.json", index.build(known[locale], sections).index)
        config = {"index": f"../../search/ours-{locale}.json"}
        _write(site / f"search/our-setup-{locale}.json", {"config": config})
        _write(site / f"search/theme-setup-{locale}.json", _theme_setup(sections))
        workers = [
            [_url(site, theme_worker), f"/search/theme-setup-{locale}.json"],
            [_url(site, our_worker), f"/search/our-setup-{locale}.json"],
        ]
        queries = [query.text for query in load(locale).queries]
        theirs, ours = page.evaluate(_ASK, [workers, queries])
        pages = len({section.page for section in sections})
        (their_mean, their_p95), (our_mean, our_p95) = _figures(theirs), _figures(ours)
        yield (
            f"{locale:<8} {pages:>6}   {their_mean:>8.1f} / {their_p95:>7.1f}"
            f"   {our_mean:>7.1f} / {our_p95:>7.1f}"
            f"   {our_mean / their_mean:>10.2f}, {our_p95 / their_p95:.2f}"
        )


def _sections(site: Path, locale: str) -> list[Section]:
    (path,) = (path for path in site.glob(f"search/{locale}.*.json"))
    data = json.loads(path.read_text(encoding="utf-8"))
    return [
        Section(place, title, tuple(text.split("\n"))) for place, title, text in data["sections"]
    ]


def _grown(sections: Sequence[Section], copies: int) -> list[Section]:
    further = (
        replace(section, location=f"copy-{number}/{section.location}")
        for number in range(2, copies + 1)
        for section in sections
    )
    return [*sections, *further]


def _theme_setup(sections: Sequence[Section]) -> Any:
    config = {
        "lang": ["en"],
        "separator": r"[\s\-]+",
        "pipeline": ["stopWordFilter"],
        "fields": {"title": {"boost": 1000.0}, "text": {"boost": 1.0}},
    }
    docs = [
        {
            "location": section.location,
            "title": section.title,
            "text": "".join(f"<p>{line}</p>" for line in section.lines),
        }
        for section in sections
    ]
    return {"config": config, "docs": docs, "options": {"suggest": True}}


def _figures(times: Sequence[float]) -> tuple[float, float]:
    return mean(times), quantiles(times, n=20)[-1]


def _url(site: Path, file: Path) -> str:
    return "/" + file.relative_to(site).as_posix()


def _write(path: Path, data: Any) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
