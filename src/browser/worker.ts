import { type Extractor, openExtractor } from './extractor.ts'
import type { Answered, Asked, Findings } from './findings.ts'

// Reading an article takes a moment: the page stays awake while this thread works.
const answer = (message: Answered): void => self.postMessage(message)

async function unpacked(name: string): Promise<Uint8Array> {
  const response = await fetch(`models/${name}.bin.gz`)
  if (!response.ok || response.body === null) throw new Error(`models/${name}.bin.gz: ${response.status}`)
  const stream = response.body.pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const opening: Promise<Extractor> = openExtractor(unpacked)
opening.then(
  () => answer({ kind: 'ready' }),
  (error: unknown) => answer({ kind: 'failed', message: `The models could not be read. ${String(error)}` }),
)

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void opening.then(extract => {
    try {
      const findings = extract({ id: 'pasted', text: data.text, createdOn: data.createdOn })
      answer({ kind: 'found', text: data.text, findings: findings as unknown as Findings })
    } catch (error) {
      answer({ kind: 'failed', message: (error as Error).message })
    }
  })
})
