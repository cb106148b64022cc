"""The Content-Security-Policy: what a page of the site may run, show and fetch.

https://www.w3.org/TR/CSP3/. It is the same for every page and every build, so that the server's
configuration can state it too: inline scripts are moved into files (see ``scripts``), none is
allowed by a hash that a new theme would change.
"""

import re

# What is not named falls back to "default-src": frames, plug-ins and fonts from elsewhere are out.
_DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'",
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
META = "; ".join(_DIRECTIVES)
HEADER = f"{META}; frame-ancestors 'none'"  # browsers obey this one in a header only

_START = re.compile(
    r"""<head\b[^>]*>(?:\s*<meta\s+charset=["']?[\w-]+["']?\s*/?>)?""", re.IGNORECASE
)


def with_policy(html: str) -> str:
    """Put the policy at the top of the page's head, after the encoding, before all it rules.

    Text without a head, such as a piece of a page, is returned as it is.
    """
    meta = f'<meta http-equiv="Content-Security-Policy" content="{META}">'
    return _START.sub(lambda start: f"{start[0]}\n      {meta}", html, count=1)
