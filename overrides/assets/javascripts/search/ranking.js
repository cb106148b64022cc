/** From the words of a query to sections in order. */

const WEIGHT = {
  title: 2.4, // a word in a section's title, against one in its text
  pageTitle: 0.8, // in the title of the section's page
  again: 0.12, // for each further occurrence, up to three
  alias: 0.75, // through a concept's other word
  stopWord: 0.1,
  unknown: 0.5, // of a word that nothing is found for
  home: 0.6, // the home page says in short what other pages say
  wholePage: 0.35, // what the page's sections have together, against the best one's own
}

/** Below this share of the query's weight a page is left out. */
const LEAST_COVERED = 0.34
/** With words that nothing is found for, a page has to have this share of the words, or one in a title. */
const LEAST_KNOWN = 0.6
const IN_TITLE = 1.2
/** Below this share of the best page's score a page is left out. */
const LEAST_SCORE = 0.12

/**
 * What one typed word finds.
 * @typedef {object} Term
 * @property {string} typed
 * @property {boolean} stop
 * @property {Map<number, number>} values  by section
 * @property {Map<number, Set<number>>} shown  by section: words to highlight
 * @property {number} weight  the rarer the more
 */

/** @typedef {{page: number, score: number, sections: {section: number, score: number}[]}} RankedPage */

/**
 * The terms of a query.
 * @param {SearchIndex} index
 * @param {string} query
 * @returns {Term[]}
 */
function termsOf(index, query) {
  const typed = wordsOf(query)
  const open = /[\p{L}\p{N}]$/u.test(query)
  const stop = typed.map(word => isStopWord(index, word))
  const onlyStopWords = stop.every(Boolean)
  const alternatives = typed.map((word, i) => matches(index, word, open && i === typed.length - 1))
  const terms = typed.map((word, i) => termOf(index, word, stop[i] && !onlyStopWords, alternatives[i]))
  const fits = alternatives.map(([[first]]) => first)
  for (const { words, concept } of index.phrases) {
    for (let at = 0; at + words.length <= typed.length; at++) {
      if (words.every((word, i) => (fits[at + i].get(word) ?? 0) >= FIT.form)) {
        words.forEach((_, i) => {
          const term = terms[at + i]
          term.stop = false
          addConcept(index, term, concept, 1)
        })
      }
    }
  }
  for (const term of terms) {
    term.weight = Math.log(1 + index.sections.length / (1 + term.values.size))
    if (!term.values.size) term.weight *= WEIGHT.unknown
  }
  return terms
}

/** @param {SearchIndex} index @param {string} word */
function isStopWord(index, word) {
  if (index.stopWords.has(word)) return true
  if (!index.stopLexemes.size) return false
  const lexemes = index.lexemesWithSuffix(fold(word))
  return lexemes.length > 0 && lexemes.every(lexeme => index.stopLexemes.has(lexeme))
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
  for (const together of alternatives) {
    const halves = together.map(fits => {
      const half = newTerm(typed, stop)
      addWords(index, half, fits)
      return half
    })
    for (const section of halves[0].values.keys()) {
      if (!halves.every(({ values }) => values.has(section))) continue
      const value = Math.max(...halves.map(({ values }) => values.get(section)))
      addValue(term, section, value, halves.flatMap(({ shown }) => [...shown.get(section)]))
    }
  }
  return term
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
      const inText = place.text && 1 + WEIGHT.again * Math.min(place.text - 1, 3)
      addValue(term, section, fit * Math.max(place.title ? WEIGHT.title : 0, inText), [word])
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
  for (const [section, title] of inTitle) {
    const words = shown.filter(word => index.places.get(word)?.has(section))
    addValue(term, section, fit * WEIGHT.alias * (title ? WEIGHT.title : 1), words)
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

/**
 * The pages that answer the terms, best first, with their sections, best first.
 * @param {SearchIndex} index
 * @param {Term[]} terms
 * @returns {RankedPage[]}
 */
function rank(index, terms) {
  const asked = terms.filter(term => !term.stop)
  const total = asked.reduce((sum, term) => sum + term.weight, 0)
  const touched = new Set(asked.flatMap(term => [...term.values.keys()]))
  const pages = grouped([...touched].map(section => [index.sections[section].page, section]))
  const ranked = [...pages].map(([page, sections]) => rankPage(index, terms, asked, total, page, sections))
  ranked.sort((a, b) => b.score - a.score || a.page - b.page)
  const least = (ranked[0]?.score ?? 0) * LEAST_SCORE
  const unknown = asked.some(term => !term.values.size)
  return ranked.filter(({ score, covered, known, best }) =>
    score >= least && covered >= LEAST_COVERED && (!unknown || known >= LEAST_KNOWN || best >= IN_TITLE))
}

/**
 * @param {SearchIndex} index
 * @param {Term[]} terms
 * @param {Term[]} asked
 * @param {number} total
 * @param {number} page
 * @param {number[]} sections
 */
function rankPage(index, terms, asked, total, page, sections) {
  const stopWords = terms.filter(term => term.stop)
  const share = (/** @type {(term: Term) => number} */ value) => {
    const covered = asked.reduce((sum, term) => sum + (value(term) > 0 ? term.weight : 0), 0) / total
    return { covered, score: covered * asked.reduce((sum, term) => sum + term.weight * value(term), 0) }
  }
  const scored = sections.map(section => {
    const own = share(term => {
      const value = term.values.get(section) ?? 0
      return Math.max(value, WEIGHT.pageTitle * titleValue(term, page))
    })
    const small = stopWords.reduce((sum, term) => sum + (term.values.get(section) ?? 0), 0)
    return { section, score: own.score + WEIGHT.stopWord * small }
  })
  scored.sort((a, b) => b.score - a.score || a.section - b.section)
  const whole = share(term => Math.max(...sections.map(section => term.values.get(section) ?? 0)))
  const weight = index.sections[page].location === "" ? WEIGHT.home : 1
  return {
    page,
    covered: whole.covered,
    known: asked.filter(term => sections.some(section => term.values.has(section))).length / asked.length,
    best: Math.max(...asked.flatMap(term => sections.map(section => term.values.get(section) ?? 0))),
    score: weight * (scored[0].score + WEIGHT.wholePage * whole.score),
    sections: scored,
  }
}

/** A term's value in its page's own entry, where it stands in the title. @param {Term} term @param {number} page */
function titleValue(term, page) {
  const value = term.values.get(page) ?? 0
  return value > 1.4 ? value / WEIGHT.title : 0
}
