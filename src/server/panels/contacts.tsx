import type { Party } from '../../model/entry.ts'
import type { Story, StoryContact } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'

/** As many as fit beside the brief. */
const MOST = 4

/** The last direct contact first: when those who negotiate last met or spoke; all of them have a page of their own. */
export function Contacts({ story, query }: { story: Story; query: ViewQuery }) {
  const all = distinctContacts(story)
  const newest = all.filter(({ contact }) => !contact.gap).slice(0, MOST)
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">Last contacts</h2>
      {newest.length === 0 ? <p class="quiet">No meeting, call or exchange is on record.</p> : null}
      <ul>
        {newest.map(({ contact }) => (
          <li>
            <a href={`/entries/${contact.entries[0]}${queryOf(query)}`}>{contactText(contact)}</a>
            <div class="quiet">
              {intervalText(contact.when, story.day)}
              {contact.venue === null ? '' : `, ${contact.venue}`}
            </div>
          </li>
        ))}
      </ul>
      {all.length > newest.length ? (
        <p>
          <a href={`/stories/${story.id}/contacts${queryOf(query)}`}>
            All {all.length} contacts, as a calendar
          </a>
        </p>
      ) : null}
    </section>
  )
}

/** All contacts, the newest first. */
export function ContactTable({ story, query }: { story: Story; query: ViewQuery }) {
  const all = distinctContacts(story)
  if (all.length === 0) return <p class="quiet">No meeting, call or exchange is on record.</p>
  return (
    <div class="scroll" tabindex={0} role="region" aria-label="Contacts">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">Between</th>
            <th scope="col">Where</th>
            <th scope="col">Reports</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ contact, entries }) => (
            <tr>
              <td>{intervalText(contact.when, story.day)}</td>
              <td>{kindText(contact)}</td>
              <td>
                <a href={`/entries/${entries[0]}${queryOf(query)}`}>
                  {contact.parties.map(sideText).join(' – ')}
                </a>
              </td>
              <td>{contact.venue ?? <span class="quiet">not said</span>}</td>
              <td>
                {entries.length}
                {entries.slice(1, 4).map((entry, i) => (
                  <a
                    class="source"
                    href={`/entries/${entry}${queryOf(query)}`}
                    aria-label={`Report ${i + 2} of ${contactText(contact)}`}
                  >
                    {i + 2}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export interface DistinctContact {
  readonly contact: StoryContact
  readonly entries: StoryContact['entries']
}

/** The newest first; those that would read alike, with the same sides, kind, days and place, stand once. */
export function distinctContacts({ contacts, day }: Story): readonly DistinctContact[] {
  const found = new Map<string, { contact: StoryContact; entries: StoryContact['entries'] }>()
  for (const contact of contacts.toReversed()) {
    const key = [contactText(contact), intervalText(contact.when, day), contact.venue].join('|')
    const known = found.get(key)
    if (known) known.entries = [...known.entries, ...contact.entries]
    else found.set(key, { contact, entries: contact.entries })
  }
  return [...found.values()]
}

const sideText = (side: readonly Party[]): string => side.map(({ name }) => name).join(', ')

function kindText({ gap, mode }: StoryContact): string {
  if (gap) return 'No contact'
  return mode === null ? 'Contact' : mode[0]!.toUpperCase() + mode.slice(1)
}

export const contactText = (contact: StoryContact): string =>
  `${kindText(contact)}: ${contact.parties.map(sideText).join(' – ')}`
