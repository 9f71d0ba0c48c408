import type { Output } from '../../src/cli/output.ts'
import { runProgram } from '../../src/cli/program.ts'

/** Runs one command line in this process and keeps what it wrote. */
export async function run(
  ...args: string[]
): Promise<{ code: number; out: string; err: string; json: () => unknown }> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const output: Output = {
    print: line => void lines.push(line),
    json: value => void lines.push(JSON.stringify(value)),
    bytes: content => void lines.push(Buffer.from(content).toString('latin1')),
    warn: line => void errors.push(line),
    table: (headings, rows) => void lines.push([headings, ...rows].map(row => row.join('\t')).join('\n')),
    progress: () => ({ step() {}, stop() {} }),
    style: { bold: text => text, dim: text => text, mark: text => `»${text}«` },
  }
  const code = await runProgram(args, output, {})
  return {
    code,
    out: lines.join('\n'),
    err: errors.join('\n'),
    json: () => JSON.parse(lines.join('\n')) as unknown,
  }
}
