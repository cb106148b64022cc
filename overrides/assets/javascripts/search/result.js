/** The answer to a query, as the theme's script shows it: title and text are HTML. */

/** @typedef {{location: string, title: string, text: string, score: number, terms: Record<string, boolean>}} Item */

/** Pages; nobody reads further. */
const MOST = 50
/** From this share of the best one on, a section is shown beside its page. */
const NEAR = 0.5
/** Of a page's value: what is folded. */
const FOLDED = 0.99
/** Of a section's text. */
const LINES = 2
/** Words; so short a line is a title. */
const FEW = 6
/** Letters. */
const BEFORE_MATCH = 60
const LONGEST = 220

/**
 * @param {SearchIndex} index
 * @param {string} query
 * @returns {{items: Item[][], suggest: string[]}}
 */
function searchResult(index, query) {
  const terms = termsOf(index, query)
  const items = rank(index, query, terms).slice(0, MOST).map(page => {
    const best = page.sections[0].score
    // The theme shows what is as good as the first one, and folds the rest: a page and one section of it.
    let open = true
    const shown = page.sections.map(({ section, score }, i) => {
      const heads = section === page.page
      const stands = open && !heads && score >= NEAR * best
      if (stands) open = false
      return item(index, terms, section, stands || !i ? page.score : Math.min((page.score * score) / best, FOLDED * page.score))
    })
    // The theme needs the page's own entry in the group.
    if (!page.sections.some(({ section }) => section === page.page)) shown.push(item(index, terms, page.page, 0))
    return shown
  })
  return { items, suggest: suggestion(index, query) }
}

/**
 * @param {SearchIndex} index
 * @param {Term[]} terms
 * @param {number} number
 * @param {number} score
 * @returns {Item}
 */
function item(index, terms, number, score) {
  const { location, title, text } = index.sections[number]
  /** @type {Set<string>} */
  const words = new Set()
  const missing = []
  for (const term of terms) {
    if (term.stop) continue
    const shown = term.shown.get(number)
    for (const word of shown ?? []) words.add(index.words[word])
    if (!shown && score) missing.push(term.typed)
  }
  // The page that a result leads to marks the first of these that fits: whole words before their beginnings.
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const found = Object.fromEntries([...longestFirst.map(word => [word, true]), ...missing.map(typed => [typed, false])])
  return { location, title: marked(title, words), text: teaser(text, words), score, terms: found }
}

/**
 * The lines that say most about the query, or the first one.
 * @param {string} text
 * @param {Set<string>} words
 */
function teaser(text, words) {
  const lines = text.split("\n").filter(Boolean)
  const telling = lines
    .map((line, number) => ({ number, found: new Set(wordsOf(line).filter(word => words.has(word))).size }))
    .filter(({ found }) => found)
    .sort((a, b) => b.found - a.found || a.number - b.number)
    .slice(0, LINES)
    .sort((a, b) => a.number - b.number)
    .map(({ number }) => lines[number])
  const chosen = telling.length ? telling : lines.slice(0, 1)
  // A box's title says nothing by itself.
  const after = lines[lines.indexOf(chosen.at(-1) ?? "") + 1]
  if (after && chosen.every(line => wordsOf(line).length < FEW)) chosen.push(after)
  return chosen.map(line => `<p>${marked(shortened(line, words), words)}</p>`).join("")
}

/**
 * A long line's part around the first word found.
 * @param {string} line
 * @param {Set<string>} words
 */
function shortened(line, words) {
  if (line.length <= LONGEST) return line
  const first = [...line.matchAll(WORD)].find(match => words.has(asWord(match[0])))
  const from = line.lastIndexOf(" ", Math.max(0, (first?.index ?? 0) - BEFORE_MATCH)) + 1
  const to = from + LONGEST >= line.length ? line.length : line.lastIndexOf(" ", from + LONGEST)
  return `${from ? "… " : ""}${line.slice(from, to)}${to < line.length ? " …" : ""}`
}

/**
 * Plain text as HTML, the words found marked.
 * @param {string} text
 * @param {Set<string>} words
 */
function marked(text, words) {
  let html = ""
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!words.has(asWord(word))) continue
    html += `${escaped(text.slice(end, index))}<mark>${escaped(word)}</mark>`
    end = index + word.length
  }
  return html + escaped(text.slice(end))
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
}

/**
 * What the word being typed may become: the most frequent word that begins so.
 * @param {SearchIndex} index
 * @param {string} query
 * @returns {string[]}
 */
function suggestion(index, query) {
  const typed = query.normalize("NFC").split(/[\s-]+/).at(-1)
  if (!typed || typed.length < 2 || index.words.includes(typed)) return []
  const [best] = index.beginningWith(fold(bare(typed)))
    .filter(word => index.leads(word) && index.words[word].startsWith(typed))
    .sort((a, b) => (index.places.get(b)?.size ?? 0) - (index.places.get(a)?.size ?? 0))
  return best === undefined ? [] : [index.words[best]]
}
