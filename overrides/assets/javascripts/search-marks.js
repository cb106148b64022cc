/**
 * The words that a search result was found by, marked on its page. The theme names them in the address
 * (`?h=`) and marks what begins like them; here whole words are marked, and the address is left as people
 * copy it. A module: it runs before the theme acts on the page.
 */

const WORDS = /[@#]?[\p{L}\p{N}_\u00ad]+/gu

/**
 * @param {Element} page
 * @param {Set<string>} words
 */
function markWords(page, words) {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  /** @type {Text[]} */
  const texts = []
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode))
  for (const text of texts) {
    if (!text.parentElement?.closest("script, style, template, nav")) markText(text, words)
  }
}

/**
 * @param {Text} text
 * @param {Set<string>} words
 */
function markText(text, words) {
  const found = [...text.data.matchAll(WORDS)].filter(([word]) => words.has(plain(word)))
  for (const { 0: word, index } of found.reverse()) {
    const rest = text.splitText(index)
    rest.splitText(word.length)
    const mark = document.createElement("mark")
    mark.dataset.mdHighlight = ""
    rest.replaceWith(mark)
    mark.append(rest)
  }
}

/** A word as results name it. @param {string} word */
function plain(word) {
  return word.normalize("NFC").replace(/\u00ad/g, "").toLowerCase()
}

const address = new URL(location.href)
const found = address.searchParams.get("h")
const page = document.querySelector("article")
if (found !== null) {
  address.searchParams.delete("h")
  history.replaceState(history.state, "", address)
  if (page) markWords(page, new Set(found.split(/\s+/).map(plain)))
}
