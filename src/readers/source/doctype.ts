/** Cuts out a document type: the entities that it declares can grow without bound, and no feed or list needs them. */
export function withoutDoctype(source: string): string {
  const start = source.search(/<!doctype/i)
  if (start < 0) return source
  const subset = source.indexOf('[', start)
  const plainEnd = source.indexOf('>', start)
  const end = subset >= 0 && subset < plainEnd ? source.indexOf(']>', subset) + 1 : plainEnd
  return end <= 0 ? source.slice(0, start) : source.slice(0, start) + source.slice(end + 1)
}
