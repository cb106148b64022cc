/**
 * Dated notices are there from their first to their last day where the site is at home, whenever the site was built. Runs where
 * it stands, before what is below is painted: nothing moves.
 */
{
  for (const notice of document.querySelectorAll(".notice")) {
    if (!(notice instanceof HTMLElement)) continue
    const { first = "", last = "", timeZone } = notice.dataset
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date()) // 2026-12-31
    notice.hidden = today < first || today > last
  }
}
