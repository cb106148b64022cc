/**
 * What people often ask, in the search's list while it has no result: before anything is typed, and when
 * nothing is found. The theme takes every link for a result, so they are there only as long.
 */

const words = document.querySelector("template.search-help-words")
const results = document.querySelector(".md-search-result__list")

/** @type {Element | undefined} */
let help

function showHelp() {
  const empty = results?.childElementCount === 0
  if (empty && !help && words instanceof HTMLTemplateElement) {
    help = words.content.firstElementChild?.cloneNode(true)
    if (help) words.before(help)
  } else if (!empty) {
    help?.remove()
    help = undefined
  }
}

if (results) {
  showHelp()
  new MutationObserver(showHelp).observe(results, { childList: true })
}
