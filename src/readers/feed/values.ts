export const text = (value: string | undefined | null): string | null => (value?.trim() ? value.trim() : null)

export const address = (value: string | undefined | null): string | null =>
  value !== undefined && value !== null && /^https?:\/\/\S+$/.test(value.trim()) ? value.trim() : null

export const names = (values: readonly (string | undefined)[]): string | null => {
  const found = [...new Set(values.map(text).filter(name => name !== null))]
  return found.length > 0 ? found.join(', ') : null
}
