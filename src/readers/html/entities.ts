import { pageOf } from './page.ts'

/** Metadata is often escaped once more than its format asks for: `US&#8217;s`. */
export const decoded = (text: string): string =>
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(text)
    ? (pageOf(text.replaceAll('<', '&lt;'), 'text').body.text() ?? '')
    : text
