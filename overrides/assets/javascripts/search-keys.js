/**
 * The search with keyboard and screen reader, and with none of them. At the Tab key the theme closes the search, so that nothing in
 * the results can be reached but by the arrow keys. Here it moves on to the next result, and the search
 * closes when focus has left it.
 */

const box = document.querySelector('[data-md-component="search-query"]')
const search = document.querySelector(".md-search")
const results = document.querySelector(".md-search-result__list")
const opened = document.querySelector('[data-md-toggle="search"]')

/**
 * @param {KeyboardEvent} event
 */
function keepTabFromTheme(event) {
  if (event.key === "Tab") event.stopPropagation()
}

/**
 * @param {FocusEvent} event
 */
function closeWhenLeft(event) {
  const next = event.relatedTarget
  const left = next instanceof Element && !search?.contains(next)
  if (left && opened instanceof HTMLInputElement && opened.checked) opened.click()
}

/** The theme searches when a key goes up; what is pasted with the mouse, dropped or dictated presses none. */
function searchWhatIsPutIn() {
  box?.dispatchEvent(new KeyboardEvent("keyup"))
}

/**
 * The theme takes the links of results out of the tab order; back in with them. Their text stands in an
 * article, which gives a link no name in Chromium: without its role it does.
 */
function mendResults() {
  for (const link of results?.querySelectorAll("a[tabindex]") ?? []) {
    link.removeAttribute("tabindex")
    link.querySelector("article")?.setAttribute("role", "none")
  }
}

box?.addEventListener("input", searchWhatIsPutIn)
if (search instanceof HTMLElement && results) {
  search.addEventListener("keydown", keepTabFromTheme)
  search.addEventListener("focusout", closeWhenLeft)
  new MutationObserver(mendResults).observe(results, { childList: true, subtree: true })
}
