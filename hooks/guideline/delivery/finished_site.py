"""The finished site, judged and closed: nothing foreign, scripts in files, the policy on top."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from guideline.cache import objects, store
from guideline.delivery.content_security_policy import with_policy
from guideline.delivery.inline_scripts import Cut, Moved, ScriptMarker
from guideline.delivery.published_kinds import judge
from guideline.project import regular_files
from guideline.project.findings import Finding, Place
from guideline.security.start_tags import tags
from guideline.security.unsafe_html import Danger, dangers, is_foreign

RULE = "unsafe"
NOT_FOUND = "404.html"
_NO_FILE = "Remove it, or put the file itself in its place."
_ENCODING = "Save what it is made of as UTF-8."
_LOCAL = "Put the script into overrides/assets/javascripts/ and name it there."


class Protection:
    """Closes the pages of one build, each when it is rendered and the rest once the site is there.

    policy: whether the pages get the policy; a preview's come without, its server sends it (see
    `preview_policy`). staying: the scripts that stay in pages.
    """

    def __init__(self, mark: ScriptMarker, *, policy: bool) -> None:
        self._mark = mark
        self._policy = policy
        self.staying: dict[str, None] = {}
        self._written: set[Moved] = set()
        self._closed: dict[str, tuple[bytes, list[Finding]]] = {}

    def close(self, site: Path, page: str, html: str, source: str) -> str:
        """Return a page to be written, without inline scripts: they become files of ``site``.

        page: its path below the site. source: the file that it is made of.
        """
        closed, findings = self._close(site, html, "../" * page.count("/"), source)
        self._closed[page] = _digest(closed.encode()), findings
        return closed

    def is_clean(self, page: str) -> bool:
        """Tell whether nothing is dangerous in a page that has been closed."""
        return not self._closed[page][1]

    def take(self, page: str, html: str) -> None:
        """Take a page as it was closed by an earlier build, which found nothing dangerous in it."""
        self._closed[page] = _digest(html.encode()), []

    def finish(self, site: Path, root: str, shown: str = "") -> list[Finding]:
        """Close what is not closed yet; return what is dangerous anywhere in the site.

        root: the path at which the site will be served, for the pages that are shown at any address.
        shown: the folder's name in what is found, where it is not its own.
        """
        shown = shown or site.name
        names, others = regular_files.listing(site, hidden=True)
        findings = [
            Finding(Place(f"{shown}/{each.path}"), RULE, f"the file {each.why}", _NO_FILE)
            for each in others
        ]
        for name in names:
            if name.endswith(".html"):
                findings += self._finish(site, name, root, shown)
            else:
                findings += _findings(_judged_file(site, name), f"{shown}/{name}")
        return findings

    def _finish(self, site: Path, page: str, root: str, shown: str) -> list[Finding]:
        path = site / page
        content = path.read_bytes()
        digest, findings = self._closed.get(page, (b"", []))
        if digest != _digest(content):
            to_root = root if path.name == NOT_FOUND else "../" * page.count("/")
            place = f"{shown}/{page}"
            try:
                text = content.decode()
            except UnicodeDecodeError:
                return [Finding(Place(place), RULE, "the page is not UTF-8 text", _ENCODING)]
            html, findings = self._close(site, text, to_root, place)
            path.write_text(html, encoding="utf-8")
        return findings

    def _close(self, site: Path, html: str, to_root: str, source: str) -> tuple[str, list[Finding]]:
        cut = self._mark.cut(html)
        findings = [*_findings(_judged(cut.without_scripts()), source)]
        findings += _findings(_foreign_scripts(cut), source)
        self.staying |= dict.fromkeys(cut.staying())
        for script in cut.inline():
            if script not in self._written:
                self._written.add(script)
                (site / script.path).parent.mkdir(parents=True, exist_ok=True)
                (site / script.path).write_text(script.text, encoding="utf-8")
        closed = cut.moved_out(to_root)
        return with_policy(closed, [*cut.staying()]) if self._policy else closed, findings


def _digest(content: bytes) -> bytes:
    return store.digest([content])


def _judged(html: str) -> list[Danger]:
    return _known([".html", html], lambda: dangers(html))


def _judged_file(site: Path, name: str) -> list[Danger]:
    if name == "sitemap.xml.gz":
        return judge(site, name)  # beside another file
    return _known([name, (site / name).read_bytes()], lambda: judge(site, name))


def _known(parts: Iterable[str | bytes], judged: Callable[[], Iterable[Danger]]) -> list[Danger]:
    """Return what is dangerous in a file, which is known of one that was judged before."""
    return objects.get_or_make("dangers", parts, lambda: [*judged()], list[Danger])


def _foreign_scripts(cut: Cut) -> Iterator[Danger]:
    """Yield what a template loads from elsewhere."""
    for attributes in cut.parts[1::3]:
        for _, tag in tags(f"<script{attributes}>"):
            if is_foreign(tag.get("src")):
                message = f"“{tag.get('src')}” is fetched from elsewhere (<script src>)"
                yield Danger(message, _LOCAL, 0)


def _findings(found: Iterable[Danger], file: str) -> Iterator[Finding]:
    for danger in found:
        yield Finding(Place(file), RULE, danger.what, danger.todo)
