/**
 * Many hosts know one 404 page only, the default language's. A reader whose address lies in another
 * language's folder is brought to that language's 404 page.
 */
for (const link of document.querySelectorAll(".not-found-languages a[hreflang]")) {
  if (!(link instanceof HTMLAnchorElement)) continue
  const folder = new URL(".", link.href).pathname
  if (location.pathname.startsWith(folder)) location.replace(link.href)
}
