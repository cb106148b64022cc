"""The Content-Security-Policy: what a page of the site may run, show and fetch.

https://www.w3.org/TR/CSP3/. It is the same for every page and every build, so that the server's
configuration can state it too: inline scripts are moved into files (see ``scripts``), and none that
a new theme would change stays in a page. One of the site's own does, in the 404 pages: a page that
has such a script allows it by its hash.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

# What is not named falls back to "default-src": frames, plug-ins and fonts from elsewhere are out.
_DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'{hashes}",
    "style-src 'self'",
    "img-src 'self' data:",  # the theme's icons are data: images in its style sheets
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",  # the search index
    "worker-src 'self'",  # the search
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
)

_START = re.compile(
    r"""<head\b[^>]*>(?:\s*<meta\s+charset=["']?[\w-]+["']?\s*/?>)?""", re.IGNORECASE
)


def policy(inline: Iterable[str] = ()) -> str:
    """Return the policy of a page in which the scripts ``inline`` stay."""
    digests = (b64encode(sha256(script.encode()).digest()).decode() for script in inline)
    hashes = "".join(f" 'sha256-{digest}'" for digest in digests)
    return "; ".join(_DIRECTIVES).format(hashes=hashes)


def header(inline: Iterable[str] = (), ancestors: str = "'none'") -> str:
    """Return the policy as a server sends it, with what browsers obey in a header only.

    ancestors: who may show the site in a frame; see `frames`.
    """
    return f"{policy(inline)}; frame-ancestors {ancestors}"


def with_policy(html: str, inline: Iterable[str] = ()) -> str:
    """Put the policy at the top of the page's head, after the encoding, before all it rules.

    Text without a head, such as a piece of a page, is returned as it is.
    """
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(inline)}">'
    return _START.sub(lambda start: f"{start[0]}\n      {meta}", html, count=1)
