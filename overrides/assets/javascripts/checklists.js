/** Checklists: ticks stay on the reader's device, by names from the source language (checklists/identity.py). */

const KEY = "guideline.checklists.v1"

/**
 * A list as the reader left it, by names: all items in order; those ticked; those changed after
 * they were ticked; those added later. The day (YYYY-MM-DD) of the first tick since it was empty.
 *
 * @typedef {{ items: string[], done: string[], changed: string[], added: string[], day?: string }} State
 * @typedef {Map<string, State>} States by the list's name
 */

/** @type {State} */
const NOTHING = { items: [], done: [], changed: [], added: [] }

/** Not stored. @type {string | undefined} */
let memory

/** Whether ticks last: storage.js is a stand-in. */
const keeps = (() => {
  try {
    localStorage.setItem(`${KEY}.tried`, "")
    localStorage.removeItem(`${KEY}.tried`)
    return localStorage instanceof Storage
  } catch {
    return false
  }
})()

/** What can be undone. @type {{ list: HTMLElement, state: State } | undefined} */
let cleared

let telling = 0

const voice = document.createElement("p")
voice.className = "checklist-voice"
voice.setAttribute("role", "status")

/**
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {HTMLElement[]}
 */
const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter((e) => e instanceof HTMLElement)

/** @param {ParentNode} within */
const boxes = (within) => all("[data-item]", within).filter((e) => e instanceof HTMLInputElement)

/** @param {HTMLElement} element a list or a box */
const nameOf = ({ dataset }) => dataset.item ?? dataset.checklist ?? ""

/** Whatever is stored that is damaged, or not ours, is as good as nothing. @returns {States} */
function read() {
  try {
    const stored = JSON.parse(memory ?? localStorage.getItem(KEY) ?? "{}")
    return new Map(Object.entries(stored).filter(([, state]) => isState(state)))
  } catch {
    return new Map()
  }
}

/** @param {any} value */
function isState(value) {
  return Object.keys(NOTHING).every((part) => {
    const names = value?.[part]
    return Array.isArray(names) && names.every((name) => typeof name === "string")
  })
}

/** @param {States} states */
function write(states) {
  memory = JSON.stringify(Object.fromEntries(states))
  try {
    localStorage.setItem(KEY, memory)
    memory = undefined
  } catch {
    // A private window, or no room: the ticks last as long as the page.
  }
}

/**
 * A list's state for the items that it has today.
 *
 * @param {HTMLElement} list
 * @param {States} states
 * @returns {State}
 */
function stateOf(list, states) {
  const old = states.get(nameOf(list)) ?? NOTHING
  const items = boxes(list).map(nameOf)
  const [done, changed, added] = [old.done, old.changed, old.added].map((names) =>
    names.filter((name) => items.includes(name)),
  )
  const ticked = [...old.done, ...old.changed]
  if (ticked.length) {
    const gone = gaps(old.items, items)
    for (const [gap, names] of gaps(items, old.items)) {
      names.forEach((name, index) => {
        const before = gone.get(gap)?.[index]
        if (!before) added.push(name)
        else if (ticked.includes(before)) changed.push(name)
      })
    }
  }
  return { items, done, changed, added, day: old.day }
}


/**
 * The items that `others` lacks, by the shared item before them: two in one gap are one that changed.
 *
 * @param {string[]} items
 * @param {string[]} others
 */
function gaps(items, others) {
  /** @type {Map<string, string[]>} */
  const found = new Map()
  let gap = ""
  for (const item of items) {
    if (others.includes(item)) gap = item
    else found.set(gap, [...(found.get(gap) ?? []), item])
  }
  return found
}

/** Shows what is stored in every list of the page. */
function show() {
  const states = read()
  if (cleared && states.has(nameOf(cleared.list))) cleared = undefined
  for (const list of all("[data-checklist]")) {
    const { done, changed, added } = stateOf(list, states)
    const words = list.dataset
    for (const box of boxes(list)) {
      const name = nameOf(box)
      box.checked = done.includes(name)
      flag(box, changed.includes(name) ? words.changed : added.includes(name) ? words.added : "")
    }
    for (const note of all("p.checklist__note", list)) {
      note.hidden = note.dataset.note === "refused" ? keeps : !changed.length && !added.length
    }
    if (!voice.isConnected) (list.closest("article") ?? document.body).append(voice)
  }
  for (const tools of all(".checklist__tools")) showProgress(tools)
}

/** @param {HTMLInputElement} box @param {string} [word] that says that the item is new or changed */
function flag(box, word) {
  const id = `${box.id}-flag`
  document.getElementById(id)?.remove()
  box.removeAttribute("aria-describedby")
  if (!word) return
  const mark = document.createElement("span")
  mark.id = id
  mark.className = "checklist__flag"
  mark.textContent = word
  box.labels?.[0]?.after(mark)
  box.setAttribute("aria-describedby", id)
}

/** @param {HTMLElement} tools progress and buttons of a list */
function showProgress(tools) {
  const scope = /** @type {HTMLElement} */ (tools.parentElement)
  const total = boxes(scope).length
  const done = boxes(scope).filter((box) => box.checked).length
  const [progress, reset, undo] = all("*", tools)
  const undoable = cleared?.list === scope
  const words = (undoable ? progress.dataset.cleared : progress.dataset.progress) ?? ""
  progress.textContent = words.replace("{done}", `${done}`).replace("{total}", `${total}`)
  tools.style.setProperty("--done", `${done / total}`)
  reset.hidden = !done
  undo.hidden = !undoable
  tools.hidden = false
}

/** @param {HTMLElement} list */
function tell(list) {
  const [progress] = all(".checklist__progress", list)
  voice.textContent = "" // so that the same words are told again
  clearTimeout(telling)
  telling = setTimeout(() => (voice.textContent = progress.textContent), 100)
}

/** @param {HTMLElement} list @param {HTMLInputElement} box just ticked or unticked */
function tick(list, box) {
  const states = read()
  const state = stateOf(list, states)
  const name = nameOf(box)
  if (!states.has(nameOf(list))) state.day = new Date().toLocaleDateString("sv") // Swedish days are YYYY-MM-DD
  /** @param {string[]} names */
  const others = (names) => names.filter((other) => other !== name)
  state.done = box.checked ? [...state.done, name] : others(state.done)
  state.changed = others(state.changed)
  state.added = others(state.added)
  if (state.done.length || state.changed.length) states.set(nameOf(list), state)
  else states.delete(nameOf(list))
  write(states)
}

/** @param {HTMLElement} list */
function reset(list) {
  const states = read()
  const state = states.get(nameOf(list))
  cleared = state && { list, state }
  states.delete(nameOf(list))
  write(states)
}

function undo() {
  if (cleared) write(read().set(nameOf(cleared.list), cleared.state))
  cleared = undefined
}

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return
  const list = all("[data-checklist]").find((each) => each.contains(target))
  if (!list) return
  tick(list, target)
  show()
  tell(list)
})

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest(".checklist [data-do]")
  const list = button && button.closest(".checklist")
  if (!(button instanceof HTMLElement) || !(list instanceof HTMLElement)) return
  if (button.dataset.do === "reset") reset(list)
  else if (event.detail < 2) undo() // not the second half of a double click on "reset"
  show()
  all(".checklist__tools button:not([hidden])", list)[0]?.focus() // the pressed one is gone
  tell(list)
})

// Another tab; back and forward; the theme's own navigation.
addEventListener("storage", ({ key }) => (key === KEY || key === null) && show())
addEventListener("pageshow", show)
// @ts-expect-error The theme's own: emits at the start and after its instant navigation.
window.document$?.subscribe(show)
show()
