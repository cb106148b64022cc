/**
 * When a search finds nothing in the page's language, the other languages are searched, and what they
 * have is offered as a link to the same search there. Their indexes are loaded only then.
 */

/** Milliseconds without a key before the other languages are asked. */
const PAUSE = 300
/** Letters that are enough to ask them. */
const SHORTEST = 3
/** The worker's answer where it can't search. */
const FAILED = 5

/** @typedef {{config: object, docs: object[]}} ThemeIndex */

const input = document.querySelector('[data-md-component="search-query"]')
const list = document.querySelector(".md-search-result__list")
const meta = document.querySelector(".md-search-result__meta")
const offer = document.querySelector(".search-elsewhere")

/** By the address of a language's home. @type {Map<string, Promise<Search>>} */
const searches = new Map()

let asked = 0

class Search {
  /**
   * @param {string} worker
   * @param {ThemeIndex} index
   */
  constructor(worker, index) {
    this.worker = new Worker(worker)
    this.worker.postMessage({ type: 0, data: index })
  }

  /**
   * The number of pages that a query finds.
   * @param {string} query
   * @returns {Promise<number>}
   */
  count(query) {
    return new Promise((resolve, reject) => {
      const listen = (/** @type {MessageEvent} */ { data: message }) => {
        if (message.type !== 3 && message.type !== FAILED) return
        this.worker.removeEventListener("message", listen)
        if (message.type === FAILED) reject(new Error("The search could not be loaded."))
        else resolve(message.data.items.length)
      }
      this.worker.addEventListener("message", listen)
      this.worker.postMessage({ type: 2, data: query })
    })
  }
}

/**
 * @param {string} home
 * @param {string} worker
 * @returns {Promise<Search>}
 */
async function open(home, worker) {
  const response = await fetch(new URL("search/search_index.json", home))
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  return new Search(worker, await response.json())
}

/**
 * @param {HTMLElement} element
 * @param {HTMLInputElement} query
 */
async function look(element, query) {
  const number = ++asked
  const [words, ...choices] = /** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll("p"))
  const empty = list?.childElementCount === 0 && query.value.trim().length >= SHORTEST
  // The list is empty too while the page's own language is still being loaded.
  const nothing = empty && !(await countIn(element.dataset.home, element, query.value))
  if (number !== asked) return
  const asking = nothing ? choices.map(choice => countIn(choice.dataset.home, element, query.value)) : []
  const found = await Promise.all(asking)
  if (number !== asked) return
  words.hidden = !found.some(Boolean)
  choices.forEach((choice, i) => show(choice, element, found[i] ?? 0, query.value))
}

/**
 * The number of pages that a language has.
 * @param {string | undefined} address  of the language's home
 * @param {HTMLElement} element
 * @param {string} query
 */
async function countIn(address, element, query) {
  const home = new URL(address ?? "", document.baseURI).href
  const search = searches.get(home) ?? open(home, element.dataset.worker ?? "")
  searches.set(home, search)
  try {
    return await (await search).count(query)
  } catch (error) {
    console.error(error)
    searches.delete(home) // the next search tries again
    return 0
  }
}

/**
 * @param {HTMLElement} choice
 * @param {HTMLElement} element
 * @param {number} count
 * @param {string} query
 */
function show(choice, element, count, query) {
  choice.hidden = count === 0
  // The theme takes every link for a result, so there is one only while it is offered.
  const earlier = choice.querySelector("a")
  earlier?.replaceWith(...earlier.childNodes)
  if (!count) return
  const address = new URL(choice.dataset.home ?? "", document.baseURI)
  address.searchParams.set("q", query)
  const link = document.createElement("a")
  link.className = "search-elsewhere__link"
  link.href = address.href
  link.hreflang = choice.dataset.language ?? ""
  const number = choice.querySelector("[data-count]")
  const words = count === 1 ? element.dataset.one : element.dataset.other?.replace("#", String(count))
  if (number) number.textContent = words ?? ""
  link.append(...choice.childNodes)
  choice.append(link)
}

if (input instanceof HTMLInputElement && offer instanceof HTMLElement && meta && list) {
  /** @type {number | undefined} */
  let waiting
  // The theme writes how many pages were found with every result.
  new MutationObserver(() => {
    asked++
    clearTimeout(waiting)
    waiting = window.setTimeout(() => look(offer, input), list.childElementCount ? 0 : PAUSE)
  }).observe(meta, { childList: true, characterData: true, subtree: true })
}
