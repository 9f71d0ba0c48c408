/**
 * Feature hashing. A string is hashed once (`hashText`); features are then mixed from 32-bit integers only.
 * `row` picks the table row of a mixed feature: its high bits.
 */
const A = 0x9e3779b1 | 0
const B = 0x85ebca6b | 0
const C = 0xc2b2ae35 | 0

export function hashText(text: string): number {
  let x = 0x811c9dc5
  for (let i = 0; i < text.length; i++) x = Math.imul(x ^ text.charCodeAt(i), 0x01000193)
  x ^= x >>> 15
  x = Math.imul(x, B)
  return (x ^ (x >>> 13)) | 0
}

/** A feature made of the template `id` and one to four values. */
export function mix1(id: number, a: number): number {
  let x = Math.imul(id * 31 + 17, A) ^ a
  x = Math.imul(x, B)
  x ^= x >>> 15
  return Math.imul(x, C)
}

export function mix2(id: number, a: number, b: number): number {
  let x = Math.imul(id * 31 + 17, A) ^ a
  x = Math.imul(x, B)
  x ^= x >>> 13
  x = Math.imul(x ^ b, C)
  x ^= x >>> 15
  return Math.imul(x, B)
}

export function mix3(id: number, a: number, b: number, c: number): number {
  let x = Math.imul(id * 31 + 17, A) ^ a
  x = Math.imul(x, B)
  x ^= x >>> 13
  x = Math.imul(x ^ b, C)
  x ^= x >>> 15
  x = Math.imul(x ^ c, B)
  x ^= x >>> 13
  return Math.imul(x, A)
}

export function mix4(id: number, a: number, b: number, c: number, d: number): number {
  let x = Math.imul(id * 31 + 17, A) ^ a
  x = Math.imul(x, B)
  x ^= x >>> 13
  x = Math.imul(x ^ b, C)
  x ^= x >>> 15
  x = Math.imul(x ^ c, B)
  x ^= x >>> 13
  x = Math.imul(x ^ d, A)
  x ^= x >>> 15
  return Math.imul(x, C)
}

/** @param bits width of the table: it has `2 ** bits` rows */
export const rowOf = (feature: number, bits: number): number => feature >>> (32 - bits)
