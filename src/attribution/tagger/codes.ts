/**
 * Weights as bytes. A few are a thousand times the rest, so a byte holds a logarithm: small weights keep
 * their differences and large ones their size.
 */
const STEP = 22
const MOST = 127
/** Read weights are whole numbers in 64ths, so that they fit 16 bits and add up the same everywhere. */
const UNIT = 64

export const encode = (weight: number): number =>
  Math.sign(weight) * Math.min(MOST, Math.round(Math.log1p(Math.abs(weight)) * STEP))

const DECODED = Int16Array.from({ length: 256 }, (_, byte) => {
  const code = byte - 128
  return Math.sign(code) * Math.min(32_767, Math.round(Math.expm1(Math.abs(code) / STEP) * UNIT))
})

/** The weight that one byte stands for, in 64ths. */
export const decoded = (code: number): number => DECODED[code + 128]!

export function decode(codes: Int8Array): Int16Array {
  const weights = new Int16Array(codes.length)
  for (let i = 0; i < codes.length; i++) if (codes[i] !== 0) weights[i] = DECODED[codes[i]! + 128]!
  return weights
}

/** A weight that is kept whole, in the unit of decoded ones. */
export const scaled = (weight: number): number => Math.round(weight * UNIT)
