/** 32-bit FNV-1a of a text's UTF-16 code units, finished by murmur3's mixer: fast and the same everywhere. */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** Joins two hashes; order matters. */
export const joined = (a: number, b: number): number => mix(Math.imul(a, 0x9e3779b1) ^ b)

function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
