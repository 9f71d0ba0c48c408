import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { anchors, timexes } from '../../src/time/stages.ts'

function valueOfLast(text: string, createdOn: string | null): string | null {
  const doc = {
    text,
    createdOn,
    headlineEnd: 0,
    publisher: null,
    blocks: [],
    tokens: [],
    sentences: [],
    words: [],
    quotations: [],
    statements: [],
  } as unknown as Document
  return anchors.run({ ...doc, ...timexes.run(doc) }).settled.at(-1)!.value
}

test.each([
  ['BERN, May 11 (Nordpress) - They met today.', '2025-05-12', '2025-05-11'],
  ['Ministers meet\n\nBERN, Velden, May 11 — They met today.', '2025-05-12', '2025-05-11'],
  ['OSLO (11 May): They met today.', '2025-05-12', '2025-05-11'],
  ['BERN, May 11, 2025 - They met today.', null, '2025-05-11'],
  ['BERN, May 2 - They met today.', '2025-05-12', '2025-05-12'],
  ['BERN, May 14 - They met today.', '2025-05-12', '2025-05-12'],
  ['In Bern, May 11 was quiet. They met today.', '2025-05-12', '2025-05-12'],
  ['BERN, May 11 - They met today.', null, null],
])('%s, published %s: %s', (text, createdOn, value) => expect(valueOfLast(text, createdOn)).toBe(value))
