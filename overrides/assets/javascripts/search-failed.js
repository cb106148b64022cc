/**
 * Where the search can't be loaded, the box says so and leads to the same search on the page loaded
 * anew. The worker tells every page of the site; it is about the one whose box holds those words.
 */

const box = document.querySelector('[data-md-component="search-query"]')
const failure = document.querySelector(".search-failed")
const answer = document.querySelector(".md-search-result__meta")

if (box instanceof HTMLInputElement && failure instanceof HTMLElement && answer) {
  const again = failure.querySelector("a")
  new BroadcastChannel("search-failed").addEventListener("message", ({ data: query }) => {
    if (query !== box.value) return
    const address = new URL(location.href)
    address.searchParams.set("q", query)
    if (again) again.href = address.href
    failure.hidden = false
  })
  // The theme takes every link for a result, so there is one only while it is offered.
  const hide = () => {
    failure.hidden = true
    again?.removeAttribute("href")
  }
  box.addEventListener("input", hide)
  new MutationObserver(hide).observe(answer, { childList: true, characterData: true, subtree: true })
}
