import { element } from './elements.ts'
import { visit } from './navigation.ts'

/** Says how much has come in since the page was made. Nothing moves until the reader asks for it. */
export function liveNews(): void {
  if (!document.querySelector('[data-live]')) return
  const words = element('span', { role: 'status' })
  const show = element('button', { type: 'button' }, 'Show')
  const notice = element('p', { class: 'news', hidden: '' }, words, show)
  document.body.append(notice)
  show.addEventListener('click', () => {
    notice.hidden = true
    words.textContent = ''
    void visit(location.pathname + location.search, ['#content'], 'replace')
  })

  new EventSource('/events').addEventListener('ledger', ({ data }: MessageEvent<string>) => {
    void tell((JSON.parse(data) as { at: string | null }).at)
  })
  const tell = async (at: string | null): Promise<void> => {
    const { live: story, at: seen } = document.querySelector<HTMLElement>('[data-live]')?.dataset ?? {}
    if (!story || at === null || (seen !== undefined && at <= seen)) return
    const text = story === 'all' ? 'The ledger has new entries.' : await newOf(story, seen)
    if (text === null) return
    words.textContent = text
    notice.hidden = false
  }
}

async function newOf(story: string, seen: string | undefined): Promise<string | null> {
  const response = await fetch(`/stories/${story}/news.json?after=${encodeURIComponent(seen ?? '')}`)
  if (!response.ok) return null
  const { entries } = (await response.json()) as { entries: number }
  if (entries === 0) return null
  return entries === 1 ? '1 new entry' : `${entries} new entries`
}
