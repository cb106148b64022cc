/**
 * Dated notices are there from their first to their last day in the city, whenever the site was built. Runs where
 * it stands, before what is below is painted: nothing moves.
 */
{
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" }).format(new Date()) // 2026-12-31
  for (const notice of document.querySelectorAll(".notice")) {
    if (!(notice instanceof HTMLElement)) continue
    const { first = "", last = "" } = notice.dataset
    notice.hidden = today < first || today > last
  }
}
