/**
 * A page beside the same page in another language. The languages have the same blocks, so each stands
 * beside its own. This page's blocks are the ones that were there: what can be
 * ticked, can be ticked; the other language's are there to be read only.
 */

const AROUND = ".page-facts, .page-sections, .audience, .reading-changes, .admonition[role=note]"
const NOT_TEXT = "button, script, .visually-hidden, [hidden]"

/** The blocks of a page's text. @param {Document} page */
function blocks(page) {
  const end = page.querySelector(".text-ends")
  const all = [...(end?.parentElement?.children ?? [])]
  const from = all.findIndex((block) => block.matches("h1") || block.querySelector("h1"))
  return from < 0 || !end ? [] : all.slice(from, all.indexOf(end)).filter((block) => !block.matches(AROUND))
}

/** Blocks by the heading that they stand under. @param {Element[]} all */
function sections(all) {
  /** @type {Map<string, Element[]>} */
  const found = new Map([["", []]])
  let name = ""
  for (const block of all) {
    if (/^H[2-6]$/.test(block.tagName) && block.id) found.set((name = block.id), [])
    found.get(name)?.push(block)
  }
  return found
}

/** A block of the other language, to be read only. @param {Element} block @param {string} lang @param {string} url */
function readable(block, lang, url) {
  const copy = /** @type {HTMLElement} */ (document.importNode(block, true))
  for (const each of copy.querySelectorAll(NOT_TEXT)) each.remove()
  for (const box of copy.querySelectorAll("input")) box.disabled = true
  for (const each of [copy, ...copy.querySelectorAll("*")]) {
    for (const { name, value } of [...each.attributes]) {
      if (/^(role|aria-.*|data-.*)$/.test(name)) each.removeAttribute(name)
      if (name === "id" || name === "for") each.setAttribute(name, `beside-${value}`)
    }
    for (const name of ["href", "src"]) {
      const to = each.getAttribute(name)
      if (to !== null) each.setAttribute(name, new URL(to, url).href)
    }
  }
  copy.lang = lang
  return copy
}

/** Put a block into a row and a column; a list has a row for each item. @param {Element | undefined} block */
function place(block, row = 1, rows = 1, className = "") {
  if (!(block instanceof HTMLElement)) return
  block.style.gridRow = `${row} / span ${rows}`
  block.classList.add(className)
  block.classList.toggle("beside__list", rows > 1)
}

/** @param {Document} other @param {string} lang @param {string} url */
function show(other, lang, url) {
  const own = blocks(document)
  const theirs = sections(blocks(other))
  if (!own.length || ![...theirs.values()].flat().length) return false
  const grid = document.createElement("div")
  grid.className = "beside"
  own[0].before(grid)
  let row = 1
  for (const [name, here] of sections(own)) {
    const there = theirs.get(name) ?? []
    theirs.delete(name)
    for (let at = 0; at < Math.max(here.length, there.length); at++) {
      const pair = [here[at], there[at] && readable(there[at], lang, url)]
      const isList = pair.every((block) => block?.matches("ul, ol"))
      const rows = isList ? Math.max(...pair.map((block) => block.children.length)) : 1
      pair.forEach((block, column) => place(block, row, rows, column ? "beside__other" : "beside__own"))
      grid.append(...pair.filter((block) => block !== undefined))
      row += rows
    }
  }
  for (const block of [...theirs.values()].flat()) {
    const copy = readable(block, lang, url)
    place(copy, row++, 1, "beside__other")
    grid.append(copy)
  }
  document.documentElement.classList.add("is-beside")
  return true
}

/** Fetch a page and show it beside this one; whether that could be done. @param {string} url @param {string} lang */
export async function showBeside(url, lang) {
  const answer = await fetch(url)
  return answer.ok && show(new DOMParser().parseFromString(await answer.text(), "text/html"), lang, url)
}
