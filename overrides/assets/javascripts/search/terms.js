/** From a query to its terms: what each finds, and how much it weighs. */

const VALUE = {
  title: 2.4, // a word in a section's title, against one in its text
  emptyTitle: 1, // of a section without text
  again: 0.12, // for each further occurrence in the text, up to three
  alias: 0.75, // through a concept's other word
  everywhere: 0.3, // how much less through a concept that all sections have
  unknown: 0.5, // the weight of a word that nothing is found for, against a rare one
  phrase: 1.4, // the weight of several words with a meaning of their own, against one word
  passage: 2, // what a passage is asked with
  laterPassage: 0.6, // that a negation means too, against the first
  loose: 0.3, // one of several words that it is asked with
}

/** From this fit on a word counts as the one that a phrase has: it is a form of it. */
const SAME_WORD = 0.6

/** And from this one where the order of the words does not count. */
const SAME_TEXT = 0.5

/** And from this one, where other words mean what the guideline has nothing about. */
const SURELY = 0.7

/** Words that may stand between a negation and what it negates, and one. */
const NEAR_NEGATION = 2

/** @typedef {{at: number[], term: Term, negation: boolean}} Phrase  at: the places of its words */

/**
 * What one typed word, or a phrase that is a concept's, finds.
 * @typedef {object} Term
 * @property {string} typed
 * @property {boolean} stop
 * @property {Map<number, number>} values  by section
 * @property {Map<number, Set<number>>} shown  by section: words to highlight
 * @property {number} weight  the rarer the more
 * @property {boolean} weak  whether it is said about too many things
 * @property {number} sure  how well the best of its words fits
 * @property {Set<number>} meant  the sections that are asked for with it
 * @property {boolean} nothing  whether it means what the guideline has nothing about
 */

/**
 * The terms of a query.
 * @param {SearchIndex} index
 * @param {string} query
 * @returns {Term[]}
 */
function termsOf(index, query) {
  const typed = joined(index, wordsOf(query).flatMap(word => parted(index, word)))
  const open = /[\p{L}\p{N}]$/u.test(query)
  const fits = typed.map((word, i) => found(index, word, open && i === typed.length - 1))
  const stop = typed.map(word => isStopWord(index, word))
  const meanings = typed.map((word, i) => matches(index, word, preferringClose(index, fits[i])))
  // What a word is taken for where it is misspelt.
  const taken = fits.map((fit, i) => (fit.size || meanings[i].length > 1 ? fit : meanings[i][0][0]))
  const onlyStopWords = stop.every(Boolean)
  const single = typed.map((word, i) => termOf(index, word, stop[i] && !onlyStopWords, meanings[i]))
  single.forEach((term, i) => (term.weak = isWeak(index, meanings[i])))
  const rare = single.map(term => rarity(index, term))
  const phrases = together(rare, longest(rare, [...phrasesOf(index, typed, taken, stop), ...textsOf(index, typed, taken, stop), ...negationOf(index, typed, fits)]))
  const inPhrase = new Set(phrases.flatMap(({ at }) => at))
  const terms = [...single.filter((_, i) => !inPhrase.has(i)), ...phrases.map(({ term }) => term)]
  for (const term of terms) {
    term.weight = rarity(index, term)
    if (!term.values.size) term.weight *= VALUE.unknown
    // "do I have to" is not what a question is about.
    const phrase = phrases.find(each => each.term === term)
    if (phrase) term.weight *= phrase.at.every(i => stop[i]) && !phrase.negation ? VALUE.unknown : VALUE.phrase
  }
  shareWeight(terms.filter(term => !term.stop && term.values.size))
  return terms
}

/** The fewer sections have a term, the more. @param {SearchIndex} index @param {Term} term */
function rarity(index, term) {
  return Math.log(1 + index.sections.length / (1 + term.values.size))
}

/**
 * Words that were typed apart, as the one that the index knows.
 * @param {SearchIndex} index
 * @param {string[]} typed
 */
function joined(index, typed) {
  /** @type {string[]} */
  const words = []
  for (let i = 0; i < typed.length; i++) {
    const both = typed[i] + (typed[i + 1] ?? "")
    const apart = typed.slice(i, i + 2)
    const join = apart.length === 2 && both.length >= SHORTEST.joined && !apart.some(word => isStopWord(index, word)) && isKnown(index, both)
    words.push(join ? both : typed[i])
    if (join) i++
  }
  return words
}

/**
 * A word that nobody knows as the two that stand together elsewhere, "hatespeech", or that something is
 * asked with together: "klassfoto", where a photo of a class is.
 * @param {SearchIndex} index
 * @param {string} word
 * @returns {string[]}
 */
function parted(index, word) {
  if (word.length < SHORTEST.joined || isKnown(index, word)) return [word]
  for (let at = SHORTEST.apart; at <= word.length - SHORTEST.apart; at++) {
    const halves = [word.slice(0, at), word.slice(at)]
    const [first, second] = halves.map(half => index.byFolded.get(fold(half)) ?? [])
    const together = index.phrases.some(({ words }) => words.length === 2 && first.includes(words[0]) && second.includes(words[1]))
    if (together || isText(index, halves)) return halves
    const unlinked = [word.slice(0, at - 1), halves[1]]
    if (word[at - 1] === index.link && isText(index, unlinked)) return unlinked
  }
  return [word]
}

/** Whether a passage is asked for with exactly these two words. @param {SearchIndex} index @param {string[]} halves */
function isText(index, halves) {
  if (halves.some(half => half.length < SHORTEST.half)) return false
  const [first, second] = halves.map(half => new Set(wordsOfHalf(index, fold(half)).filter(word => commonStart(half, index.words[word]) >= SHORTEST.apart).flatMap(word => index.called(word))))
  const texts = [...first].flatMap(name => index.textsOf.get(name) ?? []).map(text => index.texts[text].words)
  return texts.some(words => words.length === 2 && words.some((word, i) => first.has(word) && second.has(words[1 - i])))
}

/** @param {SearchIndex} index @param {string} word */
function isKnown(index, word) {
  const folded = fold(bare(word))
  return index.byFolded.has(folded) || index.lexemes(folded).length > 0
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

/** Whether all that a typed word is taken for is said about too many things. @param {SearchIndex} index @param {Fits[][]} alternatives */
function isWeak(index, alternatives) {
  const words = alternatives.flat().flatMap(fits => [...fits.keys()])
  const leading = words.filter(word => index.leads(word))
  return leading.length > 0 && leading.every(word => index.lexemesOf[word].some(lexeme => index.weak.has(lexeme)))
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
  /** @type {Phrase[]} */
  const found = []
  for (const { words, concept } of index.phrases) {
    for (let from = 0; from + words.length <= typed.length; from++) {
      const at = phraseAt(words, from, fits, stop)
      if (!at) continue
      addConcept(index, phraseOf(found, typed, at).term, concept, 1)
    }
  }
  return found
}

/**
 * The passages that several of the words are asked about, wherever they stand: each with all words that
 * are asked about it.
 * @param {SearchIndex} index
 * @param {string[]} typed
 * @param {Fits[]} fits
 * @param {boolean[]} stop
 */
function textsOf(index, typed, fits, stop) {
  const same = fits.map((each, i) => [...new Set(sameText(each, stop[i]).flatMap(word => index.called(word)))])
  /** @type {Map<number, number>} */
  const places = new Map()
  same.forEach((words, i) => words.forEach(word => places.set(word, places.get(word) ?? i)))
  /** @type {Map<number | undefined, Set<number>>} */
  const asked = new Map()
  for (const text of new Set([...places.keys()].flatMap(word => index.textsOf.get(word) ?? []))) {
    const { words, section } = index.texts[text]
    const at = new Set(words.map(word => places.get(word)))
    if (at.has(undefined) || at.size < words.length) continue
    for (const place of at) added(asked, section, place)
  }
  /** @type {Phrase[]} */
  const found = []
  for (const [section, places] of asked) {
    same.forEach((words, i) => words.some(word => index.meant.get(word)?.has(section)) && places.add(i))
    const at = [...places].sort((a, b) => a - b)
    const { term } = phraseOf(found, typed, at)
    if (section === undefined) term.nothing = true
    else {
      term.meant.add(section)
      addValue(term, section, VALUE.passage, at.flatMap(i => same[i]).filter(word => index.places.get(word)?.has(section)))
    }
  }
  return found
}

/** The words that a typed word is a form of; a small one is only itself. @param {Fits} fits @param {boolean} stop */
function sameText(fits, stop) {
  return [...fits].filter(([, fit]) => fit >= (stop ? FIT.folded : SAME_TEXT)).map(([word]) => word)
}

/**
 * What must not be done: a negation near a word for what is done.
 * @param {SearchIndex} index
 * @param {string[]} typed
 * @param {Fits[]} fits
 */
function negationOf(index, typed, fits) {
  const not = [...typed.keys()].filter(i => index.negations.has(typed[i]))
  const meant = fits.map(each => sameText(each, false).filter(word => index.negated.has(word)))
  const done = [...typed.keys()].filter(i => meant[i].length && not.some(at => Math.abs(at - i) <= NEAR_NEGATION))
  /** @type {Phrase[]} */
  const found = []
  if (!done.length) return found
  const phrase = phraseOf(found, typed, [...new Set([...not, ...done])].sort((a, b) => a - b))
  phrase.negation = true
  for (const word of done.flatMap(i => meant[i])) {
    const passages = [...(index.negated.get(word) ?? [])]
    passages.forEach((section, i) => addValue(phrase.term, section, VALUE.passage * (i ? VALUE.laterPassage : 1), []))
    for (const section of passages) phrase.term.meant.add(section)
  }
  return found
}

/**
 * The phrase that stands at some places, a new one if there is none yet.
 * @param {Phrase[]} phrases
 * @param {string[]} typed
 * @param {number[]} at
 */
function phraseOf(phrases, typed, at) {
  const same = phrases.find(other => other.at.join() === at.join())
  if (same) return same
  const phrase = { at, term: newTerm(at.map(i => typed[i]).join(" "), false), negation: false }
  phrase.term.sure = 1
  phrases.push(phrase)
  return phrase
}

/**
 * The longest phrases where they overlap; a shorter one stays where its words are rarer.
 * @param {number[]} rare
 * @param {Phrase[]} phrases
 */
function longest(rare, phrases) {
  const sum = (/** @type {number[]} */ at) => at.reduce((whole, i) => whole + rare[i], 0)
  return phrases.filter(({ at }) => !phrases.some(other => other.at.length > at.length && sum(other.at) >= sum(at) && at.some(each => other.at.includes(each))))
}

/**
 * Phrases of the same words are readings of one thing: what each finds counts by its share of the words,
 * rare ones more.
 * @param {number[]} rare  how rare each typed word is
 * @param {Phrase[]} phrases
 * @returns {Phrase[]}
 */
function together(rare, phrases) {
  /** @type {Phrase[][]} */
  let sets = []
  for (const phrase of phrases) {
    const shared = sets.filter(set => set.some(({ at }) => at.some(i => phrase.at.includes(i))))
    sets = [...sets.filter(set => !shared.includes(set)), [...shared.flat(), phrase]]
  }
  return sets.map(set => {
    if (set.length === 1) return set[0]
    const at = [...new Set(set.flatMap(phrase => phrase.at))].sort((a, b) => a - b)
    const term = newTerm("", false)
    /** @type {Map<number, Set<number>>} */
    const words = new Map()
    for (const phrase of set) {
      for (const [section, value] of phrase.term.values) {
        for (const i of phrase.at) added(words, section, i)
        addValue(term, section, value, [...(phrase.term.shown.get(section) ?? [])])
        if (phrase.term.meant.has(section)) term.meant.add(section)
      }
    }
    const share = (/** @type {Iterable<number>} */ places) => [...places].reduce((sum, i) => sum + rare[i], 0)
    for (const [section, value] of term.values) term.values.set(section, (value * share(words.get(section))) / share(at))
    term.sure = 1
    term.nothing = set.every(phrase => phrase.term.nothing)
    return { at, term, negation: set.some(phrase => phrase.negation) }
  })
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
      if (part.nothing && together.length === 1) term.nothing = true
      term.sure = Math.max(term.sure, part.sure)
      if (together.length === 1) for (const section of part.meant) term.meant.add(section)
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
  return { typed, stop, values: new Map(), shown: new Map(), weight: 0, weak: false, sure: 0, meant: new Set(), nothing: false }
}

/**
 * @param {SearchIndex} index
 * @param {Term} term
 * @param {Fits} fits
 */
function addWords(index, term, fits) {
  const led = Math.max(0, ...[...fits].map(([word, fit]) => (index.leads(word) ? fit : 0)))
  for (const [word, fit] of fits) {
    if (index.isElsewhere(word) && fit >= Math.max(led, SAME_TEXT)) term.nothing = true
    if (index.leads(word)) term.sure = Math.max(term.sure, fit)
    for (const [section, place] of index.places.get(word) ?? []) {
      const inText = place.text && 1 + VALUE.again * Math.min(place.text - 1, 3)
      addValue(term, section, fit * Math.max(place.title ? titleOf(index, section) : 0, inText), [word])
    }
    for (const concept of index.aliases.get(word) ?? []) addConcept(index, term, concept, fit)
    for (const name of index.called(word)) addPassages(index, term, name, fit)
  }
}

/**
 * @param {SearchIndex} index
 * @param {Term} term
 * @param {number} name  a word or a group
 * @param {number} fit
 */
function addPassages(index, term, name, fit) {
  for (const section of index.meant.get(name) ?? []) {
    if (section === undefined) continue
    addValue(term, section, fit * VALUE.passage, [])
    if (fit >= SURELY) term.meant.add(section)
  }
  for (const section of index.loose.get(name) ?? []) addValue(term, section, fit * VALUE.loose, [])
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
