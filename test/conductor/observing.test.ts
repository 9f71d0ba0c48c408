import { context, trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { log, startLog } from '../../src/conductor/log.ts'
import { traced } from '../../src/conductor/tracing.ts'
import { openDemarche } from '../../src/demarche.ts'
import { failure } from '../../src/model/errors.ts'

describe('spans', () => {
  const exporter = new InMemorySpanExporter()
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  beforeAll(() => provider.register())
  afterAll(async () => {
    await provider.shutdown()
    trace.disable()
    context.disable()
  })

  test('reading an article has one within the other', async () => {
    const app = await openDemarche(':memory:')
    for await (const added of app.add(['corpus/istanbul-2025/articles'])) if (added.kind === 'added') break
    await app.close()
    const spans = exporter.getFinishedSpans()
    const [analysed] = spans.filter(({ name }) => name === 'demarche.analyse')
    const outer = spans.find(({ name }) => name === 'demarche.add')!
    expect(analysed!.parentSpanContext?.spanId).toBe(outer.spanContext().spanId)
    expect(analysed!.attributes['demarche.characters']).toBeGreaterThan(100)
  })

  test('a failure leaves its code, and still fails', async () => {
    const fails = traced('demarche.test', {}, async () => {
      throw failure('E401', ['story_0'])
    })
    await expect(fails).rejects.toMatchObject({ code: 'E401' })
    expect(() =>
      traced('demarche.test', {}, () => {
        throw failure('E404', [])
      }),
    ).toThrow(expect.objectContaining({ code: 'E404' }))
    const codes = exporter
      .getFinishedSpans()
      .filter(({ name }) => name === 'demarche.test')
      .map(({ attributes }) => attributes['demarche.error'])
    expect(codes).toEqual(['E401', 'E404'])
  })
})

describe('the log', () => {
  afterAll(() => startLog('silent'))

  test('is silent until asked for', () => {
    const write = vi.spyOn(process.stderr, 'write')
    log().error({}, 'nobody reads this')
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
  })

  test('keeps to its level', async () => {
    await startLog('warn')
    expect(log()).toMatchObject({ level: 'warn' })
  })
})
