import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import { DemarcheError } from '../model/errors.ts'
import { VERSION } from '../model/version.ts'

/**
 * Runs work within an OpenTelemetry span of its name. Without an SDK in the process (docs/observing.md says how to
 * bring one) this costs nothing to speak of. A failure leaves its code on the span and goes on.
 */
export function traced<T>(name: string, attributes: Attributes, work: (span: Span) => T): T {
  return trace.getTracer('demarche', VERSION).startActiveSpan(name, { attributes }, span => {
    const failed = (error: unknown): never => {
      const code = error instanceof DemarcheError ? error.code : 'unknown'
      span.setAttribute('demarche.error', code)
      span.setStatus({ code: SpanStatusCode.ERROR, message: code })
      span.end()
      throw error
    }
    try {
      const result = work(span)
      if (!(result instanceof Promise)) {
        span.end()
        return result
      }
      return result.then(value => {
        span.end()
        return value as Awaited<T>
      }, failed) as T
    } catch (error) {
      return failed(error)
    }
  })
}
