/** Where a search finds nothing, the box says whom to ask. */

const contact = document.querySelector(".search-contact")
const said = document.querySelector(".md-search-result__meta")

if (contact instanceof HTMLElement && said) {
  // The theme writes how many pages were found with every result.
  new MutationObserver(() => {
    contact.hidden = said.textContent?.trim() !== contact.dataset.none
  }).observe(said, { childList: true, characterData: true, subtree: true })
}
