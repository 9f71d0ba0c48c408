import { expect, test } from 'vitest'
import { textOfPages } from '../../src/readers/pdf/lines.ts'
import { codes, rows } from './reading.ts'

/** A PDF of one page with one line of text each, made by hand. */
function pdfOf(lines: readonly (readonly [text: string, y: number])[]): Buffer {
  const stream = `BT /F1 12 Tf ${lines.map(([text, y]) => `1 0 0 1 72 ${y} Tm (${text}) Tj`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Title (Envoys set a day) >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

test('lines become paragraphs', async () => {
  const file = pdfOf([
    ['The envoys of Ardania said that they', 700],
    ['would observe a cease-', 686],
    ['fire from Monday.', 672],
    ['They will meet again.', 630],
  ])
  expect(await rows('a.pdf', file)).toMatchObject([
    {
      title: 'Envoys set a day',
      text: 'The envoys of Ardania said that they would observe a ceasefire from Monday.\n\nThey will meet again.',
    },
  ])
})

test('a PDF that is cut, or no PDF', async () => {
  expect(await codes('a.pdf', Buffer.from('%PDF-1.4\nnothing'))).toEqual(['E105'])
})

test('heads, feet and page numbers are left out', () => {
  const line = (text: string, y: number) => ({ text, y, height: 10, endsLine: true })
  const page = (number: number) => [
    line('Joint communiqué', 760),
    line(`Paragraph ${number} says so.`, 700),
    line(`Page ${number} of 3`, 40),
  ]
  expect(textOfPages([page(1), page(2), page(3)])).toBe(
    'Paragraph 1 says so.\n\nParagraph 2 says so.\n\nParagraph 3 says so.',
  )
})
