"""The text that a browser shows, and what the blocks of a page say."""

from collections.abc import Iterable, Iterator

from guideline.pages.blocks import FOOTNOTE, STRUCK, Block, Kind
from playwright.sync_api import Page

# What hooks put into the text of a page; no editor may write these classes.
OWN = ", ".join(
    (
        ".audience",
        ".page-facts",
        ".downloads",
        ".checklist-path",
        ".page-edit",
        ".edition",
        ".beside-links",
        ".earlier-versions",
        ".open-points",
        ".status",
        ".path",
        ".path__sheet",
        ".reading",
        ".reading-changes",
        ".rules",
        ".feed",
    )
)
_SHOWN = """([root, own]) => {
  const article = document.querySelector(root)
  for (const fold of article.querySelectorAll("details")) fold.open = true // one press away
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  const shown = []
  for (let node; (node = walker.nextNode()); ) {
    const parent = node.parentElement
    if (parent.closest(own)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(
      (box) => box.width > 1 && box.height > 1 && box.right > 0 && box.bottom + scrollY > 0,
    )
    let clipped = false
    for (let element = parent; element !== article; element = element.parentElement) {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      clipped ||= style.clipPath !== "none" || style.clip !== "auto"
      clipped ||= style.overflow !== "visible" && (box.width <= 1 || box.height <= 1)
      clipped ||= style.direction !== "ltr" || style.textDecorationLine.includes("line-through")
    }
    const seen = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    if (boxes.length && seen && !clipped) shown.push(node.data)
  }
  return shown.join("")
}"""


def shown_text(page: Page, root: str = "article") -> str:
    """The text of an element as the browser paints it: not hidden, cut off, turned or struck."""
    return without_space(page.evaluate(_SHOWN, [root, OWN]))


def said(blocks: Iterable[Block]) -> Iterator[str]:
    """What readers see of each block that has text of its own, without white space.

    What is struck through is left out: `shown_text` leaves it out too.
    """
    for block in blocks:
        if block.kind is not Kind.IMAGE:
            kept = "".join(block.text.split(STRUCK)[::2])
            if text := without_space(kept.replace(FOOTNOTE, "")):
                yield text


def without_space(text: str) -> str:
    """A text without white space, which markup and line breaks change, and soft hyphens."""
    return "".join(text.replace("\u00ad", "").split())
