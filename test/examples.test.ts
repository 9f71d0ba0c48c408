import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Blocks of TypeScript that import the package: what readers copy. */
const SOURCES = ['README.md', 'docs/library.md', 'docs/browser.md']
const DOCSTRINGS = ['src/demarche.ts', 'src/browser/extractor.ts']

const examples = new Map<string, string>()
for (const path of SOURCES) {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!)
  blocks.filter(code => code.includes("from 'demarche")).forEach((code, i) => keep(`${path}-${i}`, code))
}
for (const path of DOCSTRINGS) {
  const found = /@example\n((?: \*(?: .*)?\n)+?) \*\/\nexport (?:const|async function|function) (\w+)/.exec(
    readFileSync(path, 'utf8'),
  )!
  const from = path.includes('browser') ? 'demarche/browser' : 'demarche'
  const code = found[1]!.replace(/^ \* ?/gm, '')
  keep(`${path}-example`, `import { ${found[2]} } from '${from}'\n${code}`)
}

function keep(name: string, code: string): void {
  // Each is a module of its own, so that `await` may stand at its top.
  examples.set(resolve('test', `${name.replace(/\W/g, '-')}.example.ts`), `${code}\nexport {}\n`)
}

test('there are examples to compile', () => {
  expect(examples.size).toBeGreaterThanOrEqual(8)
})

test('every example compiles against the public face', () => {
  const { config } = ts.readConfigFile('tsconfig.json', path => ts.sys.readFile(path)) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      incremental: false,
      tsBuildInfoFile: null,
      noUnusedLocals: false,
      paths: { demarche: ['./src/demarche.ts'], 'demarche/browser': ['./src/browser/extractor.ts'] },
    },
    process.cwd(),
  )
  const host = ts.createCompilerHost(options)
  const [readFile, fileExists] = [host.readFile, host.fileExists]
  host.readFile = path => examples.get(resolve(path)) ?? readFile(path)
  host.fileExists = path => examples.has(resolve(path)) || fileExists(path)
  const program = ts.createProgram([...examples.keys()], options, host)
  const wrong = [...examples.keys()].flatMap(path =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  )
  expect(wrong).toEqual([])
})
