"""axe-core in an open page: what it finds, one line an element."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# axe leaves WCAG 2.2's own rule out unless asked; style sheets need not be fetched once more.
_ALL = """{resultTypes: ["violations"], preload: false, rules: {"target-size": {enabled: true}}}"""
_COLOURS = """{resultTypes: ["violations"], preload: false,
    runOnly: {type: "rule", values: ["color-contrast", "link-in-text-block"]}}"""

_RUN = """async () => {
  const {passes, violations} = await axe.run(document, %s)
  if (!passes.length) throw new Error("axe has looked at nothing")
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`))
}"""


def faults(page: Page) -> list[str]:
    """What any of axe's rules finds, best practices included."""
    return _run(page, _ALL)


def colour_faults(page: Page) -> list[str]:
    """What axe's rules about colours find: all that another colour scheme can change."""
    return _run(page, _COLOURS)


def _run(page: Page, options: str) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(_RUN % options)
    return found
