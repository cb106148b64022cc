"""Whatever goes wrong while building: a clear message or a right site, never a half-published one.

Every build is a real one, in a process of its own; the fault is put into what it meets.
"""

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from guideline.cache import store

from tests import projects
from tests.tables import Show

TABLE = "Faults injected into the build"
# Root may read and write everything; without these two rights it is an ordinary user.
ORDINARY = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
AS_ORDINARY_USER = ORDINARY if os.geteuid() == 0 else ()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose site was built once."""
    return published(projects.write(tmp_path_factory.mktemp("sound") / "project", {}))


@pytest.fixture
def project(sound: Path, tmp_path: Path) -> Path:
    """A copy of it to be put a fault into."""
    return Path(shutil.copytree(sound, tmp_path / "project", symlinks=True))


def published(project: Path) -> Path:
    built = projects.build(project)
    assert built.returncode == 0, built.stdout
    return project


def run(
    project: Path, *options: str, before: Sequence[str] = ()
) -> subprocess.CompletedProcess[str]:
    """Build, perhaps behind the command ``before``, such as one that takes root's rights away."""
    return projects.build(project, *options, before=before)


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file of a folder but the cache, which tests share: its bytes, when it was modified."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != store.NAME)
    return {str(p.relative_to(folder)): (p.read_bytes(), p.stat().st_mtime_ns) for p in files}


def drafts(project: Path) -> list[Path]:
    return list(project.glob(".site.*"))


def add(project: Path, text: str, name: str = "page") -> None:
    for language in projects.LANGUAGES:
        (project / f"docs/{language}/{name}.md").write_text(text, encoding="utf-8")


def break_encoding(project: Path) -> None:
    (project / "docs/fi/index.md").write_bytes("# Koti {#home}\n\nÄiti\n".encode("latin-1"))


def take_permission(project: Path) -> None:
    (project / "docs/fi/index.md").chmod(0)


def nest_lists(project: Path) -> None:
    add(project, "# A {#a}\n\n" + "\n".join("    " * level + "- x" for level in range(300)))


def break_a_link(project: Path) -> None:
    add(project, "# A {#a}\n\n[Gone](gone.md)\n")


def write_no_address(project: Path) -> None:
    add(project, "# A {#a}\n\nText.\n\n[x](https://[kunta].fi/)\n")


def put_no_address_into_the_menu(project: Path) -> None:
    config = project / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "nav:\n  - Z: https://[kunta].fi/\n", "utf-8")


def name_no_template(project: Path) -> None:
    add(project, "---\ntemplate: nosuch.html\n---\n# A {#a}\n")
    add(project, "# Z {#z}\n", "zebra")


def break_encoding_of_a_template(project: Path) -> None:
    overrides = (project / "overrides").resolve()
    (project / "overrides").unlink()
    shutil.copytree(overrides, project / "overrides")
    template = project / "overrides/main.html"
    template.write_bytes(template.read_bytes() + "{# Ä #}".encode("latin-1"))


def raise_in_a_hook(project: Path) -> None:
    hook(project, "def on_post_page(output, page, config):\n    raise RuntimeError('in a hook')\n")


def hook(project: Path, code: str) -> None:
    (project / "fault.py").write_text(code, encoding="utf-8")
    config = project / "mkdocs.yml"
    text = config.read_text(encoding="utf-8").replace("\nhooks:\n", "\nhooks:\n  - fault.py\n")
    config.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("fault", "options", "message"),
    [
        (break_encoding, (), r"docs/fi/index\.md:3: is not UTF-8 text\. Save the file as UTF-8\."),
        (take_permission, (), r"docs/fi/index\.md: Permission denied\. Check that .*may read"),
        (nest_lists, (), r"docs/fi/page\.md: is nested too deeply.* Use fewer levels"),
        (
            write_no_address,
            (),
            r"docs/fi/page\.md:5: an address can't be read \(.*kunta.*\)\. Correct",
        ),
        (
            put_no_address_into_the_menu,
            (),
            r"mkdocs\.yml:\d\d+: an address can't be read .*Correct",
        ),
        (name_no_template, (), r"docs/en/page\.md:2: there is no template “nosuch\.html”.* Remove"),
        (break_encoding_of_a_template, (), r"overrides/main\.html:\d+: is not UTF-8 text\. Save"),
        (break_a_link, ("--strict",), r"'gone\.md'"),
        (raise_in_a_hook, (), r"RuntimeError: in a hook"),
    ],
)
def test_a_build_that_fails_names_the_fault_and_leaves_the_site_untouched(
    project: Path, fault: Callable[[Path], None], options: tuple[str], message: str, show: Show
) -> None:
    before = snapshot(project / "site")
    fault(project)
    (project / "docs/en/index.md").write_text("# New {#home}\n", encoding="utf-8")
    # A process of its own for each build takes most of the time.
    failed = run(project, *options, before=AS_ORDINARY_USER if fault is take_permission else ())
    assert failed.returncode == 1
    assert re.search(message, failed.stdout), failed.stdout
    assert ("Traceback" in failed.stdout) == (fault is raise_in_a_hook)
    assert snapshot(project / "site") == before
    assert not drafts(project)
    said = re.search(message, failed.stdout)
    show(TABLE, fault.__name__.replace("_", " "), "site untouched: " + (said[0] if said else ""))


# A disk of 64 KiB with a site on it, mounted where only the build sees it; prints what is left.
FULL_DISK = """
mkdir aside && mount -t tmpfs -o size=64k none aside && mkdir aside/site
echo old site >aside/site/index.html && touch aside/site/build.txt
"$@"
code=$?
cat aside/site/index.html && ls -A aside && exit $code
"""
# No file of more than 8 KiB, as a quota would have it.
FULL_QUOTA = """
mkdir -p aside/site && echo old site >aside/site/index.html && touch aside/site/build.txt
(ulimit -f 8 && "$@")
code=$?
cat aside/site/index.html && ls -A aside && exit $code
"""
SHELL = ("sh", "-c")


@pytest.mark.parametrize(
    ("fault", "before"),
    [
        ("full disk", ("unshare", "--mount", *SHELL, FULL_DISK, "sh"))
        if os.geteuid() == 0  # mounting needs root
        else ("full disk", (*SHELL, FULL_QUOTA, "sh")),
        ("full quota", (*SHELL, FULL_QUOTA, "sh")),
    ],
)
def test_a_full_disk_is_named_and_the_site_stays_untouched(
    tmp_path: Path, fault: str, before: Sequence[str], show: Show
) -> None:
    project = projects.write(tmp_path / "project", {})
    failed = run(project, "--site-dir", "aside/site", before=before)
    assert failed.returncode == 1
    said = re.search(
        r"can't be written, the disk is full.*Make room and build again\.", failed.stdout
    )
    assert said, failed.stdout
    assert failed.stdout.endswith("\nold site\nsite\n")
    assert "Traceback" not in failed.stdout
    show(TABLE, fault, f"site untouched: {said[0]}")


@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGINT"])
def test_a_build_that_is_stopped_half_way_leaves_the_site_untouched(
    project: Path, name: str, show: Show
) -> None:
    before = snapshot(project / "site")
    hook(
        project,
        "import os, signal\n"
        "def on_post_page(output, page, config):\n"
        "    if page.file.src_uri == 'sv/index.md':\n"
        # Whoever runs the tests in the background has SIGINT ignored.
        "        signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"        os.kill(os.getpid(), signal.{name})\n",
    )
    (project / "docs/fi/index.md").write_text("# Uusi {#home}\n", encoding="utf-8")
    stopped = run(project)
    assert stopped.returncode in {-getattr(signal, name), 1}
    assert snapshot(project / "site") == before
    (project / "fault.py").write_text("", encoding="utf-8")
    published(project)
    assert "Uusi" in (project / "site/index.html").read_text(encoding="utf-8")
    assert not drafts(project)
    show(TABLE, f"stopped by {name}", "site untouched; the next build clears away and publishes")


def test_two_builds_at_once_each_publish_a_whole_site(project: Path, show: Show) -> None:
    """Each waits, half-way, for the other; each writes its own number into every page."""
    hook(
        project,
        "import os, pathlib, time\n"
        "def on_post_page(output, page, config):\n"
        "    if page.file.src_uri == 'fi/index.md':\n"
        "        pathlib.Path(f'ready-{os.getpid()}').touch()\n"
        "        while len(list(pathlib.Path().glob('ready-*'))) < 2:\n"
        "            time.sleep(0.01)\n"
        "    return output.replace('Text.', f'Build {os.getpid()}.')\n",
    )
    builds = [
        subprocess.Popen(
            projects.command(),
            cwd=project,
            env=projects.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for _ in range(2)
    ]
    for build in builds:
        output, _ = build.communicate(timeout=240)
        assert build.returncode == 0, output.decode()
    homes = [project / "site" / home / "index.html" for home in ("", "sv", "en")]
    found = {n for home in homes for n in re.findall(r"Build (\d+)\.", home.read_text("utf-8"))}
    assert len(found) == 1
    assert int(found.pop()) in {build.pid for build in builds}
    assert not drafts(project)
    show(TABLE, "two builds at once", "both succeed; the site is one of the two, whole")


def test_a_read_only_checkout_is_named_and_can_be_built_elsewhere(
    project: Path, tmp_path: Path, show: Show
) -> None:
    before = snapshot(project)
    project.chmod(0o555)
    failed = run(project, before=AS_ORDINARY_USER)
    elsewhere = run(project, "--site-dir", str(tmp_path / "elsewhere"), before=AS_ORDINARY_USER)
    project.chmod(0o755)
    assert failed.returncode == 1
    said = re.search(r"can't be written \(Permission denied.*--site-dir FOLDER", failed.stdout)
    assert said, failed.stdout
    assert "Traceback" not in failed.stdout
    assert elsewhere.returncode == 0, elsewhere.stdout
    assert (tmp_path / "elsewhere/sv/index.html").is_file()
    assert snapshot(project) == before
    show(TABLE, "read-only checkout", f"site untouched: {said[0]}")


LINE = "Lause, jossa on ääkkösiä ja [linkki](index.md). "
SIZES = {
    "a page of 1 MB": ("page", "# Iso {#big}\n\n" + (LINE * 20 + "\n\n") * 1050, "<p>", 1050),
    "10,000 headings": (
        "page",
        "# Iso {#big}\n\n" + "\n\n".join(f"## Otsikko {n} {{#h{n}}}" for n in range(10_000)),
        "<h2 id",
        10_000,
    ),
    "60 nested lists": (
        "page",
        "# Syvä {#deep}\n\n" + "\n".join("    " * level + "- x" for level in range(60)),
        "<ul>",
        60,
    ),
    "500 nested quotes": ("page", "# Syvä {#deep}\n\n" + ">" * 500 + " x\n", "<blockquote>", 1),
    "a name with spaces and umlauts": ("Äänet ja öljy ’å’", "# Å {#name}\n\nText.\n", "<p>", 1),
}


@pytest.mark.parametrize("fault", SIZES)
def test_an_unusual_page_is_built_right(tmp_path: Path, fault: str, show: Show) -> None:
    name, text, tag, count = SIZES[fault]
    project = projects.write(tmp_path / "project", {})
    (project / f"docs/fi/{name}.md").write_text(text, encoding="utf-8")
    published(project)
    page = (project / "site" / name / "index.html").read_text(encoding="utf-8")
    article = page[page.index("<article") :]
    assert article.count(tag) >= count
    assert "</html>" in page
    show(TABLE, fault, f"a right site: {len(page):,} characters, {article.count(tag)} {tag}")


def test_an_unreadable_cache_is_done_without(project: Path) -> None:
    shutil.rmtree(project / ".cache")
    (project / ".cache").mkdir(mode=0)
    built = run(project, before=AS_ORDINARY_USER)
    (project / ".cache").chmod(0o755)
    assert built.returncode == 0, built.stdout


def test_without_an_address_nothing_is_published_and_nothing_names_one(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = snapshot(project / "site")
    add(project, "# Changes {#changes}\n\n## 2026-11-24 A change {#a-change}\n\nText.\n", "changes")
    monkeypatch.setenv("SITE_URL", "")
    monkeypatch.setenv("PUBLISHING", "true")
    failed = run(project)
    assert failed.returncode == 1
    assert "“site_url:” is empty" in failed.stdout
    assert "Traceback" not in failed.stdout
    assert snapshot(project / "site") == before
    monkeypatch.setenv("PUBLISHING", "false")
    published(project)
    assert not (project / "site/sitemap.xml").exists()
    for page in (project / "site").rglob("*.html"):
        text = page.read_text("utf-8")
        assert "changes.atom" not in text, page
        assert '"None' not in text, page
