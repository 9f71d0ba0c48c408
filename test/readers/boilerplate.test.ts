import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/readers/html/boilerplate.ts'

describe.each(RULES)('$name', ({ pattern, longest, examples, rejects }) => {
  test.each(examples)('dropped: %s', text => expect(text.length <= longest && pattern.test(text)).toBe(true))
  test.each(rejects)('kept: %s', text => expect(text).not.toMatch(pattern))
})
