/**
 * No key alone does anything outside the search box (WCAG 2.2, 2.1.4): the theme leaves the page at n, p,
 * comma and full stop, and takes the focus at f, s and the slash. Ctrl+K opens the search instead, on
 * Apple's systems ⌘K, since Ctrl+K deletes to the end of the line there.
 */
const onApple = /^(?:Mac|iP)/.test(navigator.platform)

document.addEventListener("keydown", (event) => {
  const { target, key } = event
  const typesSearch = target instanceof Element && target.closest(".md-search")
  // The theme listens at the window, the last to hear of a key.
  if (key.length === 1 && !typesSearch) event.stopPropagation()
  const held = onApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
  if (!held || event.altKey || event.shiftKey || key.toLowerCase() !== "k") return
  const query = document.querySelector('[data-md-component="search-query"]')
  const opened = document.querySelector('[data-md-toggle="search"]')
  if (!(query instanceof HTMLInputElement) || !(opened instanceof HTMLInputElement)) return
  event.preventDefault() // the browser's own: its address bar
  if (!opened.checked) opened.click()
  query.focus()
  query.select()
})

if (onApple) {
  for (const hint of document.querySelectorAll("[data-apple]")) {
    hint.textContent = hint.getAttribute("data-apple")
  }
}
