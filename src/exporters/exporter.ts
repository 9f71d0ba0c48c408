/** Not on the shelf: the shape that every exporter has. */
import type { Brief, Story } from '../model/story.ts'

/** One way to take a story out of Demarche. The same story and brief give the same bytes. */
export interface Exporter {
  /** As `--format` takes it, and the ending of the page's address. */
  readonly name: string
  readonly mediaType: string
  readonly summary: string
  write(story: Story, brief: Brief): string
}
