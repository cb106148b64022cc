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
