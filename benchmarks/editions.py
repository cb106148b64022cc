"""How much longer a build takes when a site has many editions.

``python -m benchmarks.editions [--copies 33] [--editions 50] [--changed 6]`` builds the larger site
with and without so many editions, in turns, with what is kept; each edition has its handbooks and
changed so many pages in all languages. Seconds are of the processor, the least of ``--builds``; calls
of functions are those of one more build, and the same on a busy machine.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

import msgspec
from guideline.changelog.entries import PAGE
from guideline.contract import published
from guideline.contract.reading import collect
from guideline.editions.closing import Today, close
from guideline.editions.format import Edition, Handbook, handbook_of, name_of, parse, render
from guideline.editions.history import History
from guideline.pages.reader import Reader
from guideline.project import mkdocs_config
from guideline.project.settings import Language
from mkdocs.config import load_config

from benchmarks import build, pages

_BEGAN = date(2020, 1, 1)
_DAYS = timedelta(days=30)
_EARLIER = "<p>This is how it was before.</p>"
_SAID = {
    "fi": "Versio {} julkaistiin.",
    "sv": "Version {} publicerades.",
    "en": "Version {} was published.",
}


def give_history(config: Path, editions: int, changed: int) -> None:
    """Give a grown and built site a history that ends with its pages as they are."""
    root = config.parent
    for locale, said in _SAID.items():
        entries = "".join(
            f"## {_BEGAN + number * _DAYS} {said.format(number)} {{#edition-{number}}}\n\n"
            for number in range(editions, 0, -1)
        )
        file = root / "docs" / locale / PAGE
        file.write_text(f"{file.read_text('utf-8').partition('## ')[0]}{entries}", "utf-8")
        (root / "receipts" / locale / PAGE).with_suffix(".txt").unlink(missing_ok=True)
    pages.record(config)
    settings = mkdocs_config.settings(load_config(str(config)))
    guideline = collect(settings, Reader(settings.markdown_config), date.today())
    history = History()
    for state in _states(published.pages(guideline), editions, changed):
        number = len(history.editions) + 1
        edition = close(history, state, _BEGAN + number * _DAYS, _SAID)
        about = {each.locale: _handbook(root, number, each) for each in settings.languages}
        text = render(msgspec.structs.replace(edition, handbook=about))
        (root / name_of(number)).write_text(text, "utf-8")
        closed = parse(text.encode())
        assert isinstance(closed, Edition)
        history = history.followed_by(closed)


def _states(today: dict[str, Today], editions: int, changed: int) -> Iterator[dict[str, Today]]:
    """Yield the pages of each edition: all but the last have some that were to change later."""
    order = [path for path, page in today.items() if page.html]
    steps = [order[at * changed : (at + 1) * changed] for at in range(editions - 1)]
    state = today | {path: _was(today[path]) for step in steps for path in step}
    yield state
    for step in steps:
        state = state | {path: today[path] for path in step}
        yield state


def _was(page: Today) -> Today:
    return replace(page, html={at: f"{html}\n{_EARLIER}" for at, html in page.html.items()})


def _handbook(root: Path, number: int, language: Language) -> Handbook:
    """Keep the built handbook, the largest PDF file of a language, as that of an edition."""
    built = (root / "site" / language.home).glob("*.pdf")
    handbook = max(built, key=lambda file: file.stat().st_size)
    file = root / handbook_of(number, language.locale)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(handbook.read_bytes())
    digest = sha256(file.read_bytes()).hexdigest()
    return Handbook(handbook.name, "", "", "", "", language.home, _BEGAN, digest)


def main(arguments: Sequence[str]) -> None:
    """Print what builds take without editions and with them, in turns."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.editions")
    parser.add_argument("--copies", type=int, default=33)
    parser.add_argument("--editions", type=int, default=50)
    parser.add_argument("--changed", type=int, default=6, help="pages of each edition (6)")
    parser.add_argument("--builds", type=int, default=2)
    parser.add_argument("--uncached", action="store_true", help="build once with nothing kept, too")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        without = build.grown(Path(folder), options.copies)
        build.build(without, "ours")
        shutil.copytree(without.parent, Path(folder, "with"))
        config = Path(folder, "with", without.name)
        # What a process has used counts as used by those that it starts.
        given = (config, options.editions, options.changed)
        process = get_context("spawn").Process(target=give_history, args=given)
        process.start()
        process.join()
        if process.exitcode:
            raise SystemExit(process.exitcode)
        build.build(config, "ours")
        site = config.parent / "site"
        then = [file.read_text("utf-8") for file in site.glob("**/editions/*/**/index.html")]
        leads = sum('http-equiv="refresh"' in html for html in then)
        size = sum(file.stat().st_size for file in (config.parent / "editions").rglob("*.*")) / 1e6
        print(
            f"{len([*without.parent.glob('docs/**/*.md')])} pages; {options.editions} editions of"
        )
        print(f"{size:.1f} MB, {len(then) - leads} pages as they were, {leads} that lead on")
        kinds = ["ours", *(["ours, nothing kept"] if options.uncached else [])]
        for kind in kinds:
            turns = options.builds if kind == "ours" else 1
            taken = [[build.build(each, kind) for each in (without, config)] for _ in range(turns)]
            before, after = (
                min(each, key=lambda one: one.seconds) for each in zip(*taken, strict=True)
            )
            print(
                f"{kind}: {before.seconds:.2f} s and {before.peak:.0f} MB without editions,"
                f" {after.seconds:.2f} s ({after.seconds / before.seconds - 1:+.1%}) and"
                f" {after.peak:.0f} MB with them",
                flush=True,
            )
        calls = [build.calls(each) for each in (without, config)]
        print(f"calls of functions: {calls[0]:,} and {calls[1]:,} ({calls[1] / calls[0] - 1:+.1%})")


if __name__ == "__main__":
    main(sys.argv[1:])
