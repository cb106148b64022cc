"""Two people change different passages of a page at the same time; git merges their receipts."""

import re
import shutil
from collections.abc import Callable

import pytest

from tests.tiny_site import ROOT, TinySite, git, page

WORDS = ["kunta", "koulu", "ranta", "torni", "silta", "satama", "puisto", "tori", "kirjasto"]
Texts = list[str]


def body(texts: Texts) -> str:
    return "# Otsikko {#title}\n\n" + "\n\n".join(texts)


def write(site: TinySite, fi: Texts, sv: Texts, name: str = "index.md") -> None:
    for lang, texts in (("fi", fi), ("sv", sv), ("en", sv)):
        site.write({f"{lang}/{name}": page(body(texts))})
    assert not site.record().refused


def changed(at: int) -> Callable[[Texts], Texts]:
    return lambda texts: [*texts[:at], f"{texts[at]} uusi", *texts[at + 1 :]]


def added(at: int) -> Callable[[Texts], Texts]:
    return lambda texts: [*texts[:at], f"lisätty {at}", *texts[at:]]


def removed(at: int) -> Callable[[Texts], Texts]:
    return lambda texts: [*texts[:at], *texts[at + 1 :]]


def moved(texts: Texts) -> Texts:
    return [*texts[1:], texts[0]]


@pytest.fixture
def repository(site: TinySite) -> TinySite:
    write(site, [f"{word} fi" for word in WORDS], [f"{word} sv" for word in WORDS])
    for command in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "x"]):
        assert git(site, *command).returncode == 0
    return site


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (changed(2), changed(3)),
        (changed(0), changed(8)),
        (changed(4), added(7)),
        (changed(4), removed(5)),
        (added(2), added(6)),
        (removed(2), removed(5)),
        (moved, changed(5)),
    ],
    ids=[
        "neighbours",
        "both ends",
        "a passage more",
        "a neighbour less",
        "two more",
        "two less",
        "one moved",
    ],
)
def test_changes_to_different_passages_merge_and_hold(
    repository: TinySite, ours: Callable[[Texts], Texts], theirs: Callable[[Texts], Texts]
) -> None:
    for branch, edit in (("ours", ours), ("theirs", theirs)):
        git(repository, "checkout", "-q", "-b", branch, "main")
        write(
            repository,
            edit([f"{word} fi" for word in WORDS]),
            edit([f"{word} sv" for word in WORDS]),
        )
        git(repository, "commit", "-qam", branch)
    merge = git(repository, "merge", "-q", "ours")
    assert merge.returncode == 0, merge.stdout
    assert (repository.found(), repository.notes()) == ([], [])
    assert repository.record().written == ()


def test_a_page_renamed_by_one_and_changed_by_the_other_merges(repository: TinySite) -> None:
    git(repository, "checkout", "-q", "-b", "theirs", "main")
    write(
        repository, changed(3)([f"{w} fi" for w in WORDS]), changed(3)([f"{w} sv" for w in WORDS])
    )
    git(repository, "commit", "-qam", "theirs")
    git(repository, "checkout", "-q", "-b", "ours", "main")
    for lang in ("fi", "sv", "en"):
        git(repository, "mv", f"docs/{lang}/index.md", f"docs/{lang}/other.md")
    assert not repository.record().refused
    git(repository, "add", "-A")
    git(repository, "commit", "-qam", "ours")
    merge = git(repository, "merge", "-q", "theirs")
    assert merge.returncode == 0, merge.stdout
    assert repository.found("stale") == []
    assert repository.record().written == ()


def test_the_verdict_needs_no_git(repository: TinySite) -> None:
    repository.write({"fi/index.md": page(body(changed(1)([f"{word} fi" for word in WORDS])))})
    with_git = repository.found()
    (repository.root / ".git").rename(repository.root / "elsewhere")
    assert (
        repository.found()
        == with_git
        == [
            "docs/en/index.md:11 error (stale)",
            "docs/sv/index.md:11 error (stale)",
        ]
    )


def both_change_the_same_passage(site: TinySite) -> None:
    """Two branches change and translate one passage, each in its own words; they are merged."""
    for branch in ("ours", "theirs"):
        git(site, "checkout", "-q", "-b", branch, "main")
        fi, sv = ([f"{word} {lang}" for word in WORDS] for lang in ("fi", "sv"))
        for texts in (fi, sv):
            texts[3] += f" {branch}"
        write(site, fi, sv)
        git(site, "commit", "-qam", branch)
    assert git(site, "merge", "-q", "ours").returncode == 1


def resolve(site: TinySite, **sides: str) -> None:
    """Take a side of every conflict in a language's page, as GitHub's conflict view has one do."""
    for lang, side in sides.items():
        file = site.root / f"docs/{lang}/index.md"
        text = file.read_text("utf-8")
        conflict = re.compile(r"<<<<<<< .*\n([\s\S]*?)=======\n([\s\S]*?)>>>>>>> .*\n")
        # The branch that is merged, "ours", is the second in the page.
        file.write_text(conflict.sub(r"\1" if side == "theirs" else r"\2", text), "utf-8")


@pytest.mark.parametrize("union", [True, False], ids=["as here", "where git knows no attributes"])
def test_the_same_passage_changed_twice_is_a_conflict_of_the_pages_alone(
    repository: TinySite, *, union: bool
) -> None:
    if union:
        shutil.copy(ROOT / ".gitattributes", repository.root)
    both_change_the_same_passage(repository)
    conflicts = git(repository, "diff", "--name-only", "--diff-filter=U").stdout.split()
    pages = [f"docs/{lang}/index.md" for lang in ("en", "fi", "sv")]
    assert [name for name in conflicts if name.startswith("docs/")] == pages
    assert (conflicts == pages) == union
    resolve(repository, fi="ours", sv="ours", en="ours")
    assert repository.found() == []
    assert not repository.record().refused
    assert (repository.found(), repository.notes()) == ([], [])
    assert "<<<" not in (repository.root / "receipts/sv/index.txt").read_text("utf-8")


def test_halves_of_two_changes_that_do_not_belong_together_are_found(repository: TinySite) -> None:
    both_change_the_same_passage(repository)
    resolve(repository, fi="ours", sv="theirs", en="ours")
    assert repository.found() == ["docs/sv/index.md:15 error (stale)"]
