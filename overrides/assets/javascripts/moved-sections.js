/** A section that has gone to another page: who comes by its old address is brought there. */
function follow() {
  const name = location.hash.slice(1) // encoded: who wrote it may have written what can't be decoded
  if (!name || document.querySelector(":target")) return
  for (const link of document.querySelectorAll("a[data-moved]")) {
    if (link instanceof HTMLAnchorElement && encodeURI(link.dataset.moved ?? "") === name) location.replace(link.href)
  }
}

addEventListener("hashchange", follow)
follow()
