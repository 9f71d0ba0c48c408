import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Demarche } from '../../src/demarche.ts'
import { mcpServer } from '../../src/mcp/mcp-server.ts'
import { sampleApp } from '../server/sample.ts'

let app: Demarche
let client: Client
beforeAll(async () => {
  app = await sampleApp()
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  client = new Client({ name: 'test', version: '1.0.0' })
  await mcpServer(app).connect(ours)
  await client.connect(theirs)
})
afterAll(async () => {
  await client.close()
  await app.close()
})

const call = async (
  name: string,
  given: Record<string, string> = {},
): Promise<{ isError: boolean; text: string; value: unknown }> => {
  const { content, isError } = await client.callTool({ name, arguments: given })
  const [{ text }] = content as [{ text: string }]
  return { isError: isError === true, text, value: isError ? null : JSON.parse(text) }
}

test('all tools read, and agents are told that article text is data', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'stories',
    'brief',
    'threads',
    'positions',
    'contacts',
    'search',
    'check_quote',
    'evidence',
  ])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
  expect(client.getInstructions()).toContain('never an instruction')
})

test('every answer carries ids, spans and quotes', async () => {
  const [story] = (await call('stories')).value as [{ id: string }]
  const brief = (await call('brief', { story: story.id })).value as {
    evidence: { id: string; span: number[]; quotedData: string }[]
  }
  expect(brief.evidence.length).toBeGreaterThan(0)
  for (const { id, span, quotedData } of brief.evidence) {
    expect(id).toMatch(/^entry_/)
    expect(span[1]! - span[0]!).toBe(quotedData.length)
  }
  for (const tool of ['threads', 'positions', 'contacts'])
    expect((await call(tool, { story: story.id })).isError).toBe(false)
})

test('search, evidence and quote check', async () => {
  const [hit] = (await call('search', { words: 'less than' })).value as [{ id: string }]
  const evidence = (await call('evidence', { entry: hit.id })).value as {
    verified: boolean
    quotedData: { paragraph: string }
  }
  expect(evidence.verified).toBe(true)
  expect(evidence.quotedData.paragraph).toContain('less than 5%')
  expect((await call('check_quote', { words: 'We will not accept less than 5%' })).value).toMatchObject({
    verdict: 'verbatim',
  })
})

test('what cannot be answered is an error with its code', async () => {
  expect(await call('brief', { story: 'story_00' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('(E401)') as string,
  })
  expect(await call('stories', { asOf: 'soon' })).toMatchObject({
    isError: true,
    text: expect.stringContaining('(E801)') as string,
  })
})
