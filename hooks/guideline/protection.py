"""The finished site, judged and closed: nothing foreign, scripts in files, the policy on top."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import astuple
from functools import partial
from pathlib import Path

from guideline import keeping
from guideline.dangers import Danger, dangers, dangers_of_style
from guideline.findings import Finding, Place
from guideline.policy import with_policy
from guideline.scripts import Mark

RULE = "unsafe"
NOT_FOUND = "404.html"

# Other files that a browser would show as a page of the site's, or that pages show.
_JUDGES: Mapping[str, Callable[[str], Iterator[Danger]]] = {
    ".css": dangers_of_style,
    ".svg": partial(dangers, drawing=True),
    **dict.fromkeys((".htm", ".shtml", ".xht", ".xhtml", ".xml"), dangers),
}


def protect(
    site: Path, mark: Mark, root: str, sources: Mapping[str, str], *, policy: bool
) -> list[Finding]:
    """Move inline scripts out of every page of ``site`` and return what is dangerous in it.

    root: the path at which the site will be served, for the pages that are shown at any address.
    sources: the file that each page (path below the site) is made of. policy: whether the pages
    get the policy; a preview, whose server adds a script of its own, gets none.
    """
    findings: list[Finding] = []
    for path in sorted(site.rglob("*.html")):
        page = path.relative_to(site).as_posix()
        html = path.read_text(encoding="utf-8")
        judged = _judged(mark.without_scripts(html))
        findings += _findings(judged, sources.get(page, f"{site.name}/{page}"))
        for script in mark.inline(html):
            (site / script.path).parent.mkdir(parents=True, exist_ok=True)
            (site / script.path).write_text(script.text, encoding="utf-8")
        staying = [*mark.staying(html)]
        html = mark.moved_out(html, root if path.name == NOT_FOUND else "../" * page.count("/"))
        path.write_text(with_policy(html, staying) if policy else html, encoding="utf-8")
    for path in sorted(site.rglob("*")):
        if judge := _JUDGES.get(path.suffix.lower()):
            found = judge(path.read_text(encoding="utf-8", errors="replace"))
            findings += _findings(found, f"{site.name}/{path.relative_to(site).as_posix()}")
    return findings


def _judged(html: str) -> list[Danger]:
    """Return what is dangerous in a page, which is known of one that was judged before."""

    def made() -> bytes:
        return json.dumps([astuple(danger) for danger in dangers(html)]).encode()

    return [Danger(*each) for each in json.loads(keeping.kept("dangers", [html], made))]


def _findings(found: Iterable[Danger], file: str) -> Iterator[Finding]:
    for danger in found:
        yield Finding(Place(file), RULE, danger.what, danger.todo)
