/**
 * The search worker. Speaks the messages of the theme's own worker, so that the theme's search box
 * and result list stay: 0 setup -> 1 ready; 2 query -> 3 result.
 *
 * The theme sets it up with every page; what it needs to search is loaded with the first query.
 */

/** @typedef {{type: 0, data: {config: {index: string}}}} Setup  index: relative to this script */
/** @typedef {{type: 2, data: string}} Query */

/** @type {string} */
let address
/** @type {Promise<(query: string) => object> | undefined} */
let search
/** Answers come in the order of the queries. */
let answered = Promise.resolve()

addEventListener("message", (/** @type {MessageEvent<Setup | Query>} */ { data: message }) => {
  if (message.type === 0) {
    address = new URL(message.data.config.index, self.location.href).href
    postMessage({ type: 1 })
  } else if (message.type === 2) {
    answered = answered.then(async () => {
      postMessage({ type: 3, data: await answer(message.data) })
    })
  }
})

/** @param {string} query */
async function answer(query) {
  if (!query.trim()) return { items: [] }
  search ??= load()
  try {
    return (await search)(query)
  } catch (error) {
    console.error(error)
    search = undefined // the next key tries again
    return { items: [] }
  }
}

async function load() {
  const response = fetch(address)
  if (!("searchResult" in self)) {
    importScripts(
      "search/words.js",
      "search/index.js",
      "search/matching.js",
      "search/terms.js",
      "search/ranking.js",
      "search/result.js",
    )
  }
  const data = await (await response).json()
  const index = new SearchIndex(data)
  return (/** @type {string} */ query) => searchResult(index, query)
}
