/** A checklist that was begun on an earlier day says when. Comes after checklists.js, which keeps the days. */

const KEY = "guideline.checklists.v1"

/** The day of a list's first tick, empty where none was kept yet; undefined without ticks. @param {string} list */
function began(list) {
  try {
    const state = JSON.parse(localStorage.getItem(KEY) ?? "{}")[list]
    return state?.done?.length ? `${state.day ?? ""}` : undefined
  } catch {
    return undefined
  }
}

function show() {
  const today = new Date().toLocaleDateString("sv") // Swedish days are YYYY-MM-DD
  for (const note of document.querySelectorAll(".checklist__note[data-note=earlier]")) {
    const list = note.closest("[data-checklist]")
    const words = note.querySelector("p")
    if (!(note instanceof HTMLElement && list instanceof HTMLElement && words)) continue
    const day = began(list.dataset.checklist ?? "")
    const date = new Date(`${day}T12:00`)
    const { began: when = "", earlier = "", locale } = words.dataset
    words.textContent = +date ? when.replace("{day}", date.toLocaleDateString(locale, { dateStyle: "long" })) : earlier
    note.hidden = day === undefined || day === today
  }
}

for (const kind of ["change", "click"]) document.addEventListener(kind, show)
addEventListener("storage", show)
addEventListener("pageshow", show)
// @ts-expect-error The theme's own: emits at the start and after its instant navigation.
window.document$?.subscribe(show)
show()
