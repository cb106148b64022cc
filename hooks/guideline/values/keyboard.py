"""Keys pressed together, which keyboards of each language call otherwise."""

_HELD = {
    **dict.fromkeys(("ctrl", "control", "strg"), "ctrl"),
    **dict.fromkeys(("shift", "umschalt", "maj", "skift", "vaihto"), "shift"),
    **dict.fromkeys(("alt", "option"), "alt"),
    **dict.fromkeys(("cmd", "command", "befehl", "kommando", "komento"), "cmd"),
}
_NAMED = "…"  # a key that has a name instead of a sign: Space, Espace, välilyönti


def keys(code: str) -> str:
    """Return "Ctrl+Space" as "ctrl+…", like "Ctrl+Espace"; any other code as it is."""
    *held, last = code.split("+")
    if not held or not all(key.lower() in _HELD for key in held) or not last:
        return code
    is_named = len(last) > 1 and last.isalpha()
    return "+".join([*(_HELD[key.lower()] for key in held), _NAMED if is_named else last.upper()])
