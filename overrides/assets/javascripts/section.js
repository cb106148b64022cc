/**
 * Language links keep the section that the reader is in: headings have the same ids in every
 * language. A module: it runs before the
 * theme acts on the page, see `leaveLinksToUs`.
 */
/** How far below the header, in CSS pixels, a heading still counts as reached. */
const REACH = 72

/**
 * The heading that the reader is at: the one that the address names while it is in view and the
 * page can't scroll further, else the last one passed, else, once the reader has scrolled, the first in
 * view. Null at the top.
 *
 * @returns {Element | null}
 */
function currentHeading() {
  const header = document.querySelector(".md-header")
  const top = (header ? header.getBoundingClientRect().bottom : 0) + REACH
  const headings = [...document.querySelectorAll("article :is(h2, h3, h4, h5, h6)[id]")]
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= top)
  const root = document.documentElement
  const atEnd = window.scrollY + window.innerHeight >= root.scrollHeight - 1
  const named = headings.find((heading) => `#${heading.id}` === decoded(location.hash))
  if (named && atEnd && !passed.includes(named) && isInView(named)) return named
  if (passed.length) return passed[passed.length - 1]
  return window.scrollY > 0 ? (headings.find(isInView) ?? null) : null
}

/**
 * The part of an address as people read it; as it is where somebody wrote a "%" that means nothing.
 *
 * @param {string} part
 * @returns {string}
 */
function decoded(part) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * @param {Element} element
 * @returns {boolean}
 */
function isInView(element) {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

/**
 * Points a language link at the reader's section, just before it is followed, copied or opened in
 * a new tab.
 *
 * @param {Event} event
 */
function carrySection(event) {
  const target = event.target instanceof Element ? event.target : null
  const link = target?.closest(".languages__link")
  if (!(link instanceof HTMLAnchorElement)) return
  const heading = currentHeading()
  link.hash = heading ? heading.id : ""
}

/**
 * The theme asks for a sitemap at every `link[rel=alternate]` and then takes over clicks on
 * language links. White space in `rel` keeps the meaning and hides the links from it.
 */
function leaveLinksToUs() {
  for (const link of document.querySelectorAll("link[rel=alternate]")) {
    link.setAttribute("rel", "alternate ")
  }
}

leaveLinksToUs()
for (const kind of ["pointerover", "pointerdown", "focusin", "keydown", "click"]) {
  document.addEventListener(kind, carrySection, true)
}
