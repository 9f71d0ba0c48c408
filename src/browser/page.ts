import type { Answered, Asked, Findings } from './findings.ts'

// Text of an article only ever becomes text: nothing here writes markup.
const form = document.getElementById('form') as HTMLFormElement
const text = document.getElementById('text') as HTMLTextAreaElement
const day = document.getElementById('day') as HTMLInputElement
const status = document.getElementById('status')!
const results = document.getElementById('results')!
const button = form.querySelector('button')!
const worker = new Worker('worker.js', { type: 'module' })

worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
  button.disabled = false
  if (data.kind === 'ready') status.textContent = 'Ready. Nothing you paste leaves this page.'
  else if (data.kind === 'failed') status.textContent = data.message
  else show(data.text, data.findings)
})

form.addEventListener('submit', event => {
  event.preventDefault()
  button.disabled = true
  status.textContent = 'Reading …'
  const asked: Asked = { kind: 'read', text: text.value, createdOn: day.value || null }
  worker.postMessage(asked)
})

function show(read: string, { attributions, acts, timexes, entities }: Findings): void {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  const name = (id: string | null): string => (id === null ? 'unresolved' : (names.get(id) ?? id))
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => read.slice(start, end)).join(' … ')
  const counted = `${attributions.length} statements, ${acts.length} acts, ${timexes.length} dates.`
  status.textContent = counted
  results.replaceChildren(
    table(
      'Who said what',
      ['Speaker', 'Words', 'How', 'When'],
      attributions.map(({ speaker, content, mode, channel, uttered: { from, to } }) => [
        name(speaker),
        words(content),
        [mode, channel?.value].filter(Boolean).join(', '),
        from === to ? (from ?? '') : `${from ?? '…'} – ${to ?? '…'}`,
      ]),
    ),
    table(
      'Who did what to whom',
      ['Actor', 'Act', 'To', 'About', 'Factuality', 'The words that say it'],
      acts.map(({ actor, type, recipient, issue, factuality, evidence }) => [
        actor.map(name).join(', '),
        type.replaceAll('-', ' '),
        recipient.map(name).join(', '),
        issue ?? '',
        factuality,
        words(evidence),
      ]),
    ),
    table(
      'When',
      ['Words', 'Day', 'Why that day'],
      timexes.map(({ text: said, value, why }) => [said, value ?? 'open', why]),
    ),
  )
}

function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const section = element('section')
  section.append(element('h2', caption))
  if (rows.length === 0) {
    section.append(element('p', 'Nothing found.'))
    return section
  }
  const made = document.createElement('table')
  const head = made.createTHead().insertRow()
  for (const heading of headings) {
    const cell = element('th', heading)
    cell.setAttribute('scope', 'col')
    head.append(cell)
  }
  const body = made.createTBody()
  for (const row of rows) {
    const line = body.insertRow()
    for (const cell of row) line.insertCell().textContent = cell
  }
  section.append(made)
  return section
}

function element(tag: string, content = ''): HTMLElement {
  const made = document.createElement(tag)
  made.textContent = content
  return made
}
