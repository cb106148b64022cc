/** From a query to its terms: what each finds, and how much it weighs. */

const VALUE = {
  title: 2.4, // a word in a section's title, against one in its text
  emptyTitle: 1, // of a section without text
  again: 0.12, // for each further occurrence in the text, up to three
  alias: 0.75, // through a concept's other word
  everywhere: 0.3, // how much less through a concept that all sections have
  unknown: 0.5, // the weight of a word that nothing is found for, against a rare one
  phrase: 1.4, // the weight of several words with a meaning of their own, against one word
}

/** From this fit on a word counts as the one that a phrase has: it is a form of it. */
const SAME_WORD = 0.6

/**
 * What one typed word, or a phrase that is a concept's, finds.
 * @typedef {object} Term
 * @property {string} typed
 * @property {boolean} stop
 * @property {Map<number, number>} values  by section
 * @property {Map<number, Set<number>>} shown  by section: words to highlight
 * @property {number} weight  the rarer the more
 */

/**
 * The terms of a query.
 * @param {SearchIndex} index
 * @param {string} query
 * @returns {Term[]}
 */
function termsOf(index, query) {
  const typed = wordsOf(query)
  const open = /[\p{L}\p{N}]$/u.test(query)
  const fits = typed.map((word, i) => found(index, word, open && i === typed.length - 1))
  const stop = typed.map(word => isStopWord(index, word))
  const phrases = phrasesOf(index, typed, fits, stop)
  const inPhrase = new Set(phrases.flatMap(({ at }) => at))
  const onlyStopWords = stop.every(Boolean)
  const single = typed.map((word, i) => termOf(index, word, stop[i] && !onlyStopWords, matches(index, word, preferringClose(index, fits[i]))))
  const terms = [...single.filter((_, i) => !inPhrase.has(i)), ...phrases.map(({ term }) => term)]
  for (const term of terms) {
    term.weight = Math.log(1 + index.sections.length / (1 + term.values.size))
    if (!term.values.size) term.weight *= VALUE.unknown
    // "do I have to" is not what a question is about.
    const phrase = phrases.find(each => each.term === term)
    if (phrase) term.weight *= phrase.at.every(i => stop[i]) ? VALUE.unknown : VALUE.phrase
  }
  shareWeight(terms.filter(term => !term.stop && term.values.size))
  return terms
}

/**
 * Words that find the same sections say the same thing more than once: "instagram-tili" is one account.
 * @param {Term[]} terms
 */
function shareWeight(terms) {
  const same = grouped(terms.map(term => [[...term.values.keys()].sort().join(" "), term]))
  for (const group of same.values()) for (const term of group) term.weight /= group.length
}

/** @param {SearchIndex} index @param {string} word */
function isStopWord(index, word) {
  if (index.stopWords.has(word)) return true
  if (!index.stopLexemes.size) return false
  const lexemes = index.lexemesWithSuffix(fold(word))
  return lexemes.length > 0 && lexemes.every(lexeme => index.stopLexemes.has(lexeme))
}

/**
 * The concepts that are typed as several words; the longest where they overlap. A phrase means something
 * else than its words, which are not looked for. Stop words may stand between them: "open this link".
 * @param {SearchIndex} index
 * @param {string[]} typed
 * @param {Fits[]} fits
 * @param {boolean[]} stop
 */
function phrasesOf(index, typed, fits, stop) {
  /** @type {{at: number[], term: Term}[]} */
  const found = []
  for (const { words, concept } of index.phrases) {
    for (let from = 0; from + words.length <= typed.length; from++) {
      const at = phraseAt(words, from, fits, stop)
      if (!at) continue
      let phrase = found.find(other => other.at.join() === at.join())
      if (!phrase) found.push((phrase = { at, term: newTerm(at.map(i => typed[i]).join(" "), false) }))
      addConcept(index, phrase.term, concept, 1)
    }
  }
  found.sort((a, b) => b.at.length - a.at.length)
  return found.filter(({ at }, i) => !found.slice(0, i).some(other => at.some(each => other.at.includes(each))))
}

/**
 * Where a phrase's words are typed, the first one at ``from``; undefined where they are not.
 * @param {number[]} words
 * @param {number} from
 * @param {Fits[]} fits
 * @param {boolean[]} stop
 * @returns {number[] | undefined}
 */
function phraseAt(words, from, fits, stop) {
  const at = []
  for (let i = from; at.length < words.length; i++) {
    if (i === fits.length) return undefined
    if ((fits[i].get(words[at.length]) ?? 0) >= SAME_WORD) at.push(i)
    else if (!at.length || !stop[i]) return undefined
  }
  return at
}

/**
 * @param {SearchIndex} index
 * @param {string} typed
 * @param {boolean} stop
 * @param {Fits[][]} alternatives
 * @returns {Term}
 */
function termOf(index, typed, stop, alternatives) {
  const term = newTerm(typed, stop)
  addTogether(index, term, alternatives)
  // Two halves of a compound that no section has both of: one is better than nothing.
  if (!term.values.size) addTogether(index, term, alternatives.flat().map(fits => [fits]))
  return term
}

/**
 * @param {SearchIndex} index
 * @param {Term} term
 * @param {Fits[][]} alternatives  each a list of what has to be found in one section
 */
function addTogether(index, term, alternatives) {
  for (const together of alternatives) {
    const parts = together.map(fits => {
      const part = newTerm(term.typed, term.stop)
      addWords(index, part, fits)
      return part
    })
    for (const section of parts[0].values.keys()) {
      if (!parts.every(({ values }) => values.has(section))) continue
      const value = Math.max(...parts.map(({ values }) => values.get(section)))
      addValue(term, section, value, parts.flatMap(({ shown }) => [...shown.get(section)]))
    }
  }
}

/** @param {string} typed @param {boolean} stop @returns {Term} */
function newTerm(typed, stop) {
  return { typed, stop, values: new Map(), shown: new Map(), weight: 0 }
}

/**
 * @param {SearchIndex} index
 * @param {Term} term
 * @param {Fits} fits
 */
function addWords(index, term, fits) {
  for (const [word, fit] of fits) {
    for (const [section, place] of index.places.get(word) ?? []) {
      const inText = place.text && 1 + VALUE.again * Math.min(place.text - 1, 3)
      addValue(term, section, fit * Math.max(place.title ? titleOf(index, section) : 0, inText), [word])
    }
    for (const concept of index.aliases.get(word) ?? []) addConcept(index, term, concept, fit)
  }
}

/**
 * @param {SearchIndex} index
 * @param {Term} term
 * @param {number} concept
 * @param {number} fit
 */
function addConcept(index, term, concept, fit) {
  const { inTitle, shown } = index.concepts[concept]
  const value = fit * VALUE.alias * (1 - VALUE.everywhere * (inTitle.size / index.sections.length))
  for (const [section, title] of inTitle) {
    const words = shown.filter(word => index.places.get(word)?.has(section))
    addValue(term, section, value * (title ? titleOf(index, section) : 1), words)
  }
}

/**
 * @param {Term} term
 * @param {number} section
 * @param {number} value
 * @param {number[]} words
 */
function addValue(term, section, value, words) {
  term.values.set(section, Math.max(value, term.values.get(section) ?? 0))
  const shown = term.shown.get(section) ?? new Set()
  for (const word of words) shown.add(word)
  term.shown.set(section, shown)
}

/** What the title of a section is worth. @param {SearchIndex} index @param {number} section */
function titleOf(index, section) {
  return index.sections[section].text ? VALUE.title : VALUE.emptyTitle
}
