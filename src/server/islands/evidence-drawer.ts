import { element } from './elements.ts'
import { linkOf, pageAt } from './navigation.ts'

/**
 * Opens evidence beside the page that cites it. The browser's own dialog keeps the focus inside, closes by Esc and
 * gives the focus back; the address in the bar is that of the evidence, and `back` closes it.
 */
export function evidenceDrawer(): void {
  if (location.pathname.startsWith('/entries/')) return
  const close = element('button', { type: 'button' }, 'Close')
  const asPage = element('a', {}, 'Open as a page')
  const body = element('div')
  const drawer = element(
    'dialog',
    { class: 'drawer', 'aria-label': 'Evidence' },
    element('p', { class: 'drawer-bar' }, close, asPage),
    body,
  )
  document.body.append(drawer)

  /** How many entries were opened one from another: as many steps lead back. */
  const depth = (): number => history.state?.drawer ?? 0
  const show = async (address: string, isNew: boolean): Promise<void> => {
    const there = await pageAt(address)
    if (there === 'overtaken') return
    const content = there?.querySelector('#content')
    if (!content) {
      location.assign(address)
      return
    }
    body.replaceChildren(...content.childNodes)
    asPage.setAttribute('href', address)
    if (isNew) history.pushState({ drawer: depth() + 1 }, '', address)
    if (!drawer.open) drawer.showModal()
    drawer.scrollTop = 0
  }

  document.addEventListener('click', event => {
    const link = linkOf(event)
    const address = link?.getAttribute('href')
    if (!address || link === asPage || !/^\/entries\/entry_[0-9a-f]+(?:\?|$)/.test(address)) return
    event.preventDefault()
    void show(address, true)
  })
  close.addEventListener('click', () => drawer.close())
  drawer.addEventListener('click', event => {
    if (event.target === drawer) drawer.close()
  })
  drawer.addEventListener('close', () => {
    body.replaceChildren()
    if (depth() > 0) history.go(-depth())
  })
  addEventListener('popstate', () => {
    if (depth() > 0) void show(location.pathname + location.search, false)
    else if (drawer.open) drawer.close()
  })
}
