/** Where a page was before: the reader goes on to where it is, with the section that the address names. */
{
  const link = document.querySelector("#moved")
  if (link instanceof HTMLAnchorElement) location.replace(link.href.split("#")[0] + location.search + location.hash)
}
