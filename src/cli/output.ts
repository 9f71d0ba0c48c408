import cliProgress from 'cli-progress'
import Table from 'cli-table3'
import pc from 'picocolors'

/** A terminal shows a bar only for work that lasts: what ends sooner leaves no trace. */
const QUIET_MS = 1000

export interface Progress {
  step(): void
  stop(): void
}

/** Where a command writes: results to standard output, all else to standard error. */
export interface Output {
  print(line: string): void
  json(value: unknown): void
  /** What is not text, as it is. */
  bytes(content: Uint8Array): void
  warn(line: string): void
  /** Rows under headings: aligned on a terminal and in a pipe alike, without frames. */
  table(headings: readonly string[], rows: readonly (readonly string[])[]): void
  /** @param total steps, or null when nobody can say beforehand: the bar then only counts */
  progress(total: number | null, label: string): Progress
  readonly style: { bold(text: string): string; dim(text: string): string; mark(text: string): string }
}

export function terminalOutput(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Output {
  const colour = pc.createColors(stdout.isTTY && !process.env['NO_COLOR'])
  const width = stdout.isTTY ? stdout.columns : 110
  return {
    print: line => void stdout.write(`${line}\n`),
    json: value => void stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    bytes: content => void stdout.write(content),
    warn: line => void stderr.write(`${line}\n`),
    table(headings, rows) {
      if (rows.length === 0) {
        stderr.write('Nothing to list.\n')
        return
      }
      const table = new Table({
        head: headings.map(heading => colour.bold(heading)),
        chars: NO_FRAME,
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
        wordWrap: true,
        colWidths: columnWidths(headings, rows, width),
      })
      table.push(...rows.map(row => [...row]))
      stdout.write(`${table.toString().replace(/[ \t]+$/gm, '')}\n`)
    },
    progress(total, label) {
      if (!stderr.isTTY) return { step() {}, stop() {} }
      const bar = new cliProgress.SingleBar({
        format:
          total === null
            ? `${label} {value} · {duration_formatted}`
            : `${label} {bar} {value}/{total} · {eta_formatted} left`,
        stream: stderr,
        hideCursor: true,
        clearOnComplete: true,
      })
      const startedAt = performance.now()
      let done = 0
      let shown = false
      return {
        step() {
          done++
          if (!shown && performance.now() - startedAt > QUIET_MS) {
            bar.start(total ?? 0, done)
            shown = true
          }
          if (shown) bar.update(done)
        },
        stop: () => bar.stop(),
      }
    },
    style: {
      bold: text => colour.bold(text),
      dim: text => colour.dim(text),
      mark: text => (stdout.isTTY ? colour.inverse(text) : `»${text}«`),
    },
  }
}

const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
}

/** Columns as wide as their longest cell; the widest give way until the row fits. */
function columnWidths(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = headings.map(
    (heading, i) =>
      Math.max(
        heading.length,
        ...rows.map(row => Math.max(...(row[i] ?? '').split('\n').map(line => line.length))),
      ) + 2,
  )
  for (let over = widths.reduce((sum, each) => sum + each, 0) - width; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths))
    if (widths[widest]! <= 12) break
    widths[widest]!--
  }
  return widths
}
