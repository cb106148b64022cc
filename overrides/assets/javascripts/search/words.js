/** Text cut into words, as hooks/guideline/search/tokens.py cuts it. */

const WORD = /[@#][\p{L}\p{N}_]+|[\p{L}\p{N}]+/gu

/**
 * The words of a text in lower case, in their order.
 * @param {string} text
 * @returns {string[]}
 */
function wordsOf(text) {
  return text.normalize("NFC").toLowerCase().match(WORD) ?? []
}

/**
 * A word without diacritics.
 * @param {string} word
 */
function fold(word) {
  return word.normalize("NFD").replace(/\p{M}/gu, "")
}

/**
 * A handle or hashtag without its sign; any other word as it is.
 * @param {string} word
 */
function bare(word) {
  return word.replace(/^[@#]/, "")
}

/**
 * Whether two words differ by at most one letter more, less, other, or two changed places.
 * @param {string} a
 * @param {string} b
 */
function nearlySame(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.length - start - end
  const right = b.length - start - end
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

/**
 * Whether the letters with diacritics that were typed are those of a word, as far as both go. Letters
 * typed without may stand for letters with.
 * @param {string} typed
 * @param {string} word
 */
function agrees(typed, word) {
  for (let i = 0; i < typed.length && i < word.length; i++) {
    if (typed[i] === word[i] || typed[i] === fold(word[i])) continue
    return fold(typed[i]) !== fold(word[i]) // from here on another ending
  }
  return true
}

/**
 * How many letters two words have in common at their beginning.
 * @param {string} a
 * @param {string} b
 */
function commonStart(a, b) {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
