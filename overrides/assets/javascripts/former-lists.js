/** Ticks go along with a list whose page or heading has a new name. Runs before checklists.js reads them. */
const TICKS = "guideline.checklists.v1"
try {
  const states = JSON.parse(localStorage.getItem(TICKS) ?? "{}")
  const before = JSON.stringify(states)
  for (const list of document.querySelectorAll("[data-formerly]")) {
    if (!(list instanceof HTMLElement)) continue
    const { checklist = "", formerly = "" } = list.dataset
    for (const old of formerly.split(" ").filter((name) => Object.hasOwn(states, name))) {
      states[checklist] ??= states[old]
      delete states[old]
    }
  }
  const now = JSON.stringify(states)
  if (now !== before) localStorage.setItem(TICKS, now)
} catch {
  // Refused, or damaged: checklists.js knows what to do then.
}
