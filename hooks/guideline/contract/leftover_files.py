"""Files that nobody means to publish: what programs and copying leave beside the pages."""

import re
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

# What editors, office programs, git, downloads and operating systems leave behind, whole names.
_LEFT = re.compile(
    r"""
    .*\.(?:orig|rej|bak|back|backup|old|sav|save|tmp|temp|part|partial|crdownload|download|lnk)
    | .*\.(?:sw[a-p]|un~|kate-swp|autosave|asd|wbk|dropbox)
    | .*\.(?:bak|orig|old)\.\w+
    | .*~ | ~\$.* | \#.*\# | \.\#.* | \.~lock\..* | \._.* | ~.*\.tmp
    | (?:ehthumbs|thumbs)(?:_vista)?\.db | desktop\.ini | \.ds_store | icon\r
    | .*_(?:backup|base|local|remote)_\d+.*
    | .*\b(?:conflicted\ copy|sync-conflict)\b.*
    """,
    re.VERBOSE | re.IGNORECASE,
)
# How systems in our languages call a copy: “x (copy).md”, “x - Kopia.md”, “Copy of x.md”.
_COPY = re.compile(
    r"(?:.*[\s_](?:-\s+)?\(?(?:copy|kopia|kopio)(?:\s+\d+|\s*\(\d+\))?\)?|"
    r"(?:copy of|kopia av|kopia|kopio)\s.+)(?:\.\w+)?",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?P<name>.+?)\s?\(\d+\)(?P<suffix>\.\w+)?")


def is_hidden(name: str) -> bool:
    """Tell whether MkDocs leaves a file out because of the dot that its name begins with."""
    return PurePosixPath(name).name.startswith(".")


def leftovers(names: Collection[str]) -> Iterator[str]:
    """Yield those of all files of a folder, paths within it, that do not belong there."""
    known = frozenset(names)
    for name in names:
        path = PurePosixPath(name)
        numbered = _NUMBERED.fullmatch(path.name)
        first = f"{numbered['name']}{numbered['suffix'] or ''}" if numbered else ""
        is_copy = bool(first) and path.with_name(first).as_posix() in known
        if _LEFT.fullmatch(path.name) or _COPY.fullmatch(path.name) or is_copy:
            yield name
