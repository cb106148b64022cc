/** Text cut into words, as hooks/guideline/search/tokens.py cuts it. */

const WORD = /(?<![\p{L}\p{N}])[+0](?:[ \u00a0()-]*\d){5,}|[@#][\p{L}\p{N}_]+|[\p{L}\p{N}]+/gu

/** A telephone number: what may stand between its digits, and what 0 stands for at its beginning. */
const BETWEEN_DIGITS = /[ \u00a0()-]/g
const FROM_ABROAD = /^(?:\+|00)3580*/

/**
 * The words of a text in lower case, in their order.
 * @param {string} text
 * @returns {string[]}
 */
function wordsOf(text) {
  return (text.normalize("NFC").match(WORD) ?? []).map(asWord)
}

/**
 * What stands in a text as the index has it: in lower case, a telephone number as one word.
 * @param {string} found
 */
function asWord(found) {
  if (!/^[+0]/.test(found)) return found.toLowerCase()
  return found.replace(BETWEEN_DIGITS, "").replace(FROM_ABROAD, "0")
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
 * Whether two words differ by at most so many letters more, less, other, or changed places with the next.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
function nearlySame(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (Math.max(left.length, right.length) <= 1) return true
  return distance(left, right, most) <= most
}

/**
 * How many letters are more, less, other or changed places with the next.
 * @param {string} a
 * @param {string} b
 * @param {number} most  from here on any number does
 */
function distance(a, b, most) {
  if (Math.min(a.length, b.length) === 0) return Math.max(a.length, b.length)
  /** @type {number[][]} */
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1)
    }
    if (Math.min(...row) > most) return most + 1
    rows.push(row)
  }
  return rows[a.length][b.length]
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
