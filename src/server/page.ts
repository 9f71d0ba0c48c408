import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Child } from 'hono/jsx'

/** A whole page: without a document type a browser would fall back to the manners of 1998. */
export const page = (c: Context, content: Child, status: ContentfulStatusCode = 200): Response =>
  c.html(`<!DOCTYPE html>${String(content)}`, status)
