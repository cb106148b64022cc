/** A section that has gone to another page: who comes by its old address is brought there. */
function follow() {
  const name = decodeURIComponent(location.hash.slice(1))
  if (!name || document.getElementById(name)) return
  for (const link of document.querySelectorAll("a[data-moved]")) {
    if (link instanceof HTMLAnchorElement && link.dataset.moved === name) location.replace(link.href)
  }
}

addEventListener("hashchange", follow)
follow()
