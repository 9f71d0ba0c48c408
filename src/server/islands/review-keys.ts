import { element, isTyping } from './elements.ts'

const DECISIONS: Readonly<Record<string, string>> = { a: 'accept', c: 'correct', r: 'reject', d: 'dispute' }
const HELP: readonly (readonly [keys: string, what: string])[] = [
  ['j, k', 'the next card, the one before'],
  ['e', 'its evidence'],
  ['a', 'accept'],
  ['c', 'correct a field'],
  ['r', 'reject'],
  ['d', 'dispute'],
  ['Enter', 'in the reason: put the decision on record'],
  ['Esc', 'leave a field'],
  ['?', 'this list'],
]

/** Judging by keyboard. A letter chooses; only the form, with its reason, puts anything on record. */
export function reviewKeys(): void {
  const cards = [...document.querySelectorAll<HTMLElement>('article.card[data-review]')]
  if (cards.length === 0) return
  for (const card of cards) card.tabIndex = -1
  const help = helpSheet()
  document.querySelector('#keys')?.append(help.opener)
  document.body.append(help.sheet)

  const current = (): HTMLElement | null =>
    document.activeElement?.closest<HTMLElement>('article.card[data-review]') ?? null
  const go = (step: number): void => {
    const card = current()
    const at = card === null ? (step > 0 ? -1 : cards.length) : cards.indexOf(card)
    const next = cards[Math.min(Math.max(at + step, 0), cards.length - 1)]
    next?.focus({ preventScroll: true })
    next?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (decision: string): void => {
    const card = current() ?? cards[0]
    const choice = card?.querySelector<HTMLSelectElement>('select[name="decision"]')
    if (!card || !choice || ![...choice.options].some(({ value }) => value === decision)) return
    choice.value = decision
    const next = decision === 'correct' ? 'select[name="field"]' : 'input[name="reason"]'
    card.querySelector<HTMLElement>(next)?.focus()
  }

  document.addEventListener('keydown', event => {
    if (event.metaKey || event.ctrlKey || event.altKey || document.querySelector('dialog[open]')) return
    if (isTyping(event)) {
      if (event.key === 'Escape') current()?.focus()
      return
    }
    if (event.key === 'j') go(1)
    else if (event.key === 'k') go(-1)
    else if (event.key === 'e') current()?.querySelector<HTMLElement>('a[href^="/entries/"]')?.click()
    else if (event.key === '?') help.sheet.showModal()
    else if (DECISIONS[event.key]) choose(DECISIONS[event.key]!)
    else return
    event.preventDefault()
  })
}

function helpSheet() {
  const close = element('button', { type: 'button' }, 'Close')
  const rows = HELP.flatMap(([keys, what]) => [
    element('dt', {}, element('kbd', {}, keys)),
    element('dd', {}, what),
  ])
  const sheet = element(
    'dialog',
    { class: 'sheet', 'aria-label': 'Keys' },
    element('h2', {}, 'Keys'),
    element('dl', {}, ...rows),
    close,
  )
  const opener = element('button', { type: 'button' }, 'Keys (?)')
  close.addEventListener('click', () => sheet.close())
  opener.addEventListener('click', () => sheet.showModal())
  return { sheet, opener }
}
