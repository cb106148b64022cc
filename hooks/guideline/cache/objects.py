"""Plain data kept between builds: dataclasses, strings, numbers, dates and containers of them."""

from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from functools import cache
from typing import Any, TypeVar, cast

import msgspec

from guideline.cache import store

Made = TypeVar("Made")


def get_or_make(
    kind: str, parts: Iterable[str | bytes], make: Callable[[], Made], shape: type[Made]
) -> Made:
    """Return what ``make`` makes, or made before of the same ``parts``; shape: its type.

    ``parts`` is everything that the result depends on besides the code.
    """
    key = store.key(kind, parts)
    if (known := store.get(key)) is not None:
        found: Made = _decoder(cast(Hashable, shape)).decode(known)
        return found
    made = make()
    if store.is_enabled():
        # Half of a surrogate pair, from an escape in YAML, is no JSON: it is made anew each time.
        with suppress(UnicodeEncodeError):
            store.put(key, msgspec.json.encode(made))
    return made


@cache
def _decoder(shape: Hashable) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(shape)
