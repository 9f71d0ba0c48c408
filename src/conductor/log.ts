/** What long-running work reports about itself: fields, then a sentence. */
export interface Log {
  error(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  debug(fields: LogFields, message: string): void
}

export type LogFields = Readonly<Record<string, string | number | boolean | null>>
export type LogLevel = 'silent' | keyof Log

const SILENT: Log = { error() {}, warn() {}, info() {}, debug() {} }

let shared = SILENT

/** The log of this process: silent until `startLog`. */
export const log = (): Log => shared

/**
 * Sends log lines of a level and those above it to standard error, one JSON object a line (pino's form). Standard
 * output stays free for results.
 */
export async function startLog(level: LogLevel): Promise<void> {
  if (level === 'silent') {
    shared = SILENT
    return
  }
  // Only who asks for a log waits for the library.
  const { destination, pino } = await import('pino')
  shared = pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"`, messageKey: 'message' },
    destination({ dest: 2, sync: true }),
  )
}
