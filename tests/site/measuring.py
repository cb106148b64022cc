"""What a page looks like, measured in the browser; each function returns faults, one line each."""

from playwright.sync_api import Page

# WCAG 2.2, success criterion 1.4.12
_SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""

# A sheet that a script makes is not the page's own: the page's policy lets the test have it.
_SPACE = f"""() => {{
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`{_SPACING}`)
  document.adoptedStyleSheets = [sheet]
}}"""
_UNSPACE = "() => { document.adoptedStyleSheets = [] }"

_SIDEWAYS = """() => {
  const width = document.documentElement.scrollWidth
  return width > innerWidth ? [`${width} px wide in ${innerWidth} px`] : []
}"""

_SEEN = "e => e.checkVisibility({visibilityProperty: true, opacityProperty: true})"
_NAME = """e => (e.ariaLabel || e.innerText || e.id).trim().replace(/\\s+/g, " ").slice(0, 40)"""

_CUT_OFF = f"""() => [...document.querySelectorAll("header *, article *, footer *, nav *")]
    .filter({_SEEN})
    .filter(e => e instanceof HTMLElement && !e.closest("svg, input"))
    .filter(e => {{
      const {{clipPath, overflowX, overflowY}} = getComputedStyle(e)
      if (clipPath !== "none") return false // there for screen readers only
      const hides = overflow => ["hidden", "clip"].includes(overflow)
      return hides(overflowX) && e.scrollWidth > e.clientWidth + 1
          || hides(overflowY) && e.scrollHeight > e.clientHeight + 1
    }})
    .map(e => `cut off: ${{e.className}} ${{e.textContent.trim().slice(0, 60)}}`)"""

_OVERLAPPING = f"""() => {{
  const seen = [...document.querySelectorAll(".md-header__inner > *")].filter({_SEEN})
      .map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width)
  return seen.flatMap(([e, a], i) => seen.slice(i + 1)
      .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
                      && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map(([f]) => `overlap: ${{e.className}}, ${{f.className}}`))
}}"""

# WCAG 2.2, 2.5.8: links within sentences are excepted; a check box is used by its label too, and a
# card leads to its page wherever it is pressed.
_SMALL = f"""() => {{
  const block = e => getComputedStyle(e).display.startsWith("inline") ? block(e.parentElement) : e
  const text = e => e.innerText.replace(/\\s+/g, "")
  const inSentence = e => e.matches("a") && getComputedStyle(e).display === "inline"
      && text(block(e)) !== text(e)
  return [...document.querySelectorAll("a, button, input, summary, label, [role=button]")]
    .filter({_SEEN})
    .filter(e => !e.matches(".md-toggle, .md-overlay, .visually-hidden") && !inSentence(e))
    .filter(e => !(e.matches("input") && e.labels?.length))
    .map(e => [(e.closest(".cards li") ?? e).getBoundingClientRect(), ({_NAME})(e)])
    .filter(([box]) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
    .map(([box, name]) => `${{name}}: ${{box.width.toFixed(1)}} x ${{box.height.toFixed(1)}} px`)
}}"""

_BY_COLOUR = """() => {
  const plain = e => !getComputedStyle(e).textDecorationLine.includes("underline")
  const links = [...document.querySelectorAll("article :is(p, li, td, dd) a")]
      .filter(e => e.checkVisibility() && !e.closest(".cards, .md-button") && plain(e))
      .map(e => `link without underline: ${e.textContent}`)
  const boxes = [...document.querySelectorAll(".admonition")]
      .filter(e => !e.querySelector(".admonition-title")?.checkVisibility())
      .map(e => `admonition without words that say its kind: ${e.className}`)
  const marked = [...document.querySelectorAll(".site-nav [aria-current]")]
      .filter(e => getComputedStyle(e).fontWeight < 600)
      .map(e => `current page marked by colour alone: ${e.textContent}`)
  return [...links, ...boxes, ...marked]
}"""


def _ask(page: Page, *scripts: str) -> list[str]:
    return [str(fault) for script in scripts for fault in page.evaluate(script)]


def sideways(page: Page) -> list[str]:
    """Whether the page has to be scrolled sideways."""
    return _ask(page, _SIDEWAYS)


def lost_with_text_spacing(page: Page) -> list[str]:
    """What wider text spacing cuts off, covers or pushes out of the screen."""
    page.evaluate(_SPACE)
    found = _ask(page, _SIDEWAYS, _CUT_OFF, _OVERLAPPING)
    page.evaluate(_UNSPACE)
    return found


def lost(page: Page) -> list[str]:
    """What is cut off or covered."""
    return _ask(page, _CUT_OFF, _OVERLAPPING)


def small_targets(page: Page) -> list[str]:
    """Links, buttons and boxes of less than 24 px in one direction."""
    return _ask(page, _SMALL)


def by_colour_alone(page: Page) -> list[str]:
    """What only its colour tells from what is around it."""
    return _ask(page, _BY_COLOUR)
