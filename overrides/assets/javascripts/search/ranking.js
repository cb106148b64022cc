/** From the terms of a query to pages in order. */

const RANK = {
  pageTitle: 0.8, // a term in the title of a section's page, against one in its own text
  stopWord: 0.1,
  verbatim: 1.5, // several words that stand there as they were typed
  wholePage: 0.35, // what the page's sections have together, against what the best one has
  home: 0.5, // the home page says in short what other pages say
  homeInPart: 0.25, // and less where it lacks a word, or a role is named
  last: 0.4, // a page about the site, unless several words ask for it
  role: 1.5, // pages of the role that is named
}

const LEAST = {
  covered: 0.3, // of the query's weight
  score: 0.12, // of the best page's
  // Where nothing is found for some words: the share of words that a page has, one of them well; less
  // of a whole question.
  known: 0.5,
  knownOfQuestion: 0.33,
  well: 0.6,
  wellOfTwo: 0.98, // where one of two words is unknown: the other itself, in a text or more
  sure: 0.6, // that word itself, not one that it is a part or the beginning of
  asked: 1.9, // a passage's value, nearly
  loose: 2, // words that only belong to what a passage is asked with
}

/** From this many words on, stop words not counted, a query is a question. */
const QUESTION = 3

/** @typedef {{section: number, score: number}} RankedSection */
/** @typedef {{page: number, score: number, sections: RankedSection[]}} RankedPage */

/**
 * The pages that answer a query, best first, with their sections, best first.
 * @param {SearchIndex} index
 * @param {string} query
 * @param {Term[]} terms
 * @returns {RankedPage[]}
 */
function rank(index, query, terms) {
  const asked = terms.filter(term => !term.stop)
  const touched = new Set(asked.flatMap(term => [...term.values.keys()]))
  const pages = grouped([...touched].map(section => [index.sections[section].page, section]))
  const typed = wordsOf(query).map(fold)
  const verbatim = typed.length > 1 ? ` ${typed.join(" ")} ` : undefined
  const roles = rolesOf(index, query)
  const ranked = [...pages]
    .filter(([, sections]) => answers(asked, sections))
    .map(([page, sections]) => rankPage(index, terms, verbatim, page, sections))
    .map(ranked => ({ ...ranked, score: ranked.score * weightOf(index, asked, ranked, roles) }))
    .sort((a, b) => b.score - a.score || a.page - b.page)
  const best = Math.max(...ranked.map(page => page.score))
  return ranked.filter(({ score }) => score >= LEAST.score * best)
}

/**
 * The pages of the roles that a query names.
 * @param {SearchIndex} index
 * @param {string} query
 */
function rolesOf(index, query) {
  const named = wordsOf(query).flatMap(word => sameText(found(index, word, false), false))
  return new Set(named.flatMap(word => index.roles.get(word) ?? []))
}

/**
 * How much a page weighs by what it is: the home page, one about the site, one for the role that is named.
 * @param {SearchIndex} index
 * @param {Term[]} asked
 * @param {RankedPage} ranked
 * @param {Set<number>} roles
 */
function weightOf(index, asked, { page, sections }, roles) {
  if (roles.has(page)) return RANK.role
  if (index.last.has(page)) return isAskedFor(asked, sections) ? 1 : RANK.last
  if (page !== index.home) return 1
  const whole = !roles.size && asked.every(term => sections.some(({ section }) => term.values.get(section)))
  return whole ? RANK.home : RANK.homeInPart
}

/**
 * Whether several words together ask for a page.
 * @param {Term[]} asked
 * @param {RankedSection[]} sections
 */
function isAskedFor(asked, sections) {
  const several = asked.filter(({ typed }) => !typed || typed.includes(" "))
  return several.some(term => sections.some(({ section }) => (term.values.get(section) ?? 0) >= LEAST.asked))
}

/**
 * Whether sections have enough of what was asked.
 * @param {Term[]} asked
 * @param {number[]} sections
 */
function answers(asked, sections) {
  const best = asked.map(term => Math.max(...sections.map(section => term.values.get(section) ?? 0)))
  if (coverage(asked, term => best[asked.indexOf(term)]) < LEAST.covered) return false
  // Only a passage that the other words ask for answers a question about what the guideline leaves out.
  if (asked.some(term => term.nothing) && !asked.some(term => !term.nothing && !term.weak && sections.some(section => term.meant.has(section)))) return false
  // One of several words that something is asked with is not enough.
  if (Math.max(...best) <= VALUE.loose && best.filter(Boolean).length < LEAST.loose) return false
  if (asked.every(term => term.values.size)) return true
  const isQuestion = asked.length >= QUESTION
  const least = isQuestion ? LEAST.knownOfQuestion : LEAST.known
  const well = isQuestion ? LEAST.well : LEAST.wellOfTwo
  return best.filter(Boolean).length >= least * asked.length && asked.some((term, i) => best[i] >= well && term.sure >= LEAST.sure && !term.weak)
}

/**
 * @param {SearchIndex} index
 * @param {Term[]} terms
 * @param {string | undefined} verbatim
 * @param {number} page
 * @param {number[]} sections
 * @returns {RankedPage}
 */
function rankPage(index, terms, verbatim, page, sections) {
  const asked = terms.filter(term => !term.stop)
  const scored = sections.map(section => {
    const own = score(asked, term => Math.max(term.values.get(section) ?? 0, RANK.pageTitle * titleValue(term, page)))
    const small = terms.reduce((sum, term) => sum + (term.stop ? term.values.get(section) ?? 0 : 0), 0)
    const said = verbatim && index.sections[section].phrases.some(line => line.includes(verbatim))
    return { section, score: (own + RANK.stopWord * small) * (said ? RANK.verbatim : 1) }
  })
  scored.sort((a, b) => b.score - a.score || a.section - b.section)
  const whole = score(asked, term => Math.max(...sections.map(section => term.values.get(section) ?? 0)))
  return { page, score: scored[0].score + RANK.wholePage * whole, sections: scored }
}

/**
 * The sum of what is found for each term, less where terms are missing.
 * @param {Term[]} asked
 * @param {(term: Term) => number} value
 */
function score(asked, value) {
  return coverage(asked, value) * asked.reduce((sum, term) => sum + term.weight * value(term), 0)
}

/**
 * The share of the terms' weight that something is found for.
 * @param {Term[]} asked
 * @param {(term: Term) => number} value
 */
function coverage(asked, value) {
  const total = asked.reduce((sum, term) => sum + term.weight, 0)
  return asked.reduce((sum, term) => sum + (value(term) > 0 ? term.weight : 0), 0) / total
}

/**
 * A term's value in the title of a page.
 * @param {Term} term
 * @param {number} page
 */
function titleValue(term, page) {
  const value = term.values.get(page) ?? 0
  return value > 1.4 ? value / VALUE.title : 0 // more than any text has
}
