/** An address of this site without its origin. */
const here = (): string => location.pathname + location.search

/** The address of the page that stands under everything else, also while a drawer has put its own in the bar. */
let shown = here()

/** `back` leads to what a visit left, also where no page was loaded between. */
export function navigation(): void {
  addEventListener('popstate', () => {
    if (history.state?.drawer === undefined && here() !== shown) void visit(here(), ['#content'], 'none')
  })
}

/**
 * Takes parts of another page of ours into this one, so that the reader keeps their place and their focus. Anything
 * that goes wrong ends in an ordinary visit.
 */
export async function visit(
  address: string,
  parts: readonly string[],
  keep: 'push' | 'replace' | 'none' = 'push',
): Promise<void> {
  const there = await pageAt(address)
  if (there === 'overtaken') return
  const pairs = parts.map(part => [document.querySelector(part), there?.querySelector(part)] as const)
  if (there === null || pairs.some(([old, fresh]) => !old || !fresh)) {
    location.assign(address)
    return
  }
  const focused = document.activeElement?.id
  for (const [old, fresh] of pairs) old!.replaceWith(fresh!)
  document.title = there.title
  if (keep === 'push') history.pushState({}, '', address)
  if (keep === 'replace') history.replaceState({}, '', address)
  shown = here()
  document.dispatchEvent(new Event('visited'))
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
}

let asked = 0

/** The page at an address; null when it cannot be had, `overtaken` when another was asked for meanwhile. */
export async function pageAt(address: string): Promise<Document | null | 'overtaken'> {
  const mine = ++asked
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } })
    const text = await response.text()
    if (mine !== asked) return 'overtaken'
    return response.ok ? new DOMParser().parseFromString(text, 'text/html') : null
  } catch {
    return mine === asked ? null : 'overtaken'
  }
}

/** The link that a plain click is about; null for a click that asks for a new tab or a download. */
export function linkOf(event: MouseEvent): Element | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null
  return event.target instanceof Element ? event.target.closest('a[href]') : null
}
