"""Headings that lead to themselves, so that their address can be copied and passed on."""

import re

_HEADING = re.compile(
    r"""(<(h[2-6])\b[^>]*\sid="(?P<id>[^"]+)"[^>]*>)(?P<text>(?:(?!</?h[1-6]\b|<(?:a|button)\b).)+)</\2>""",
    re.DOTALL,
)


def with_heading_links(html: str) -> str:
    """Make the words of every heading below the title a link to it, where they are none yet.

    A sign beside the words would be read out as part of the heading, and of every list that the
    heading names.
    """
    return _HEADING.sub(
        lambda heading: (
            f'{heading[1]}<a class="heading-link" href="#{heading["id"]}">{heading["text"]}</a>'
            f"</{heading[2]}>"
        ),
        html,
    )
