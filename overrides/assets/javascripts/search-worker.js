/**
 * The search worker. Speaks the messages of the theme's own worker, so that the theme's search box
 * and result list stay: 0 setup -> 1 ready; 2 query -> 3 result.
 *
 * The theme sets it up with every page; what it needs to search is loaded with the first query. Where
 * that fails there is no result to show: the worker answers 5, which the theme does not know, and tells
 * search-failed.js.
 */

/** Letters of a query that are looked at; the box takes as many. */
const LONGEST_QUERY = 200
const FAILED = 5
/** What is not loaded yet of what searches. */
const scripts = [
  "search/words.js",
  "search/index.js",
  "search/matching.js",
  "search/terms.js",
  "search/ranking.js",
  "search/result.js",
]

/**
 * Both addresses are relative to this script. home: what names the index that is published now.
 * @typedef {{type: 0, data: {config: {index: string, home: string}}}} Setup
 */
/** @typedef {{type: 2, data: string}} Query */

/** @type {string} */
let address
/** @type {string} */
let home
/** @type {Promise<(query: string) => object> | undefined} */
let search
/** Answers come in the order of the queries. */
let answered = Promise.resolve()

addEventListener("message", (/** @type {MessageEvent<Setup | Query>} */ { data: message }) => {
  if (message.type === 0) {
    address = absolute(message.data.config.index)
    home = absolute(message.data.config.home)
    postMessage({ type: 1 })
  } else if (message.type === 2) {
    answered = answered.then(async () => {
      try {
        postMessage({ type: 3, data: await answer(message.data.slice(0, LONGEST_QUERY)) })
      } catch (error) {
        console.error(error)
        search = undefined // the next key tries again
        postMessage({ type: FAILED })
        new BroadcastChannel("search-failed").postMessage(message.data)
      }
    })
  }
})

/** @param {string} query */
async function answer(query) {
  if (!query.trim()) return { items: [] }
  search ??= load()
  return (await search)(query)
}

/** @param {string} path */
function absolute(path) {
  return new URL(path, self.location.href).href
}

/**
 * The index; where a newer version of the site has replaced it since the page was opened, the new one.
 */
async function fetchIndex() {
  const response = await fetch(address)
  if (response.ok) return response.json()
  const { config } = await fetchCurrent(home)
  return fetchCurrent(absolute(config.index))
}

/** @param {string} url */
async function fetchCurrent(url) {
  const response = await fetch(url, { cache: "no-cache" })
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  return response.json()
}

async function load() {
  const fetched = fetchIndex()
  for (; scripts.length; scripts.shift()) importScripts(scripts[0])
  const index = new SearchIndex(await fetched)
  return (/** @type {string} */ query) => searchResult(index, query)
}
