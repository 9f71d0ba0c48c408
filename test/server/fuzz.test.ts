import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { LEAKS, type OddRequest, oddRequests } from './odd-requests.ts'
import { oddAnswers } from './odd-answers.ts'
import { sampleApp } from './sample.ts'

/** The same property with 10,000 requests: npx tsx bench/face/fuzz.ts */
const RUNS = 150

let app: Demarche
beforeAll(async () => {
  app = await sampleApp()
})
afterAll(() => app.close())

test('no request gets a 500, and no answer tells of the machine', async () => {
  const { known, answer } = await oddAnswers(app)
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(oddRequests(known), async (request: OddRequest) => {
      const { status, text } = await answer(request)
      statuses.add(status)
      expect(status, text.slice(0, 300)).toBeLessThan(500)
      expect(LEAKS.exec(text)?.[0] ?? null).toBe(null)
    }),
    { numRuns: RUNS, seed: 20250512 },
  )
  expect(logged).not.toHaveBeenCalled()
  logged.mockRestore()
  // It got past the doors: pages, refusals, what is not there.
  for (const status of [200, 400, 403, 404]) expect(statuses).toContain(status)
})
