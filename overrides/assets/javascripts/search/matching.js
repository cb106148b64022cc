/**
 * From what somebody typed to the words of the index. How well a word fits is a number: 1 is what was
 * typed, letter by letter.
 */

const FIT = {
  exact: 1,
  folded: 0.95,
  otherSign: 0.7,
  form: 0.6, // of the same lexeme, and more the more letters agree
  formAlike: 0.3,
  part: 0.45,
  prefix: 0.35, // and more the more of the word is typed
  prefixTyped: 0.45,
  typo: 0.55,
  clearTypo: 0.85, // in a long word
  typoForm: 0.5,
  infix: 0.35,
  split: 0.4,
  beginning: 0.3,
}

const SHORTEST = {
  prefix: 2, // letters while typing
  prefixBefore: 4, // in words that are typed already
  infix: 4,
  typo: 5,
  clearTypo: 8,
  half: 4,
  longHalf: 6,
  beginning: 6,
}

/** A half of an unknown compound that is this share of it stands for it. */
const LONG_HALF = 0.55

/** @typedef {Map<number, number>} Fits  how well each word fits */

/**
 * The words that a typed word means: alternatives, each a list of what has to be found together.
 * @param {SearchIndex} index
 * @param {string} word
 * @param {boolean} typing  whether it may not be complete
 * @returns {Fits[][]}
 */
function matches(index, word, typing) {
  const fits = found(index, word, typing)
  const folded = fold(bare(word))
  if (leads(index, fits)) {
    // "superviser": a form of "supervise", or a supervisor misspelt.
    if (!index.byFolded.has(folded)) misspeltWords(index, folded, fits)
    return [[fits]]
  }
  for (const guess of [within, misspelt]) {
    const guessed = guess(index, folded)
    if (leads(index, guessed)) return [[guessed]]
  }
  const halves = asCompound(index, folded)
  return halves.length ? halves : [[beginningAlike(index, folded)]]
}

/** Whether something is found where these words are. @param {SearchIndex} index @param {Fits} fits */
function leads(index, fits) {
  return [...fits.keys()].some(word => index.leads(word))
}

/**
 * @param {SearchIndex} index
 * @param {string} word
 * @param {boolean} typing
 * @returns {Fits}
 */
function found(index, word, typing) {
  const folded = fold(bare(word))
  /** @type {Fits} */
  const fits = new Map()
  for (const number of index.byFolded.get(folded) ?? []) {
    const same = index.words[number]
    if (same === word) better(fits, number, FIT.exact)
    else if (bare(same) === bare(word)) better(fits, number, FIT.otherSign)
    else better(fits, number, FIT.folded)
  }
  for (const number of [...fits.keys()]) byLexeme(index, index.lexemesOf[number], folded, fits)
  byLexeme(index, index.lexemesWithSuffix(folded), folded, fits)
  const complete = fits.size > 0
  if (typing ? folded.length >= SHORTEST.prefix : !complete && folded.length >= SHORTEST.prefixBefore) {
    for (const number of index.beginningWith(folded)) {
      better(fits, number, FIT.prefix + FIT.prefixTyped * (folded.length / index.folded[number].length))
    }
  }
  return fits
}

/**
 * Adds the forms of lexemes and the words that they are a part of.
 * @param {SearchIndex} index
 * @param {number[]} lexemes
 * @param {string} folded
 * @param {Fits} fits
 * @param {number} [share]
 */
function byLexeme(index, lexemes, folded, fits, share = 1) {
  for (const lexeme of lexemes) {
    for (const number of index.forms.get(lexeme) ?? []) {
      const other = index.folded[number]
      const alike = commonStart(folded, other) / Math.max(folded.length, other.length)
      better(fits, number, share * (FIT.form + FIT.formAlike * alike))
    }
    for (const number of index.wholes.get(lexeme) ?? []) better(fits, number, share * FIT.part)
  }
}

/** Words that contain what was typed. @param {SearchIndex} index @param {string} folded */
function within(index, folded) {
  /** @type {Fits} */
  const fits = new Map()
  if (folded.length < SHORTEST.infix) return fits
  index.folded.forEach((other, number) => {
    if (other.includes(folded)) fits.set(number, FIT.infix)
  })
  return fits
}

/**
 * A compound of two words that are known, or with one long one.
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
    halves.forEach((half, i) => {
      const long = half.length >= SHORTEST.longHalf && half.length >= LONG_HALF * folded.length
      if (long && known[i].size) one.push([known[i]])
    })
  }
  return both.length ? both : one
}

/** @param {SearchIndex} index @param {string} half @returns {Fits} */
function knownHalf(index, half) {
  /** @type {Fits} */
  const fits = new Map()
  for (const word of index.byFolded.get(half) ?? []) better(fits, word, FIT.split)
  byLexeme(index, index.lexemes(half), half, fits, FIT.split)
  return leads(index, fits) ? fits : new Map()
}

/** Words with one letter wrong, whole or in the beginning. @param {SearchIndex} index @param {string} folded */
function misspelt(index, folded) {
  /** @type {Fits} */
  const fits = new Map()
  if (folded.length < SHORTEST.typo) return fits
  misspeltWords(index, folded, fits)
  index.folded.forEach((other, number) => {
    if (other.length <= folded.length + 1) return
    for (const length of [folded.length, folded.length - 1, folded.length + 1]) {
      if (nearlySame(folded, other.slice(0, length))) {
        better(fits, number, FIT.typoForm * (folded.length / other.length))
      }
    }
  })
  for (const [stem, forms] of index.stems) {
    if (stem.length < SHORTEST.typo) continue
    for (const length of [stem.length, stem.length - 1, stem.length + 1]) {
      if (length > folded.length || !nearlySame(folded.slice(0, length), stem)) continue
      for (const { endings, lexeme } of forms) {
        if (index.accepts(endings, folded.slice(length))) byLexeme(index, [lexeme], folded, fits, FIT.typo)
      }
    }
  }
  return fits
}

/**
 * @param {SearchIndex} index
 * @param {string} folded
 * @param {Fits} fits
 */
function misspeltWords(index, folded, fits) {
  if (folded.length < SHORTEST.typo) return
  const fit = folded.length >= SHORTEST.clearTypo ? FIT.clearTypo : FIT.typo
  index.folded.forEach((other, number) => {
    if (nearlySame(folded, other)) better(fits, number, fit)
  })
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
