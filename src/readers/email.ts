import type { ParsedMail } from 'mailparser'
import { failure } from '../model/errors.ts'
import { instantOf } from './article/instant.ts'
import { rowOf } from './article/row.ts'
import { newsletterText } from './html/fragment.ts'
import type { Read, Reader } from './reader.ts'
import { linesOf } from './source/lines.ts'
import { wholeOf } from './source/whole.ts'

/** Newsletters: one message (RFC 5322), or a mailbox of many (mbox, RFC 4155). */
export const email: Reader = {
  name: 'email',
  format: 'e-mail',
  extensions: ['.eml', '.mbox'],
  mediaTypes: ['message/rfc822', 'application/mbox'],
  accepts: ({ extension, type, head }) =>
    email.extensions.includes(extension) ||
    (type !== null && email.mediaTypes.includes(type)) ||
    (/^(?:from|return-path|received|delivered-to|message-id|mime-version): /.test(head) &&
      /\n(?:subject|from|date): /.test(head)),

  async *read(input, { maxBytes }) {
    if (!input.head.startsWith('from ')) {
      yield await readMessage(Buffer.from(await wholeOf(input, maxBytes)), input.place)
      return
    }
    let lines: string[] = []
    let size = 0
    let number = 0
    const message = async (): Promise<Read> =>
      readMessage(Buffer.from(lines.join('\n'), 'latin1'), `${input.place}#${number}`)
    for await (const { text } of linesOf(input, maxBytes, 'latin1')) {
      if (
        typeof text === 'string' &&
        text.startsWith('From ') &&
        (lines.length === 0 || lines.at(-1) === '')
      ) {
        if (number > 0) yield await message()
        number++
        lines = []
        size = 0
        continue
      }
      size += text instanceof Error ? maxBytes : text.length
      // A message over the limit loses its end: attachments stand there.
      if (size <= maxBytes && typeof text === 'string') lines.push(text.replace(/^>(>*From )/, '$1'))
    }
    if (number > 0) yield await message()
  },
}

async function readMessage(source: Buffer, place: string): Promise<Read> {
  let mail: ParsedMail
  // A fifth of a second to load: only who reads mail waits for it.
  const { simpleParser } = await import('mailparser')
  try {
    mail = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true })
  } catch (cause) {
    return {
      kind: 'failure',
      place,
      error: failure('E105', [place, 'the message cannot be read'], { cause }),
    }
  }
  const text = (mail.html ? newsletterText(mail.html) : '') || (mail.text ?? '').trim()
  if (text === '') return { kind: 'failure', place, error: failure('E108', [place]) }
  const written = mail.headerLines.find(({ key }) => key === 'date')?.line ?? ''
  const instant = instantOf(written.replace(/^date:\s*|\s*\([^)]*\)$/gi, ''))
  const sender = mail.from?.value[0]
  return {
    kind: 'article',
    place,
    row: rowOf({
      text,
      title: mail.subject?.trim() || null,
      publisher: sender?.name || sender?.address?.split('@')[1] || null,
      publishedAt: instant?.at ?? null,
      createdOn: instant?.day ?? null,
    }),
  }
}
