/**
 * The header's buttons: they open and close the menu, the search and the list of languages, and
 * switch the colours. The theme keeps the first two and the colours in hidden form fields.
 */
/** Below this width, in CSS pixels, the menu is a drawer (the theme's own boundary). */
const drawer = window.matchMedia("(max-width: 76.234375em)")

/**
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
function all(selector) {
  return [...document.querySelectorAll(selector)].filter((e) => e instanceof HTMLElement)
}

/**
 * @param {string} name "drawer" or "search"
 * @returns {HTMLInputElement}
 */
function toggle(name) {
  const input = document.querySelector(`[data-md-toggle="${name}"]`)
  if (!(input instanceof HTMLInputElement)) throw new Error(`The theme has no toggle ${name}`)
  return input
}

/**
 * @param {string} name
 * @param {boolean} open
 */
function set(name, open) {
  if (toggle(name).checked !== open) toggle(name).click()
}

/** While the drawer is open nothing behind it takes focus. */
function showDrawerState() {
  const open = toggle("drawer").checked && drawer.matches
  const [opener] = all('[data-opens="drawer"]')
  const [closer] = all('[data-closes="drawer"]')
  for (const part of all(".md-header, .language-offer, .md-content, .md-footer, .md-skip")) part.inert = open
  opener?.setAttribute("aria-expanded", String(open))
  if (open) closer?.focus()
  else if (document.activeElement?.closest("#site-nav")) opener?.focus()
}

/**
 * @param {HTMLElement} button
 * @param {boolean} open
 */
function showLanguages(button, open) {
  button.setAttribute("aria-expanded", String(open))
}

const languages = all(".languages__button")[0]

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null
  const button = target?.closest("button")
  if (button?.dataset.opens === "search") {
    set("search", true)
    all('[data-md-component="search-query"]')[0]?.focus()
  } else if (button?.dataset.opens) {
    set(button.dataset.opens, true)
  } else if (button?.dataset.closes) {
    set(button.dataset.closes, false)
    if (button.dataset.closes === "search") all('[data-opens="search"]')[0]?.focus()
  } else if (button?.dataset.switches === "scheme") {
    const scheme = document.body.getAttribute("data-md-color-scheme")
    const other = document.querySelector(
      `[name="__palette"]:not([data-md-color-scheme="${scheme}"])`,
    )
    if (other instanceof HTMLInputElement) other.click()
  }
  if (languages) {
    const pressed = button === languages
    showLanguages(languages, pressed && languages.getAttribute("aria-expanded") === "false")
  }
})

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return
  set("drawer", false)
  if (languages?.getAttribute("aria-expanded") === "true") {
    showLanguages(languages, false)
    languages.focus()
  }
})

document.addEventListener("focusin", (event) => {
  const inside = event.target instanceof Element && event.target.closest(".languages")
  if (languages && !inside) showLanguages(languages, false)
})

// The theme's notice ("copied") stands outside every landmark and is told to nobody.
for (const notice of all(".md-dialog")) notice.setAttribute("role", "status")

toggle("drawer").addEventListener("change", showDrawerState)
drawer.addEventListener("change", showDrawerState)
