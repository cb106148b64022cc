"""The finished site, judged and closed: nothing foreign, scripts in files, the policy on top."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import astuple
from functools import partial
from pathlib import Path

from guideline.cache import store
from guideline.delivery.content_security_policy import with_policy
from guideline.delivery.inline_scripts import Moved, ScriptMarker
from guideline.project.findings import Finding, Place
from guideline.security.unsafe_html import Danger, dangers, dangers_of_style

RULE = "unsafe"
NOT_FOUND = "404.html"

# What a browser would show as a page of the site's, or what pages show.
_JUDGES: Mapping[str, Callable[[str], Iterator[Danger]]] = {
    ".css": dangers_of_style,
    ".svg": partial(dangers, drawing=True),
    **dict.fromkeys((".html", ".htm", ".shtml", ".xht", ".xhtml", ".xml"), dangers),
}


class Protection:
    """Closes the pages of one build, each when it is rendered and the rest once the site is there.

    policy: whether the pages get the policy; a preview, whose server adds a script of its own, gets
    none.
    """

    def __init__(self, mark: ScriptMarker, *, policy: bool) -> None:
        self._mark = mark
        self._policy = policy
        self._written: set[Moved] = set()
        self._closed: dict[str, tuple[bytes, list[Finding]]] = {}

    def close(self, site: Path, page: str, html: str, source: str) -> str:
        """Return a page to be written, without inline scripts: they become files of ``site``.

        page: its path below the site. source: the file that it is made of.
        """
        closed, findings = self._close(site, html, "../" * page.count("/"), source)
        self._closed[page] = _digest(closed.encode()), findings
        return closed

    def finish(self, site: Path, root: str) -> list[Finding]:
        """Close what is not closed yet; return what is dangerous anywhere in the site.

        root: the path at which the site will be served, for the pages that are shown at any address.
        """
        findings: list[Finding] = []
        for path in sorted(site.rglob("*")):
            name = path.relative_to(site).as_posix()
            if path.suffix == ".html":
                findings += self._finish(site, path, name, root)
            elif (suffix := path.suffix.lower()) in _JUDGES:
                text = path.read_text(encoding="utf-8", errors="replace")
                findings += _findings(_judged(text, suffix), f"{site.name}/{name}")
        return findings

    def _finish(self, site: Path, path: Path, page: str, root: str) -> list[Finding]:
        content = path.read_bytes()
        digest, findings = self._closed.get(page, (b"", []))
        if digest != _digest(content):
            to_root = root if path.name == NOT_FOUND else "../" * page.count("/")
            html, findings = self._close(site, content.decode(), to_root, f"{site.name}/{page}")
            path.write_text(html, encoding="utf-8")
        return findings

    def _close(self, site: Path, html: str, to_root: str, source: str) -> tuple[str, list[Finding]]:
        cut = self._mark.cut(html)
        findings = [*_findings(_judged(cut.without_scripts(), ".html"), source)]
        for script in cut.inline():
            if script not in self._written:
                self._written.add(script)
                (site / script.path).parent.mkdir(parents=True, exist_ok=True)
                (site / script.path).write_text(script.text, encoding="utf-8")
        closed = cut.moved_out(to_root)
        return with_policy(closed, [*cut.staying()]) if self._policy else closed, findings


def _digest(content: bytes) -> bytes:
    return store.digest([content])


def _judged(text: str, suffix: str) -> list[Danger]:
    """Return what is dangerous in a file, which is known of one that was judged before."""

    def made() -> bytes:
        return json.dumps([astuple(danger) for danger in _JUDGES[suffix](text)]).encode()

    return [
        Danger(*each) for each in json.loads(store.get_or_make("dangers", [suffix, text], made))
    ]


def _findings(found: Iterable[Danger], file: str) -> Iterator[Finding]:
    for danger in found:
        yield Finding(Place(file), RULE, danger.message, danger.remedy)
