/** Not on the shelf: the shape that every exporter has. */
import type { Brief, Story } from '../model/story.ts'

/** Text, or the bytes of a form that is not text. */
export type Written = string | Uint8Array<ArrayBuffer>

/** One way to take a story out of Demarche. The same story and brief give the same bytes. */
export interface Exporter {
  /** As `--format` takes it, and the ending of the page's address. */
  readonly name: string
  readonly mediaType: string
  readonly summary: string
  write(story: Story, brief: Brief): Written | Promise<Written>
}
