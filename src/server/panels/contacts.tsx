import type { Party } from '../../model/entry.ts'
import type { Story, StoryContact } from '../../model/story.ts'
import { queryOf, type ViewQuery } from '../view.ts'
import { intervalText } from './dates.ts'

/** As many as fit beside the brief. */
const MOST = 6

/** The newest meetings, calls and exchanges, and the gaps that a text states; all of them have a page of their own. */
export function Contacts({ story, query }: { story: Story; query: ViewQuery }) {
  const newest = story.contacts.toReversed().slice(0, MOST)
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">Contacts</h2>
      {newest.length === 0 ? <p class="quiet">No contact is on record.</p> : null}
      <ul>
        {newest.map(contact => (
          <li>
            <a href={`/entries/${contact.entries[0]}${queryOf(query)}`}>{contactText(contact)}</a>
            <div class="quiet">
              {intervalText(contact.when, story.day)}
              {contact.venue === null ? '' : `, ${contact.venue}`}
            </div>
          </li>
        ))}
      </ul>
      {story.contacts.length > MOST ? (
        <p>
          <a href={`/stories/${story.id}/contacts${queryOf(query)}`}>All {story.contacts.length} contacts</a>
        </p>
      ) : null}
    </section>
  )
}

/** All contacts, the newest first. */
export function ContactTable({ story, query }: { story: Story; query: ViewQuery }) {
  if (story.contacts.length === 0) return <p class="quiet">No meeting, call or exchange is on record.</p>
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
          {story.contacts.toReversed().map(contact => (
            <tr>
              <td>{intervalText(contact.when, story.day)}</td>
              <td>{kindText(contact)}</td>
              <td>
                <a href={`/entries/${contact.entries[0]}${queryOf(query)}`}>
                  {contact.parties.map(sideText).join(' – ')}
                </a>
              </td>
              <td>{contact.venue ?? <span class="quiet">not said</span>}</td>
              <td>{contact.entries.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const sideText = (side: readonly Party[]): string => side.map(({ name }) => name).join(', ')

function kindText({ gap, mode }: StoryContact): string {
  if (gap) return 'No contact'
  return mode === null ? 'Contact' : mode[0]!.toUpperCase() + mode.slice(1)
}

const contactText = (contact: StoryContact): string =>
  `${kindText(contact)}: ${contact.parties.map(sideText).join(' – ')}`
