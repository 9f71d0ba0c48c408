import { askedBy, element } from './elements.ts'
import { visit } from './navigation.ts'

/** Draws the choice of a day as a slider; each day is an ordinary address, so what is shown can be sent to somebody. */
export function knownOnSlider(): void {
  const dress = (): void => {
    const form = document.querySelector<HTMLFormElement>('form.known-on')
    const choice = form?.querySelector<HTMLSelectElement>('select[name="known-on"]')
    if (!form || !choice) return
    form.querySelector('button')?.remove()
    for (const field of form.querySelectorAll('select'))
      field.addEventListener('change', () => void visit(addressOf(form), ['#content']))
    if (choice.options.length < 3) return
    // The newest stands first in the list and last on the slider.
    const last = choice.options.length - 1
    const slider = element('input', {
      type: 'range',
      id: 'known-on-slider',
      min: '0',
      max: String(last),
      step: '1',
      'aria-label': 'As known on',
    })
    slider.value = String(last - choice.selectedIndex)
    const words = element('output', { for: slider.id })
    const tell = (): void => {
      choice.selectedIndex = last - Number(slider.value)
      const said = choice.selectedOptions[0]?.text ?? ''
      words.textContent = said
      slider.setAttribute('aria-valuetext', said)
    }
    tell()
    slider.addEventListener('input', tell)
    slider.addEventListener('change', () => void visit(addressOf(form), ['#content']))
    choice.closest('label')?.classList.add('away')
    form.append(element('p', { class: 'slider' }, slider, words))
  }
  document.addEventListener('visited', dress)
  dress()
}

function addressOf(form: HTMLFormElement): string {
  const query = askedBy(form).toString()
  return new URL(form.action).pathname + (query === '' ? '' : `?${query}`)
}
