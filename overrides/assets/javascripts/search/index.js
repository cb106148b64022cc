/**
 * One language's index, as hooks/guideline/search/index.py writes it.
 *
 * @typedef {object} IndexData
 * @property {[location: string, title: string, text: string][]} sections
 * @property {string} words
 * @property {(number | number[])[][]} readings
 * @property {[stems: string, endings: number[], lexemes: number[]]} lexicon
 * @property {string[]} endings
 * @property {string[]} suffixes
 * @property {boolean} within
 * @property {string} stopWords
 * @property {number[]} stopLexemes
 * @property {number[]} weak
 * @property {string} negations
 * @property {[phrases: number[][], places: number[], shown: number[]][]} concepts
 * @property {string} language
 * @property {number[][]} groups
 * @property {[section: number[], texts: number[][], negated: number[]][]} passages
 * @property {number[]} last
 * @property {[section: number, line: number, about: number][]} leads
 * @property {[page: number, words: number[]][]} roles
 */

/** @typedef {{location: string, title: string, text: string, phrases: string[], page: number}} Section */

/** @typedef {{title: number, text: number}} Place  how often a word stands in each */

class SearchIndex {
  /** @param {IndexData} data */
  constructor(data) {
    /** The words, numbered. @type {string[]} */
    this.words = data.words.split(" ")
    /** The words without sign and diacritics, by the same numbers. */
    this.folded = this.words.map(word => fold(bare(word)))
    /** @type {Map<string, number[]>} */
    this.byFolded = grouped(this.folded.map((folded, word) => [folded, word]))
    /** Numbers of words, sorted without diacritics. */
    this.sorted = [...this.words.keys()].sort((a, b) => (this.folded[a] < this.folded[b] ? -1 : 1))

    const more = summed()
    /** The lexemes of each word. @type {number[][]} */
    this.lexemesOf = data.readings.map(read => read.filter(item => !Array.isArray(item)).map(more))
    /** The words that are forms of a lexeme. @type {Map<number, number[]>} */
    this.forms = grouped(this.lexemesOf.flatMap((lexemes, word) => lexemes.map(lexeme => [lexeme, word])))
    /** The words that a lexeme is a part of. @type {Map<number, number[]>} */
    this.wholes = grouped(data.readings.flatMap((read, word) => read.filter(Array.isArray).flat().map(part => [part, word])))
    const [stems, endings, steps] = data.lexicon
    const lexemes = steps.map(summed())
    /** @type {Map<string, {endings: number, lexeme: number}[]>} */
    this.stems = grouped(stems.split(" ").map((stem, i) => [stem, { endings: endings[i], lexeme: lexemes[i] }]))
    this.endings = data.endings.map(parseNode)
    this.suffixes = data.suffixes
    this.within = data.within
    /** What may stand between the parts of a compound. */
    this.link = data.language === "sv" ? "s" : undefined
    this.stopWords = new Set(data.stopWords.split(" "))
    this.stopLexemes = new Set(data.stopLexemes)
    /** Lexemes that are said about too many things. */
    this.weak = new Set(data.weak)
    this.negations = new Set(data.negations.split(" "))
    /** The sections that come after all others. */
    this.last = new Set(data.last)
    /** The pages of the role that a word or a group names. @type {Map<number, number[]>} */
    this.roles = grouped(data.roles.flatMap(([page, words]) => words.map(word => [word, page])))

    /** @type {Section[]} */
    this.sections = []
    /** The section of each page that is the page's own entry. @type {Map<string, number>} */
    this.pages = new Map()
    /** By word, by section. @type {Map<number, Map<number, Place>>} */
    this.places = new Map()
    const numbers = new Map(this.words.map((word, number) => [word, number]))
    for (const [number, [location, title, text]] of data.sections.entries()) {
      const page = location.split("#")[0]
      if (!this.pages.has(page)) this.pages.set(page, number)
      this.sections.push({ location, title, text, phrases: [asPhrase(title)], page: this.pages.get(page) })
      for (const word of wordsOf(title)) this.place(numbers.get(word), number).title++
    }
    /** The home page's own entry; its address may end in the file. */
    this.home = this.pages.get("") ?? this.pages.get("index.html")
    // What the home page says of another is said of that one.
    const leads = new Map(data.leads.map(([section, line, about]) => [`${section} ${line}`, about]))
    for (const [number, [, , text]] of data.sections.entries()) {
      for (const [at, line] of text.split("\n").entries()) {
        const about = leads.get(`${number} ${at}`) ?? number
        this.sections[about].phrases.push(asPhrase(line))
        for (const word of wordsOf(line)) this.place(numbers.get(word), about).text++
      }
    }

    /** Concepts by each alias of one word. @type {Map<number, number[]>} */
    this.aliases = new Map()
    /** Aliases of several words. @type {{words: number[], concept: number}[]} */
    this.phrases = []
    this.concepts = data.concepts.map(([phrases, places, shown], concept) => {
      for (const words of phrases) {
        if (words.length > 1) this.phrases.push({ words, concept })
        else this.aliases.set(words[0], [...(this.aliases.get(words[0]) ?? []), concept])
      }
      /** @type {Map<number, boolean>} */
      const inTitle = new Map()
      for (let i = 0; i < places.length; i += 2) inTitle.set(places[i], places[i + 1] === 1)
      return { inTitle, shown }
    })
    /** The groups that a word is of, as the numbers that texts have for them. @type {Map<number, number[]>} */
    this.groups = grouped(data.groups.flatMap((words, i) => words.map(word => [word, -1 - i])))
    this.readPassages(data.passages)
  }

  /**
   * What a word may be called in texts: itself, and its groups.
   * @param {number} word
   * @returns {number[]}
   */
  called(word) {
    return [word, ...(this.groups.get(word) ?? [])]
  }

  /** @param {IndexData["passages"]} passages */
  readPassages(passages) {
    /** What people type of passages, in several words. @type {{words: number[], section: number | undefined}[]} */
    this.texts = []
    /** The texts that have a word. @type {Map<number, number[]>} */
    this.textsOf = new Map()
    /** The passages that one word means; undefined: nothing is about it. @type {Map<number, Set<number | undefined>>} */
    this.meant = new Map()
    /** The passages that a word is often typed about. @type {Map<number, Set<number>>} */
    this.loose = new Map()
    /** The passages that a word means together with a negation, most of all the first. @type {Map<number, Set<number>>} */
    this.negated = new Map()
    for (const [[section], texts, negated] of passages) {
      for (const words of texts) {
        if (words.length === 1) added(this.meant, words[0], section)
        else {
          for (const word of words) {
            this.textsOf.set(word, [...(this.textsOf.get(word) ?? []), this.texts.length])
            if (section !== undefined && word >= 0) added(this.loose, word, section)
          }
          this.texts.push({ words, section })
        }
      }
      for (const word of negated) added(this.negated, word, section)
    }
  }

  /**
   * @param {number} word
   * @param {number} section
   */
  place(word, section) {
    const sections = this.places.get(word) ?? new Map()
    this.places.set(word, sections)
    const place = sections.get(section) ?? { title: 0, text: 0 }
    sections.set(section, place)
    return place
  }

  /**
   * The lexemes that a word is a form of, by its stem and ending.
   * @param {string} folded
   * @returns {number[]}
   */
  lexemes(folded) {
    const found = new Set()
    for (let length = 1; length <= folded.length; length++) {
      for (const { endings, lexeme } of this.stems.get(folded.slice(0, length)) ?? []) {
        if (this.accepts(endings, folded.slice(length))) found.add(lexeme)
      }
    }
    return [...found]
  }

  /**
   * As lexemes, without what hangs on the form: Finnish possessive suffixes and particles.
   * @param {string} folded
   * @param {number} [depth]
   * @returns {number[]}
   */
  lexemesWithSuffix(folded, depth = 2) {
    const found = this.lexemes(folded)
    if (found.length || !depth) return found
    for (const suffix of this.suffixes) {
      if (!folded.endsWith(suffix)) continue
      const rest = folded.slice(0, -suffix.length)
      // "mielipiteen" + "ni" has lost an n.
      for (const form of [rest, `${rest}n`]) {
        const lexemes = form.length > 2 ? this.lexemesWithSuffix(form, depth - 1) : []
        if (lexemes.length) return lexemes
      }
    }
    return []
  }

  /**
   * Whether the automaton accepts an ending from a node on.
   * @param {number} node
   * @param {string} ending
   */
  accepts(node, ending) {
    for (const letter of ending) {
      const next = this.endings[node].steps.get(letter)
      if (next === undefined) return false
      node = next
    }
    return this.endings[node].stops
  }

  /**
   * The words that begin with something.
   * @param {string} folded
   * @returns {number[]}
   */
  beginningWith(folded) {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.folded[this.sorted[middle]] < folded) low = middle + 1
      else high = middle
    }
    const found = []
    while (low < this.sorted.length && this.folded[this.sorted[low]].startsWith(folded)) {
      found.push(this.sorted[low++])
    }
    return found
  }

  /** Whether something is found where a word is. @param {number} word */
  leads(word) {
    if (this.isSaid(word)) return true
    return this.called(word).some(name => this.loose.has(name) || [...(this.meant.get(name) ?? [])].some(at => at !== undefined))
  }

  /** Whether something is asked with a word and others. @param {number} word */
  isAsked(word) {
    return this.called(word).some(name => this.textsOf.has(name))
  }

  /** Whether a word says something by itself. @param {number} word */
  isSaid(word) {
    if (this.places.has(word) || this.aliases.has(word)) return true
    return [...(this.meant.get(word) ?? [])].some(section => section !== undefined)
  }

  /** Whether the guideline has nothing about what a word means. @param {number} word */
  isElsewhere(word) {
    return Boolean(this.meant.get(word)?.has(undefined))
  }
}

/** A line as a query is compared with it, word by word. @param {string} line */
function asPhrase(line) {
  return ` ${wordsOf(line).map(fold).join(" ")} `
}

/**
 * @template K, V
 * @param {Map<K, Set<V>>} sets
 * @param {K} key
 * @param {V} value
 */
function added(sets, key, value) {
  sets.set(key, (sets.get(key) ?? new Set()).add(value))
}

/** A function that adds every number to those before. */
function summed() {
  let sum = 0
  return (/** @type {number} */ number) => (sum += number)
}

/** @param {string} node */
function parseNode(node) {
  const steps = [...node.matchAll(/([^!\d])(\d+)/g)].map(([, letter, to]) => [letter, Number(to)])
  return { stops: node.startsWith("!"), steps: new Map(steps) }
}

/**
 * @template K, V
 * @param {[K, V][]} pairs
 * @returns {Map<K, V[]>}
 */
function grouped(pairs) {
  const groups = new Map()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
