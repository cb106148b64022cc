/**
 * Onboarding: pages are marked as read on the reader's device, with the digests of what they said
 * (receipts/meaning.py), so that the site can tell what has changed since.
 */

const KEY = "guideline.read.v1"
/** The role that was chosen on the onboarding page. */
const ROLE = "guideline.role.v1"
/** Of ticks: those without a day are of the time when the lists themselves were the onboarding. */
const TICKS = "guideline.checklists.v1"

/**
 * A page as it was read: the digests of its passages, the day (YYYY-MM-DD).
 *
 * @typedef {{ said: string[], day: string }} Mark
 * @typedef {Map<string, Mark>} Marks by the page's name
 */

/** Not stored. @type {string | undefined} */
let memory

/** Whether marks last: storage.js is a stand-in. */
const keeps = (() => {
  try {
    localStorage.setItem(`${KEY}.tried`, "")
    localStorage.removeItem(`${KEY}.tried`)
    return localStorage instanceof Storage
  } catch {
    return false
  }
})()

/**
 * @param {string} selector
 * @param {ParentNode} [within]
 * @returns {HTMLElement[]}
 */
const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter((e) => e instanceof HTMLElement)

/** @param {HTMLElement} element @returns {string[]} */
const said = ({ dataset }) => (dataset.said ?? "").split(" ").filter(Boolean)

/** @param {any} value */
const isMark = (value) =>
  /^\d{4}-\d\d-\d\d$/.test(value?.day) && Array.isArray(value.said) && value.said.every((/** @type {any} */ one) => typeof one === "string")

/** Whatever is stored that is damaged, or not ours, is as good as nothing. @returns {Marks} */
function read() {
  try {
    const stored = JSON.parse(memory ?? localStorage.getItem(KEY) ?? "{}")
    return new Map(Object.entries(stored).filter(([, mark]) => isMark(mark)))
  } catch {
    return new Map()
  }
}

/** @param {Marks} marks */
function write(marks) {
  memory = JSON.stringify(Object.fromEntries(marks))
  try {
    localStorage.setItem(KEY, memory)
    memory = undefined
  } catch {
    // A private window, or no room: the marks last as long as the page.
  }
}

/** Whether there are ticks from the time before marks. */
function hasOldTicks() {
  try {
    return Object.values(JSON.parse(localStorage.getItem(TICKS) ?? "{}")).some((list) => list?.done?.length && !list.day)
  } catch {
    return false
  }
}

/**
 * What has changed since a mark: the digests that are new, and whether others are gone.
 *
 * @param {Mark} mark
 * @param {string[]} now
 */
function changes(mark, now) {
  const fresh = now.filter((one) => !mark.said.includes(one))
  const gone = mark.said.filter((one) => !now.includes(one))
  return { fresh, isLess: gone.length > fresh.length, any: fresh.length + gone.length > 0 }
}

/** @param {string} words @param {string} day @param {string} [locale] */
function dated(words = "", day, locale) {
  const date = new Date(`${day}T12:00`).toLocaleDateString(locale, { dateStyle: "long" })
  return words.replace("{day}", date)
}

/** @param {HTMLElement} path */
function showPath(path) {
  const marks = read()
  const { dataset } = path
  const items = all("[data-reading]", path)
  /** @type {HTMLElement[]} */
  const open = []
  for (const item of items) {
    const mark = marks.get(item.dataset.reading ?? "")
    const since = mark && changes(mark, said(item))
    if (!mark || since?.any) open.push(item)
    const [state] = all(".path__state", item)
    item.dataset.state = since ? (since.any ? "changed" : "read") : "unread"
    state.textContent = mark ? dated(since?.any ? dataset.changed : dataset.read, mark.day, dataset.locale) : dataset.unread ?? ""
    state.hidden = false
    const [list] = all(".path__changes", item)
    list.hidden = !since?.any
    for (const passage of all("li[data-said]", list)) {
      passage.hidden = !said(passage).some((one) => since?.fresh.includes(one))
    }
    all(":scope > p", list)[0].hidden = !since?.fresh.length
    all(".path__gone", list)[0].hidden = !since?.isLess
  }
  const [bar] = all(".path__progress", path)
  const [words, link] = all("p, a", bar)
  const done = `${items.length - open.length}`
  const text = (open.length ? words.dataset.progress : words.dataset.all) ?? ""
  words.textContent = text.replace("{done}", done).replace("{total}", `${items.length}`)
  if (link instanceof HTMLAnchorElement) {
    const next = open[0] && all("a[data-title]", open[0])[0]
    link.textContent = next ? (link.dataset.next ?? "").replace("{title}", next.dataset.title ?? "") : link.dataset.end ?? ""
    link.href = next instanceof HTMLAnchorElement ? next.href : `#${link.dataset.last}`
    link.hidden = !next && !link.dataset.last
  }
  bar.style.setProperty("--done", `${items.length ? Number(done) / items.length : 0}`)
  bar.hidden = false
  for (const note of all("[data-old]", path)) note.hidden = marks.size > 0 || !hasOldTicks()
  for (const note of all("[data-refused]", path)) note.hidden = keeps
}

/** The role whose path has been looked at by itself; none while nobody has chosen. */
function chosenRole() {
  const [path] = all(".path-role:has(:target) [data-path]")
  try {
    if (path?.dataset.path) localStorage.setItem(ROLE, path.dataset.path)
    return localStorage.getItem(ROLE) ?? ""
  } catch {
    return ""
  }
}

/** @param {HTMLElement} foot where a page is marked as read */
function showFoot(foot) {
  const mark = read().get(foot.dataset.reading ?? "")
  const since = mark && changes(mark, said(foot))
  const { ask, marked, changed, locale } = foot.dataset
  const [state] = all(".reading__state", foot)
  const [button] = all("button", foot)
  const words = mark ? dated(since?.any ? changed : marked, mark.day, locale) : ask ?? ""
  if (state.textContent !== words) state.textContent = words
  button.textContent = (since ? (since.any ? button.dataset.again : button.dataset.unmark) : button.dataset.mark) ?? ""
  foot.dataset.state = since ? (since.any ? "changed" : "read") : "unread"
  all(".reading__mark", foot)[0].hidden = false
  for (const note of all("[data-refused]", foot)) note.hidden = keeps
  const role = chosenRole()
  const ways = all("[data-roles]", foot)
  const isOf = (/** @type {HTMLElement} */ way) => (way.dataset.roles ?? "").split(" ").includes(role)
  for (const way of ways) way.hidden = ways.some(isOf) && !isOf(way)
  for (const notice of all(".reading-changes")) {
    showChanges(notice, foot, since, words)
    showThen(notice, mark?.day ?? "")
  }
}

/**
 * Names the passages that have changed, with links to them, and marks them where they stand.
 *
 * @param {HTMLElement} notice
 * @param {HTMLElement} foot
 * @param {ReturnType<typeof changes> | undefined} since
 * @param {string} words
 */
function showChanges(notice, foot, since, words) {
  for (const old of all(".passage-flag")) old.remove()
  notice.hidden = !since?.any
  const [said, named, , gone] = all(":scope > *", notice)
  said.textContent = words
  gone.hidden = !since?.isLess
  const [list] = all("ul", named)
  list.replaceChildren()
  for (const passage of all("[data-passage]")) {
    if (!since?.fresh.includes(passage.dataset.passage ?? "")) continue
    const link = document.createElement("a")
    passage.id ||= `passage-${passage.dataset.passage}`
    link.href = `#${passage.id}`
    link.textContent = shortened(passage)
    const item = document.createElement("li")
    item.append(link)
    list.append(item)
    const flag = document.createElement("span")
    flag.className = "passage-flag"
    flag.textContent = foot.dataset.flag ?? ""
    const label = passage.querySelector(":scope > :is(label, .admonition-title, summary)")
    ;(label ?? passage).append(flag)
  }
  named.hidden = !list.children.length
}

/**
 * Leads to the page as it was when it was read, where an edition has it.
 *
 * @param {HTMLElement} notice
 * @param {string} day YYYY-MM-DD
 */
function showThen(notice, day) {
  const [then] = all("[data-then]", notice)
  const [link] = all("a", then)
  const read = all(".earlier-versions [data-first]").find(
    ({ dataset: { first = "", last = "" } }) => first <= day && (!last || day < last),
  )
  then.hidden = !read
  const version = read?.querySelector("a")
  if (version && link instanceof HTMLAnchorElement) link.href = version.href
}

/** @param {HTMLElement} passage @returns {string} its first words */
function shortened(passage) {
  const own = passage.querySelector(":scope > :is(label, .admonition-title, summary)") ?? passage
  const words = (own.textContent ?? "").trim().split(/\s+/)
  return words.length > 9 ? `${words.slice(0, 8).join(" ")} …` : words.join(" ")
}

/** Marks go along: with a page that has a new name, and of one that was taken over, with what is on this page now. */
function follow() {
  const marks = read()
  const before = marks.size && JSON.stringify([...marks])
  for (const page of all("[data-reading][data-formerly]")) {
    const { reading = "", formerly = "" } = page.dataset
    for (const old of formerly.split(" ")) {
      const mark = marks.get(old)
      const known = mark?.said.filter((one) => said(page).includes(one))
      marks.delete(old)
      if (!mark || !known?.length) continue
      const own = marks.get(reading)
      marks.set(reading, own ? { ...own, said: [...new Set([...own.said, ...known])] } : mark)
    }
  }
  if (before && before !== JSON.stringify([...marks])) write(marks)
}

function show() {
  follow()
  chosenRole()
  for (const path of all("[data-path]")) showPath(path)
  for (const foot of all("section[data-reading]")) showFoot(foot)
}

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element && target.closest(".reading__mark > button")
  const foot = button && button.closest("section")
  if (!(foot instanceof HTMLElement)) return
  const name = foot.dataset.reading ?? ""
  const marks = read()
  const mark = marks.get(name)
  const day = new Date().toLocaleDateString("sv") // Swedish days are YYYY-MM-DD
  if (mark && !changes(mark, said(foot)).any) marks.delete(name)
  else marks.set(name, { said: said(foot), day })
  write(marks)
  show()
})

// Another tab; back and forward; the theme's own navigation.
addEventListener("storage", ({ key }) => (key === KEY || key === null) && show())
addEventListener("pageshow", show)
addEventListener("hashchange", show)
// @ts-expect-error The theme's own: emits at the start and after its instant navigation.
window.document$?.subscribe(show)
show()
