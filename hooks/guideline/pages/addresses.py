"""Where a page is on the site, by its name."""


def address(name: str, home: str, *, directories: bool) -> tuple[str, str]:
    """Return the URL and the file of a page, both relative to the site's root.

    name: without “.md”. home: the folder of its language. directories: whether pages have
    addresses that end with a slash.
    """
    if not directories:
        return f"{home}{name}.html", f"{home}{name}.html"
    above, _, last = name.rpartition("/")
    folder = "".join(f"{part}/" for part in (above, "" if last == "index" else last) if part)
    return f"{home}{folder}", f"{home}{folder}index.html"
