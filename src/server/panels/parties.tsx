import type { Party } from '../../model/entry.ts'
import type { Story } from '../../model/story.ts'

const MOST = 8

/** Who acts in the story, those with most acts first, with the office that they hold. */
export function Parties({ story }: { story: Story }) {
  const acts = new Map<string, number>()
  for (const { parties } of story.timeline)
    for (const { key } of parties) acts.set(key, (acts.get(key) ?? 0) + 1)
  const known = story.parties.filter(({ key }) => acts.has(key))
  if (known.length === 0) return null
  const shown = known.toSorted((a, b) => acts.get(b.key)! - acts.get(a.key)!).slice(0, MOST)
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">Parties</h2>
      <ul class="compact">
        {shown.map(party => (
          <li>
            {party.name}
            <span class="quiet">{roleText(party)}</span>
          </li>
        ))}
      </ul>
      {known.length > shown.length ? <p class="quiet">and {known.length - shown.length} more</p> : null}
    </section>
  )
}

const roleText = ({ role }: Party): string => (role === null ? '' : `, ${role}`)
