/** The same as in package.json (a test holds them together): part of every row's provenance. */
export const VERSION = '0.1.0'
