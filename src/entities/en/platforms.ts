/** Not on the shelf: a word list that the rules read. */

/** Words right before a platform whose name is a letter or a common word: *on X*, *the platform X*. */
export const PLATFORM_CONTEXT: ReadonlySet<string> = new Set([
  'on',
  'platform',
  'network',
  'site',
  'app',
  'via',
  'to',
  'media',
])
