import type { Party } from '../../model/entry.ts'
import type { Story } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'

/** Meetings, calls and exchanges, and the gaps that a text states. */
export function Contacts({ story, query }: { story: Story; query: ViewQuery }) {
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">Contacts</h2>
      {story.contacts.length === 0 ? <p class="quiet">No contact is on record.</p> : null}
      <ul>
        {story.contacts.map(contact => (
          <li>
            <a href={`/entries/${contact.entries[0]}${queryOf(query)}`}>
              {contact.gap ? 'No contact' : (contact.mode ?? 'contact')}:{' '}
              {contact.parties.map(sideText).join(' – ')}
            </a>
            <div class="quiet">
              {intervalText(contact.when, story.day)}
              {contact.venue === null ? '' : `, ${contact.venue}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const sideText = (side: readonly Party[]): string => side.map(({ name }) => name).join(', ')
