/** Begin and inside for each role (IOB2); `outside` is 0. */
export const TAGS = ['outside', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const TAG_COUNT = TAGS.length

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

export const beginOf = (role: number): number => 1 + 2 * role
export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0
/** A tag of a role's inside stands only behind a tag of the same role. */
export const mayFollow = (before: number, tag: number): boolean =>
  !isInside(tag) || before === tag || before === tag - 1
export const roleOf = (tag: number): number => (tag - 1) >> 1
