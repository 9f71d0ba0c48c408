import { askedBy, isTyping } from './elements.ts'
import { linkOf, visit } from './navigation.ts'

/** Links of the page that a key presses, by the name that the link bears. */
const KEYS: Readonly<Record<string, string>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '<': 'earlier',
  '>': 'later',
  '0': 'all',
}
const VIEW = '#timeline-view'
const DAY_MS = 86_400_000
/** Pixels of the drawing: a shorter drag is a click. */
const LEAST = 8

/** Filters, zoom and the brush without a new page; each is an address that the server draws. */
export function timelineView(): void {
  followThreads()
  showNewest()
  document.addEventListener('visited', showNewest)
  if (!document.querySelector(VIEW)) return

  document.addEventListener('click', event => {
    const link = linkOf(event)
    const address = link?.getAttribute('href')
    if (!address || !link?.closest(VIEW) || new URL(address, location.href).pathname !== location.pathname)
      return
    event.preventDefault()
    void visit(address, [VIEW])
  })
  document.addEventListener('submit', event => {
    const form = event.target as HTMLFormElement
    if (!form.closest(VIEW)) return
    event.preventDefault()
    ask(form)
  })
  document.addEventListener('change', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>(`${VIEW} form`) : null
    // A day that is being typed is half a day until it is whole.
    if (form?.checkValidity()) ask(form)
  })
  document.addEventListener('keydown', event => {
    const name = KEYS[event.key]
    if (!name || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const inView = event.target instanceof Element && event.target.closest(VIEW)
    const link = document.querySelector<HTMLElement>(`${VIEW} a[data-zoom="${name}"]`)
    if (!inView || !link) return
    event.preventDefault()
    link.click()
  })
  brush()
}

function ask(form: HTMLFormElement, more: Readonly<Record<string, string>> = {}): void {
  const asked = askedBy(form)
  for (const [name, value] of Object.entries(more)) asked.set(name, value)
  void visit(`${location.pathname}?${asked.toString()}`, [VIEW])
}

/** A period is chosen by drawing over it. */
function brush(): void {
  let begun: { svg: SVGSVGElement; x: number; band: SVGRectElement } | null = null
  document.addEventListener('pointerdown', event => {
    const target = event.target as Element
    const svg = target.closest<SVGSVGElement>(`${VIEW} svg.timeline`)
    if (!svg || event.button !== 0 || event.pointerType === 'touch' || target.closest('a')) return
    const band = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    band.setAttribute('class', 'brush')
    band.setAttribute('height', String(svg.viewBox.baseVal.height))
    svg.append(band)
    begun = { svg, x: inDrawing(svg, event), band }
    event.preventDefault()
  })
  document.addEventListener('pointermove', event => {
    if (!begun) return
    const x = inDrawing(begun.svg, event)
    begun.band.setAttribute('x', String(Math.min(x, begun.x)))
    begun.band.setAttribute('width', String(Math.abs(x - begun.x)))
  })
  document.addEventListener('pointerup', event => {
    if (!begun) return
    const { svg, x, band } = begun
    begun = null
    band.remove()
    const end = inDrawing(svg, event)
    const form = document.querySelector<HTMLFormElement>(`${VIEW} form`)
    if (!form || Math.abs(end - x) < LEAST) return
    ask(form, { from: dayAt(svg, Math.min(x, end)), to: dayAt(svg, Math.max(x, end)) })
  })
}

/** Where a pointer is in the drawing's own measure. */
function inDrawing(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): number {
  const matrix = svg.getScreenCTM()
  return matrix === null ? 0 : new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()).x
}

/** The drawing says which days its edges are. */
function dayAt(svg: SVGSVGElement, x: number): string {
  const { left = '0', right = '1', from = '', to = '' } = svg.dataset
  const [start, end] = [Date.parse(from), Date.parse(to) + DAY_MS]
  const share = (x - Number(left)) / (Number(right) - Number(left))
  const at = start + Math.min(Math.max(share, 0), 0.9999) * (end - start)
  return new Date(at).toISOString().slice(0, 10)
}

/** Where the drawing is wider than the window, it begins at its end: what is new is there. */
function showNewest(): void {
  const drawing = document.querySelector('.drawing')
  if (drawing) drawing.scrollLeft = drawing.scrollWidth
}

/** The marks and the line of one thread stand out while one of them is looked at. */
function followThreads(): void {
  const light = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null
    const svg = target?.closest('svg.timeline')
    for (const lit of document.querySelectorAll('svg.timeline .lit')) lit.classList.remove('lit')
    const thread = target?.closest('[data-thread]')?.getAttribute('data-thread')
    svg?.classList.toggle('one-thread', Boolean(thread))
    if (!svg || !thread) return
    for (const part of svg.querySelectorAll(`[data-thread="${thread}"]`)) part.classList.add('lit')
  }
  for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, light)
}
