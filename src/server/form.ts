import type { Context } from 'hono'
import { DemarcheError } from '../model/errors.ts'

/** The fields of a form, trimmed; what is not there is empty. A file is no field of ours. @throws {DemarcheError} E801 */
export async function formOf(c: Context): Promise<(name: string) => string> {
  const form = await c.req.parseBody().catch(() => {
    throw new DemarcheError('E801', 'The form cannot be read. Load the page again, then send it once more.')
  })
  return name => {
    const value = Object.hasOwn(form, name) ? form[name] : ''
    return typeof value === 'string' ? value.trim() : ''
  }
}
