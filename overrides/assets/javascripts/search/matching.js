/**
 * From what somebody typed to the words of the index. How well a word fits is a number: 1 is what was
 * typed, letter by letter.
 */

const FIT = {
  exact: 1,
  folded: 0.95,
  otherSign: 0.6,
  form: 0.3, // of the same lexeme, and more the more letters agree
  formAlike: 0.6,
  part: 0.45,
  prefix: 0.35, // and more the more of the word is typed
  prefixTyped: 0.45,
  typo: 0.55,
  clearTypo: 0.85, // in a long word
  typoOrForm: 0.75, // where it may be another word's form
  typoBeginning: 0.5,
  within: 0.35,
  half: 0.4,
  beginning: 0.3,
}

/** Words that fit less than this share of the best count less still. */
const CLOSE = 0.8
const REMOTE = 0.6

/** Letters. */
const SHORTEST = {
  prefix: 3, // while typing
  prefixBefore: 4, // in words that are typed already
  within: 5,
  typo: 5,
  typos: 9, // two of them
  otherLetter: 8, // one instead of another
  typoOrWord: 9, // where it may be a form of another word
  typoFirst: 6, // in the first letter
  typoFolded: 7, // and without diacritics
  typoStem: 6, // of a word that the guideline has in other forms only
  typoForm: 7, // and with an ending
  typoBeginning: 8,
  clearTypo: 8,
  joined: 6,
  apart: 3, // of the two
  half: 4,
  longHalf: 6,
  beginning: 6,
}

/** A half of an unknown compound that is this share of it stands for it. */
const LONG_HALF = 0.45

/** @typedef {Map<number, number>} Fits  how well each word fits */

/**
 * The words that a typed word means: alternatives, each a list of what has to be found together.
 * @param {SearchIndex} index
 * @param {string} word
 * @param {Fits} fits  what is found without guessing
 * @returns {Fits[][]}
 */
function matches(index, word, fits) {
  const folded = fold(bare(word))
  if (leads(index, fits)) {
    // "superviser": a form of "supervise", or a supervisor misspelt.
    if (index.within && folded.length >= SHORTEST.typoOrWord && !index.byFolded.has(folded)) misspeltWords(index, word, fits, FIT.typoOrForm)
    return [[fits]]
  }
  if ([...fits].some(([number, fit]) => index.isElsewhere(number) && (fit >= FIT.folded || isForm(index, folded, number)))) return [[fits]]
  if ([...fits].some(([number, fit]) => fit >= SAME_TEXT && index.isAsked(number))) return [[fits]]
  for (const guess of [within, misspelt]) {
    const guessed = guess(index, bare(word))
    if (leads(index, guessed)) return [[guessed]]
  }
  if (endsElsewhere(index, folded)) return [[new Map()]]
  const halves = asCompound(index, folded)
  return halves.length ? halves : [[beginningAlike(index, folded)]]
}

/** Whether a typed word is a form of one of the index. @param {SearchIndex} index @param {string} folded @param {number} number */
function isForm(index, folded, number) {
  return index.lexemesWithSuffix(folded).some(lexeme => index.lexemesOf[number].includes(lexeme))
}

/** Whether something is found where these words are. @param {SearchIndex} index @param {Fits} fits */
function leads(index, fits) {
  return [...fits.keys()].some(word => index.leads(word))
}

/**
 * The words that a typed word is a form, a part or the beginning of.
 * @param {SearchIndex} index
 * @param {string} word
 * @param {boolean} typing  whether it may not be complete
 * @returns {Fits}
 */
function found(index, word, typing) {
  const typed = bare(word)
  const folded = fold(typed)
  /** @type {Fits} */
  const fits = new Map()
  for (const number of index.byFolded.get(folded) ?? []) {
    const same = index.words[number]
    if (same === word) better(fits, number, FIT.exact)
    else if (bare(same) === typed) better(fits, number, FIT.otherSign)
    else if (agrees(typed, bare(same)) && !index.stopWords.has(same)) better(fits, number, FIT.folded)
  }
  // Where a sign was typed, words are not quite what is meant.
  const share = word === typed ? 1 : FIT.otherSign
  for (const number of [...fits.keys()]) byLexeme(index, index.lexemesOf[number], typed, fits, share)
  byLexeme(index, index.lexemesWithSuffix(folded), typed, fits, share)
  if (folded.length >= (typing ? SHORTEST.prefix : SHORTEST.prefixBefore) && (typing || !leads(index, fits))) {
    for (const number of index.beginningWith(folded)) {
      if (!agrees(typed, bare(index.words[number]))) continue
      better(fits, number, share * (FIT.prefix + FIT.prefixTyped * (folded.length / index.folded[number].length)))
    }
  }
  return fits
}

/**
 * Lets words that fit much worse than the best one count less still.
 * @param {SearchIndex} index
 * @param {Fits} fits
 * @returns {Fits}
 */
function preferringClose(index, fits) {
  const best = Math.max(...[...fits].map(([number, fit]) => (index.leads(number) ? fit : 0)))
  return new Map([...fits].map(([number, fit]) => [number, fit < CLOSE * best ? REMOTE * fit : fit]))
}

/**
 * Adds the forms of lexemes and the words that they are a part of.
 * @param {SearchIndex} index
 * @param {number[]} lexemes
 * @param {string} typed
 * @param {Fits} fits
 * @param {number} [share]
 */
function byLexeme(index, lexemes, typed, fits, share = 1) {
  const folded = fold(typed)
  for (const lexeme of lexemes) {
    for (const number of index.forms.get(lexeme) ?? []) {
      if (!agrees(typed, index.words[number])) continue
      const other = index.folded[number]
      const alike = commonStart(folded, other) / Math.max(folded.length, other.length)
      better(fits, number, share * (FIT.form + FIT.formAlike * alike))
    }
    for (const number of index.wholes.get(lexeme) ?? []) better(fits, number, share * FIT.part)
  }
}

/**
 * Words that contain what was typed.
 * @param {SearchIndex} index
 * @param {string} typed
 */
function within(index, typed) {
  /** @type {Fits} */
  const fits = new Map()
  if (!(index.within || /^\d+$/.test(typed)) || typed.length < SHORTEST.within) return fits
  const folded = fold(typed)
  index.folded.forEach((other, number) => {
    if (other.includes(folded)) fits.set(number, FIT.within)
  })
  return fits
}

/**
 * A compound of two words that are known, or that begins with a long one: *palautelomake* is about
 * *palaute*, but *vesimittari* is no *mittari* of this guideline.
 * @param {SearchIndex} index
 * @param {string} folded
 * @returns {Fits[][]}
 */
function asCompound(index, folded) {
  /** @type {Fits[][]} */
  const both = []
  /** @type {Fits[][]} */
  const one = []
  for (let at = SHORTEST.half; at <= folded.length - SHORTEST.half; at++) {
    const halves = [folded.slice(0, at), folded.slice(at)]
    const known = halves.map(half => knownHalf(index, half))
    if (known.every(fits => fits.size)) both.push(known)
    if (known[0].size && at >= SHORTEST.longHalf && at >= LONG_HALF * folded.length) one.push([known[0]])
  }
  return both.length ? both : one
}

/** Whether a compound is a kind of what the guideline leaves out: a bicycle. @param {SearchIndex} index @param {string} folded */
function endsElsewhere(index, folded) {
  for (let at = SHORTEST.half; at <= folded.length - SHORTEST.half; at++) {
    const words = wordsOfHalf(index, folded.slice(at))
    if (words.some(word => index.isElsewhere(word)) && !words.some(word => index.leads(word))) return true
  }
  return false
}

/** The words that a half is a form of. @param {SearchIndex} index @param {string} half */
function wordsOfHalf(index, half) {
  return [...(index.byFolded.get(half) ?? []), ...index.lexemes(half).flatMap(lexeme => index.forms.get(lexeme) ?? [])]
}

/** @param {SearchIndex} index @param {string} half @returns {Fits} */
function knownHalf(index, half) {
  /** @type {Fits} */
  const fits = new Map()
  for (const word of wordsOfHalf(index, half)) better(fits, word, FIT.half)
  return [...fits.keys()].some(word => index.isSaid(word)) ? fits : new Map()
}

/**
 * Words with one letter wrong, whole or in the beginning.
 * @param {SearchIndex} index
 * @param {string} typed
 */
function misspelt(index, typed) {
  /** @type {Fits} */
  const fits = new Map()
  const folded = fold(typed)
  if (folded.length < SHORTEST.typo) return fits
  misspeltWords(index, typed, fits, FIT.clearTypo)
  if (folded.length >= SHORTEST.typoBeginning) {
    index.folded.forEach((other, number) => {
      if (other.length <= folded.length + 1 || other[0] !== folded[0]) return
      const beginnings = [-1, 0, 1].map(more => other.slice(0, folded.length + more))
      if (beginnings.some(beginning => nearlySame(folded, beginning, 1))) {
        better(fits, number, FIT.typoBeginning * (folded.length / other.length))
      }
    })
  }
  if (folded.length < SHORTEST.typoStem) return fits
  for (const [stem, forms] of index.stems) {
    if (stem.length < SHORTEST.typo || stem[0] !== folded[0]) continue
    for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
      if (length > folded.length || (length < folded.length && folded.length < SHORTEST.typoForm)) continue
      if (!nearlySame(folded.slice(0, length), stem, mostTypos(stem))) continue
      if (folded.length < SHORTEST.otherLetter && isOtherWord(folded.slice(0, length), stem)) continue
      for (const { endings, lexeme } of forms) {
        if (index.accepts(endings, folded.slice(length))) byLexeme(index, [lexeme], folded, fits, FIT.typo)
      }
    }
  }
  return fits
}

/**
 * Whole words with a letter wrong, long ones with two; at the beginning one too many or too few.
 * @param {SearchIndex} index
 * @param {string} typed
 * @param {Fits} fits
 * @param {number} long  how well a long word fits
 */
function misspeltWords(index, typed, fits, long) {
  if (typed.length < SHORTEST.typo) return
  const fit = typed.length >= SHORTEST.clearTypo ? long : FIT.typo
  const folded = fold(typed)
  index.folded.forEach((other, number) => {
    if (other[0] !== folded[0] && !sameButFirst(folded, other)) return
    if (!nearlySame(folded, other, mostTypos(typed)) || isOtherWord(folded, other)) return
    if (typed.length < SHORTEST.typoFolded && !nearlySame(typed, bare(index.words[number]), 1)) return
    better(fits, number, fit)
    byLexeme(index, index.lexemesOf[number], bare(index.words[number]), fits, fit)
  })
}

/** How many letters may be wrong. @param {string} typed */
function mostTypos(typed) {
  return typed.length >= SHORTEST.typos ? 2 : 1
}

/**
 * Whether short words differ by one letter instead of another: most are two words (*concert*, *concern*).
 * @param {string} a
 * @param {string} b
 */
function isOtherWord(a, b) {
  if (a.length !== b.length || a.length >= SHORTEST.otherLetter) return false
  return [...a].filter((letter, i) => letter !== b[i]).length === 1
}

/** Whether one of two words has one letter more at its beginning. @param {string} a @param {string} b */
function sameButFirst(a, b) {
  if (Math.min(a.length, b.length) < SHORTEST.typoFirst) return false
  return a.slice(1) === b || a === b.slice(1)
}

/** Words that begin alike. @param {SearchIndex} index @param {string} folded */
function beginningAlike(index, folded) {
  /** @type {Fits} */
  const fits = new Map()
  index.folded.forEach((other, number) => {
    const common = commonStart(folded, other)
    if (common >= SHORTEST.beginning && common >= 0.7 * folded.length) {
      fits.set(number, FIT.beginning * (common / Math.max(folded.length, other.length)))
    }
  })
  return fits
}

/**
 * @param {Fits} fits
 * @param {number} word
 * @param {number} fit
 */
function better(fits, word, fit) {
  if (fit > (fits.get(word) ?? 0)) fits.set(word, fit)
}
