/**
 * A browser may refuse storage: a private window, cookies switched off. The theme's scripts would stop at
 * their first use of it, and with them the menu and the search. There a page gets a memory of its own,
 * which lasts as long as the page. This runs before all other scripts.
 */
for (const name of /** @type {const} */ (["localStorage", "sessionStorage"])) {
  try {
    window[name].getItem("")
  } catch {
    /** @type {Map<string, string>} */
    const kept = new Map()
    /** @type {Pick<Storage, "getItem" | "setItem" | "removeItem">} what the site's scripts use */
    const memory = {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, `${value}`),
      removeItem: (key) => void kept.delete(key),
    }
    Object.defineProperty(window, name, { value: memory })
  }
}

/**
 * The theme's scripts believe what they stored about colours, and stop at anything else. What they did
 * not write is forgotten. They put the path of the site before the name.
 */
const COLOUR = /^(?:media|scheme|primary|accent)$/

/** @param {string} text */
function isChoiceOfColours(text) {
  try {
    const { index, color } = JSON.parse(text)
    return Number.isInteger(index) && Object.keys(color).every((name) => COLOUR.test(name))
  } catch {
    return false
  }
}

for (const key of Object.keys(localStorage).filter((name) => name.endsWith(".__palette"))) {
  if (!isChoiceOfColours(localStorage.getItem(key) ?? "")) localStorage.removeItem(key)
}
