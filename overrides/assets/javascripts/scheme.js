/** A page without the theme's scripts, in the colours that the reader has chosen, or else the device. */
{
  const { base = "." } = document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {}
  let chosen
  try {
    const stored = localStorage.getItem(`${new URL(base, location.href).pathname}.__palette`)
    chosen = JSON.parse(stored ?? "null")?.color?.scheme
  } catch {
    // Nothing can be stored, or something else is.
  }
  const isDark = chosen ? chosen === "slate" : matchMedia("(prefers-color-scheme: dark)").matches
  document.body.dataset.mdColorScheme = isDark ? "slate" : "default"
}
