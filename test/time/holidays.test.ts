import { expect, test } from 'vitest'
import { holidayOf } from '../../src/model/holidays.ts'

test.each([
  ['passover', '15 Nisan'],
  ['shavuot', '6 Sivan'],
  ['rosh hashanah', '1 Tishri'],
  ['yom kippur', '10 Tishri'],
])('%s is %s in every year of two centuries', (name, date) => {
  const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { month: 'long', day: 'numeric', timeZone: 'UTC' })
  for (let year = 1900; year < 2100; year++) {
    expect(hebrew.format(new Date(`${holidayOf(name, year)}T00:00:00Z`))).toContain(date)
  }
})

test('a day of either church is one only where both agree', () => {
  expect(holidayOf('either easter', 2025)).toBe('2025-04-20')
  expect(holidayOf('either easter', 2026)).toBeNull()
})
