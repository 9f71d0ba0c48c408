import { pageAt } from './navigation.ts'

/**
 * Shows what is new since this browser last saw the story. The instant of that visit stays the same while the tab is
 * open, so loading the page again does not make its news old. It is kept in this browser and sent to nobody but as an
 * ordinary question.
 */
export function lastVisit(): void {
  const seen = (): DOMStringMap => document.querySelector<HTMLElement>('#content')?.dataset ?? {}
  const { live: story, at } = seen()
  if (!story || !at || !story.startsWith('story_') || !document.querySelector('#new-since')) return
  const key = `demarche ${story}`
  try {
    const before = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? at
    sessionStorage.setItem(key, before)
    localStorage.setItem(key, at)
    // What was shown on request has been seen too.
    document.addEventListener('visited', () => {
      const now = seen()
      if (now['live'] === story && now['at']) localStorage.setItem(key, now['at'])
    })
    const asked = new URLSearchParams(location.search)
    if (before < at && !asked.has('since')) {
      asked.set('since', before)
      asked.set('visit', '1')
      void show(`${location.pathname}?${asked.toString()}`)
    }
  } catch {
    // A browser that keeps nothing shows the page as it is.
  }
}

async function show(address: string): Promise<void> {
  const there = await pageAt(address)
  const fresh = there === 'overtaken' ? null : there?.querySelector('#new-since')
  if (fresh) document.querySelector('#new-since')?.replaceWith(fresh)
}
