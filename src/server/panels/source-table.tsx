import type { Source } from '../../demarche.ts'

/** Watched feeds and pages, those that fail first: a source that is silent is not the same as news that is not there. */
export function SourceTable({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) {
    return (
      <p>
        Nothing is watched. Follow a feed or a page with <code>demarche watch ADDRESS</code>, then load this
        page again.
      </p>
    )
  }
  const failing = sources.filter(({ failures }) => failures > 0)
  const ordered = [...failing, ...sources.filter(({ failures }) => failures === 0)]
  return (
    <>
      <p class="meta">
        {sources.length} watched,{' '}
        {failing.length === 0 ? 'all of them well' : `${failing.length} of them failing`}.
      </p>
      <div class="scroll" tabindex={0} role="region" aria-label="Watched sources">
        <table>
          <thead>
            <tr>
              <th scope="col">Address</th>
              <th scope="col">State</th>
              <th scope="col">Articles</th>
              <th scope="col">Last success</th>
              <th scope="col">Next</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map(source => (
              <tr>
                <td class="address">
                  {source.url}
                  <div class="quiet">
                    {source.leadsTo}
                    {source.foundIn === null ? '' : `, found in ${source.foundIn}`}
                  </div>
                </td>
                <td>
                  {source.failures === 0 ? 'well' : <strong>{timesText(source.failures)}</strong>}
                  {source.lastError === null ? null : (
                    <div class="quiet">
                      {source.lastError.code}: {source.lastError.message}
                    </div>
                  )}
                </td>
                <td>{source.articles}</td>
                <td>{instantText(source.lastSuccessAt, 'never')}</td>
                <td>{instantText(source.nextAt, 'not again')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const timesText = (count: number): string => (count === 1 ? 'failed once' : `failed ${count} times in a row`)

/** `2031-03-05 10:30 UTC`. */
const instantText = (instant: string | null, never: string): string =>
  instant === null ? never : `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`
