import { type Opml, parseOpml } from 'feedsmith'
import { failure } from '../model/errors.ts'
import type { Address, Reader } from './reader.ts'
import { withoutDoctype } from './source/doctype.ts'
import { textOf } from './source/charset.ts'
import { wholeOf } from './source/whole.ts'
import { xmlDepthOf } from './source/xml-depth.ts'

const DEEPEST = 100

/** A list of feeds, as feed readers export it. */
export const opml: Reader = {
  name: 'opml',
  format: 'OPML',
  extensions: ['.opml'],
  mediaTypes: ['text/x-opml', 'text/x-opml+xml'],
  accepts: ({ extension, type, head }) =>
    opml.extensions.includes(extension) ||
    (type !== null && opml.mediaTypes.includes(type)) ||
    /<opml[\s>]/.test(head),

  async *read(input, { maxBytes }) {
    const source = withoutDoctype(textOf(await wholeOf(input, maxBytes), input.place, input.mediaType))
    if (xmlDepthOf(source) > DEEPEST) {
      throw failure('E105', [input.place, `its outlines are nested more than ${DEEPEST} deep`])
    }
    let outlines: readonly Opml.Outline<string>[]
    try {
      outlines = parseOpml(source).body?.outlines ?? []
    } catch (cause) {
      throw failure('E105', [input.place, 'its XML cannot be read'], { cause })
    }
    const addresses = [...addressesOf(outlines)]
    if (addresses.length === 0) throw failure('E108', [input.place])
    for (const [i, address] of addresses.entries())
      yield { kind: 'address', place: `${input.place}#${i + 1}`, address }
  },
}

function* addressesOf(outlines: readonly Opml.Outline<string>[]): Generator<Address> {
  for (const { xmlUrl, text, title, outlines: inner } of outlines) {
    if (xmlUrl !== undefined && /^https?:\/\//.test(xmlUrl)) {
      yield {
        url: xmlUrl,
        title: title ?? text ?? null,
        publisher: title ?? text ?? null,
        publishedAt: null,
        leadsTo: 'feed',
      }
    }
    if (inner !== undefined) yield* addressesOf(inner)
  }
}
