import { queryOf, type ViewQuery } from '../view.ts'

const PARTS = [
  ['', 'Story'],
  ['/timeline', 'Timeline'],
  ['/threads', 'Threads'],
  ['/positions', 'Positions'],
  ['/contacts', 'Contacts'],
] as const

export type StoryPart = (typeof PARTS)[number][0]

/** The pages of one story, with the one that is open marked. */
export function StoryParts({ id, part, query }: { id: string; part: StoryPart; query: ViewQuery }) {
  return (
    <nav aria-label="Parts of the story">
      <ul class="chips">
        {PARTS.map(([path, name]) => (
          <li>
            <a
              href={`/stories/${id}${path}${queryOf(query)}`}
              aria-current={path === part ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
