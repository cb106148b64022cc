/**
 * An address may hold a query longer than the search box takes; the theme would take it all, and stall.
 * Runs before the theme's scripts, which read the address.
 */
{
  const LONGEST = 200
  const address = new URL(location.href)
  const query = address.searchParams.get("q")
  if (query && query.length > LONGEST) {
    address.searchParams.set("q", query.slice(0, LONGEST))
    history.replaceState(history.state, "", address)
  }
}
