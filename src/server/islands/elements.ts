type Attributes = Readonly<Record<string, string>>

/** A new element; words are put in as text, never as markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** Whether a key was meant for a field, not for the page. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null

/** What a form asks for, without its empty fields and its files. */
export function askedBy(form: HTMLFormElement): URLSearchParams {
  const asked = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') asked.set(name, value)
  return asked
}
