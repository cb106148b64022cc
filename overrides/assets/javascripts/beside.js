/** A page beside the same page in another language, “?beside=sv” at its address: loaded when it is asked for. */

/** What the address names; not decoded: who wrote it may have written what can't be. */
const named = () => [...document.querySelectorAll("[id]")].find((each) => `#${encodeURI(each.id)}` === location.hash)

const links = document.querySelector(".beside-links")
if (links instanceof HTMLElement) {
  links.hidden = false
  const lang = new URLSearchParams(location.search).get("beside")
  const link = [...links.querySelectorAll("a")].find((each) => lang && each.hreflang === lang)
  const url = link?.dataset.page && new URL(link.dataset.page, location.href).href
  if (link && lang && url) {
    link.setAttribute("aria-current", "true")
    const alone = links.querySelector("[data-alone]")
    if (alone instanceof HTMLElement) alone.hidden = false
    import(new URL("beside/page.js", import.meta.url).href)
      .then((page) => page.showBeside(url, lang))
      .catch(() => false)
      .then((isShown) => {
        const failed = links.querySelector("[data-failed]")
        if (!isShown && failed instanceof HTMLElement) failed.hidden = false
        else named()?.scrollIntoView()
      })
  }
}
