/**
 * What is copied or dragged from a page has no soft hyphens: they show where long words may break, and
 * elsewhere they are in the way of searching and spelling. A module: it runs once the page is there.
 */

const SOFT_HYPHENS = /\u00ad/g

/**
 * @param {DataTransfer | null} data what the browser is about to hand over
 * @returns {boolean} whether it was replaced
 */
function handOverPlain(data) {
  const selection = getSelection()
  const text = selection?.toString() ?? ""
  if (!data || !selection || !text.includes("\u00ad")) return false
  const holder = document.createElement("div")
  for (let at = 0; at < selection.rangeCount; at++) {
    holder.append(selection.getRangeAt(at).cloneContents())
  }
  data.setData("text/plain", text.replace(SOFT_HYPHENS, ""))
  data.setData("text/html", holder.innerHTML.replace(SOFT_HYPHENS, ""))
  return true
}

document.addEventListener("copy", (event) => {
  if (handOverPlain(event.clipboardData)) event.preventDefault()
})
document.addEventListener("dragstart", (event) => {
  handOverPlain(event.dataTransfer)
})
