/**
 * Readers whose browser prefers another of the site's languages are offered the page in it when they
 * arrive from elsewhere, until they have chosen. Nobody is redirected. Runs where it stands, before what is
 * below the offer is painted: nothing moves.
 */
(() => {
  /** The language that was chosen. Another format takes another number. */
  const KEY = "guideline.language.v1"
  const own = document.documentElement.lang
  const offers = [...document.querySelectorAll(".language-offer")].filter((e) => e instanceof HTMLElement)

  /** @param {string} language */
  function choose(language) {
    try {
      localStorage.setItem(KEY, language)
    } catch {
      // No room, or refused: offered again at the next visit.
    }
  }

  function isChosen() {
    try {
      return localStorage.getItem(KEY) !== null
    } catch {
      return false
    }
  }

  // @ts-expect-error The theme's own: the site's root.
  const arrives = !document.referrer.startsWith(__md_scope.href)
  const preferred = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0])
  const first = preferred.find((language) => language === own || offers.some(({ lang }) => lang === language))
  const offer = offers.find(({ lang }) => lang === first)
  if (offer && arrives && !isChosen()) offer.hidden = false

  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return
    const link = target.closest(".languages__link, .language-offer a")
    if (link instanceof HTMLAnchorElement) choose(link.hreflang)
    const stays = target.closest(".language-offer button")?.closest(".language-offer")
    if (!(stays instanceof HTMLElement)) return
    choose(own)
    stays.hidden = true
    // The pressed button is gone; here the language can be changed later.
    for (const control of document.querySelectorAll(".languages__button, .languages__link[aria-current]")) {
      if (control instanceof HTMLElement) control.focus()
      if (document.activeElement === control) break
    }
  })
})()
