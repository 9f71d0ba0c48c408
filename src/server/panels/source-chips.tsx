import { queryOf, type ViewQuery } from '../view.ts'

/** Links from a line to its evidence: the first by its outlet, the rest by their number. */
export function SourceChips({
  entries,
  outlets,
  query,
}: {
  entries: readonly string[]
  /** Outlet of each entry, by id. */
  outlets: ReadonlyMap<string, string>
  query: ViewQuery
}) {
  const shown = entries.slice(0, 3)
  return (
    <>
      {shown.map((id, i) => {
        const outlet = outlets.get(id) ?? 'source'
        const label = i === 0 ? outlet : String(i + 1)
        return (
          <a
            class="source"
            href={`/entries/${id}${queryOf(query)}`}
            aria-label={`Evidence ${i + 1}, ${outlet}`}
          >
            {label}
          </a>
        )
      })}
      {entries.length > shown.length ? (
        <span class="small quiet"> +{entries.length - shown.length}</span>
      ) : null}
    </>
  )
}
