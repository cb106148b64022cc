"""Files whose bytes are there at once, and what they say when somebody asks."""

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

Read = TypeVar("Read")


class Files(Mapping[str, Read], Generic[Read]):
    """Files by name, each read by ``read`` (name and bytes in) when it is first asked for."""

    def __init__(self, contents: Mapping[str, bytes], read: Callable[[str, bytes], Read]) -> None:
        self.contents = contents
        self._read = read
        self._known: dict[str, Read] = {}

    def __getitem__(self, name: str) -> Read:
        """Return what a file says."""
        if name not in self._known:
            self._known[name] = self._read(name, self.contents[name])
        return self._known[name]

    def __contains__(self, name: object) -> bool:
        """Tell whether there is such a file, without reading it."""
        return name in self.contents

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self.contents)

    def __len__(self) -> int:
        """Return how many files there are."""
        return len(self.contents)


def content(files: Mapping[str, object], name: str) -> bytes | None:
    """Return a file's bytes; None where there is none, or only what it says."""
    return files.contents.get(name) if isinstance(files, Files) else None
