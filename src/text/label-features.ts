import { mix1, mix2, mix3, mix4 } from '../learn/hash.ts'
import type { Clause } from './clause.ts'
import { few, NONE } from './move-features.ts'
import type { TreeState } from './tree-state.ts'

/** More than a relation has. */
export const MOST_LABEL_FEATURES = 80

/** Features of the relation between `head` and `child`, when the child has all its own children. */
export function labelFeatures(
  c: Clause,
  s: TreeState,
  head: number,
  child: number,
  rows: Int32Array,
  bits: number,
): number {
  const SHIFT = 32 - bits
  const { word, tag, coarse, middle, fine, suffix } = c
  const n = s.length
  const dir = head < child ? 1 : 2
  const hw = word[head]!
  const hp = tag[head]!
  const dw = word[child]!
  const dp = tag[child]!
  const size = few(head < child ? child - head : head - child, 6) * dir
  const dl = s.left[child]!
  const dr = s.right[child]!
  const hl = s.left[head]!
  const hr = s.right[head]!
  const dl2 = s.left2[child]!
  const dlw = dl < 0 ? NONE : word[dl]!
  const drw = dr < 0 ? NONE : word[dr]!
  const dL = dl < 0 ? NONE : s.label[dl]!
  const dR = dr < 0 ? NONE : s.label[dr]!
  const hL = hl < 0 ? NONE : s.label[hl]!
  const hR = hr < 0 ? NONE : s.label[hr]!
  const hlw = hl < 0 ? NONE : word[hl]!
  const hrw = hr < 0 ? NONE : word[hr]!
  const dBefore = child > 0 ? tag[child - 1]! : NONE
  const dAfter = tag[child + 1]!
  const hBefore = head > 0 ? tag[head - 1]! : NONE
  const hAfter = head < n ? tag[head + 1]! : NONE
  const low = head < child ? head : child
  const high = head < child ? child : head
  const between =
    few(c.commas[high]! - c.commas[low]!, 2) * 16 +
    few(c.verbs[high]! - c.verbs[low]!, 2) * 4 +
    few(c.links[high]! - c.links[low]!, 2)
  const quote = c.quoted[head]! * 4 + c.quoted[child]!
  let k = 0
  rows[k++] = mix1(0, dir) >>> SHIFT
  rows[k++] = mix2(1, hw, dir) >>> SHIFT
  rows[k++] = mix2(2, hp, dir) >>> SHIFT
  rows[k++] = mix2(3, dw, dir) >>> SHIFT
  rows[k++] = mix2(4, dp, dir) >>> SHIFT
  rows[k++] = mix3(5, hp, dp, dir) >>> SHIFT
  rows[k++] = mix3(6, hw, dp, dir) >>> SHIFT
  rows[k++] = mix3(7, hp, dw, dir) >>> SHIFT
  rows[k++] = mix3(8, hw, dw, dir) >>> SHIFT
  rows[k++] = mix4(9, hp, dp, hw, dir) >>> SHIFT
  rows[k++] = mix4(10, hp, dp, dw, dir) >>> SHIFT
  rows[k++] = mix3(11, hp, dp, size) >>> SHIFT
  rows[k++] = mix3(12, dp, dBefore, dir) >>> SHIFT
  rows[k++] = mix3(13, dp, dAfter, dir) >>> SHIFT
  rows[k++] = mix3(14, hp, hBefore, dir) >>> SHIFT
  rows[k++] = mix3(15, hp, hAfter, dir) >>> SHIFT
  rows[k++] = mix4(16, hp, dp, dBefore, dir) >>> SHIFT
  rows[k++] = mix4(17, hp, dp, dAfter, dir) >>> SHIFT
  rows[k++] = mix3(18, dw, child > 0 ? word[child - 1]! : NONE, dir) >>> SHIFT
  rows[k++] = mix3(19, dw, word[child + 1]!, dir) >>> SHIFT
  rows[k++] = mix3(20, hp, child > 0 ? word[child - 1]! : NONE, dir) >>> SHIFT
  rows[k++] = mix3(21, dp, dL, dir) >>> SHIFT
  rows[k++] = mix3(22, dp, dR, dir) >>> SHIFT
  rows[k++] = mix3(23, dp, dlw, dir) >>> SHIFT
  rows[k++] = mix3(24, hp, hL, dir) >>> SHIFT
  rows[k++] = mix3(25, hp, hR, dir) >>> SHIFT
  rows[k++] = mix4(26, hp, dp, hL, dir) >>> SHIFT
  rows[k++] = mix4(27, hp, dp, hR, dir) >>> SHIFT
  rows[k++] = mix4(28, hp, dp, dlw, dir) >>> SHIFT
  rows[k++] = mix4(29, hp, dp, dL, dir) >>> SHIFT
  rows[k++] = mix3(30, middle[head]!, middle[child]!, dir) >>> SHIFT
  rows[k++] = mix3(31, fine[child]!, hp, dir) >>> SHIFT
  rows[k++] = mix3(32, fine[head]!, dp, dir) >>> SHIFT
  rows[k++] = mix3(33, fine[child]!, dp, dir) >>> SHIFT
  rows[k++] = mix3(34, fine[head]!, dw, dir) >>> SHIFT
  rows[k++] = mix3(35, coarse[head]!, fine[child]!, dir) >>> SHIFT
  rows[k++] = mix3(36, suffix[child]!, dir, hp) >>> SHIFT
  rows[k++] = mix3(37, suffix[head]!, dir, dp) >>> SHIFT
  rows[k++] = mix4(38, hw, dp, dlw, dir) >>> SHIFT
  rows[k++] = mix4(39, hp, dlw, middle[child]!, dir) >>> SHIFT
  rows[k++] = mix4(40, hw, dlw, middle[child]!, dir) >>> SHIFT
  rows[k++] = mix3(41, head === n ? 1 : 0, dp, dw) >>> SHIFT
  rows[k++] = mix3(42, hp, dp, s.leftCount[head]! * 8 + s.rightCount[head]!) >>> SHIFT
  rows[k++] = mix3(43, hw, s.rightCount[head]!, dp) >>> SHIFT
  rows[k++] = mix4(44, hp, dp, hlw, dir) >>> SHIFT
  rows[k++] = mix4(45, hp, dp, hrw, dir) >>> SHIFT
  rows[k++] = mix4(46, dp, dl2 < 0 ? NONE : word[dl2]!, dlw, dir) >>> SHIFT
  rows[k++] = mix4(47, hp, dp, between, dir) >>> SHIFT
  rows[k++] = mix4(48, hw, dp, quote, dir) >>> SHIFT
  rows[k++] = mix4(49, hp, dp, quote, between) >>> SHIFT
  rows[k++] = mix4(50, hp, dp, dL, dR) >>> SHIFT
  rows[k++] = mix4(51, hp, dp, drw, dir) >>> SHIFT
  rows[k++] = mix4(52, middle[head]!, dp, dL, dir) >>> SHIFT
  rows[k++] = mix4(53, hw, dp, dL, dir) >>> SHIFT
  if (!c.guided) return k
  const gl = c.guideLabel[child]! * 2 + (c.guideHead[child] === head ? 1 : 0)
  rows[k++] = mix1(60, gl) >>> SHIFT
  rows[k++] = mix3(61, gl, dp, dir) >>> SHIFT
  rows[k++] = mix4(62, gl, hp, dp, dir) >>> SHIFT
  rows[k++] = mix2(63, gl, dw) >>> SHIFT
  rows[k++] = mix2(64, gl, hw) >>> SHIFT
  rows[k++] = mix3(65, gl, dL, dR) >>> SHIFT
  rows[k++] = mix3(66, gl, quote, between) >>> SHIFT
  return k
}
