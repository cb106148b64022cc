"""axe-core in an open page: what it finds, one line an element.

Most of its time goes into the contrast of every text. Texts in the same kind of place (tags and classes
of all that they stand in) with the same colours, size and backgrounds have the same contrast, so it
judges the first of them; who passes ``seen`` from page to page has it judged once for all of them.
"""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# axe leaves WCAG 2.2's own rule out unless asked; style sheets need not be fetched once more.
_ALL = """{resultTypes: ["violations"], preload: false, rules: {"target-size": {enabled: true}}}"""
_COLOURS = """{resultTypes: ["violations"], preload: false,
    runOnly: {type: "rule", values: ["color-contrast", "link-in-text-block"]}}"""

_NEW_LOOKS = """(seen) => {
  const places = new Map([[null, ""]])
  const place = e => {
    if (!places.has(e)) {
      const {backgroundColor, backgroundImage, opacity, position} = getComputedStyle(e)
      const parts = [e.localName, e.getAttribute("class"), backgroundColor, backgroundImage, opacity]
      places.set(e, `${place(e.parentElement)}/${[...parts, position].join(" ")}`)
    }
    return places.get(e)
  }
  const looks = new Set(seen)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text; (text = texts.nextNode());) {
    if (!text.data.trim()) continue
    const e = text.parentElement
    const {color, fontSize, fontWeight, textShadow} = getComputedStyle(e)
    const look = [place(e), color, fontSize, fontWeight, textShadow].join(" ")
    if (!looks.has(look)) e.setAttribute("data-look", "")
    looks.add(look)
  }
  for (const e of document.querySelectorAll("input, select, textarea")) e.setAttribute("data-look", "")
  return [...looks].slice(seen.length)
}"""

_RUN = """async () => {
  axe.configure({rules: [{id: "color-contrast", selector: "[data-look]"}]})
  const {passes, violations} = await axe.run(document, %s)
  for (const e of document.querySelectorAll("[data-look]")) e.removeAttribute("data-look")
  const found = violations.flatMap(
      ({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`))
  return [passes.length, found]
}"""


def faults(page: Page, seen: list[str] | None = None) -> list[str]:
    """What any of axe's rules finds, best practices included. seen: the looks judged already."""
    passes, found = _run(page, _ALL, seen)
    assert passes, "axe has looked at nothing"
    return found


def colour_faults(page: Page, seen: list[str] | None = None) -> list[str]:
    """What axe's rules about colours find: all that another colour scheme can change."""
    return _run(page, _COLOURS, seen)[1]


def _run(page: Page, options: str, seen: list[str] | None) -> tuple[int, list[str]]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    seen = [] if seen is None else seen
    seen += page.evaluate(_NEW_LOOKS, seen)
    passes, found = page.evaluate(_RUN % options)
    return passes, found
