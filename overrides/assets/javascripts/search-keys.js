/**
 * The Tab key in the search: the theme closes the search at it, so that nothing in the results can
 * be reached but by the arrow keys. Here it moves on to the next result, and the search closes when
 * focus has left it.
 */

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

/** The theme takes the links of results out of the tab order; back in with them. */
function letResultsTakeFocus() {
  for (const link of results?.querySelectorAll("a[tabindex]") ?? []) {
    link.removeAttribute("tabindex")
  }
}

if (search instanceof HTMLElement && results) {
  search.addEventListener("keydown", keepTabFromTheme)
  search.addEventListener("focusout", closeWhenLeft)
  new MutationObserver(letResultsTakeFocus).observe(results, { childList: true, subtree: true })
}
