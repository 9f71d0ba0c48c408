import { mix1, mix2, mix3, mix4 } from '../learn/hash.ts'
import type { Clause } from './clause.ts'
import type { TreeState } from './tree-state.ts'

/** More than a move has. */
export const MOST_MOVE_FEATURES = 160

/** Stands for a word that is not there. */
export const NONE = -99

export const few = (count: number, most: number): number => (count < most ? count : most)

/**
 * Features of the next move, after Zhang and Nivre (2011), with word clusters and with counts of what lies between.
 *
 * @returns how many of `rows` are filled
 */
export function moveFeatures(c: Clause, s: TreeState, rows: Int32Array, bits: number): number {
  const SHIFT = 32 - bits
  const n = s.length
  const { word, tag, coarse, middle, fine } = c
  const { stack, depth, label } = s
  const s0 = depth > 0 ? stack[depth - 1]! : -1
  const s1 = depth > 1 ? stack[depth - 2]! : -1
  const s2 = depth > 2 ? stack[depth - 3]! : -1
  const b0 = s.next
  const b1 = b0 + 1 <= n ? b0 + 1 : -1
  const b2 = b0 + 2 <= n ? b0 + 2 : -1
  const b3 = b0 + 3 <= n ? b0 + 3 : -1
  const s0w = s0 < 0 ? NONE : word[s0]!
  const s0p = s0 < 0 ? NONE : tag[s0]!
  const s1w = s1 < 0 ? NONE : word[s1]!
  const s1p = s1 < 0 ? NONE : tag[s1]!
  const s2w = s2 < 0 ? NONE : word[s2]!
  const s2p = s2 < 0 ? NONE : tag[s2]!
  const b0w = word[b0]!
  const b0p = tag[b0]!
  const b1w = b1 < 0 ? NONE : word[b1]!
  const b1p = b1 < 0 ? NONE : tag[b1]!
  const b2w = b2 < 0 ? NONE : word[b2]!
  const b2p = b2 < 0 ? NONE : tag[b2]!
  const b3p = b3 < 0 ? NONE : tag[b3]!
  const s0l = s0 < 0 ? -1 : s.left[s0]!
  const s0r = s0 < 0 ? -1 : s.right[s0]!
  const s1l = s1 < 0 ? -1 : s.left[s1]!
  const s1r = s1 < 0 ? -1 : s.right[s1]!
  const b0l = s.left[b0]!
  const s0l2 = s0 < 0 ? -1 : s.left2[s0]!
  const s0r2 = s0 < 0 ? -1 : s.right2[s0]!
  const s1l2 = s1 < 0 ? -1 : s.left2[s1]!
  const s1r2 = s1 < 0 ? -1 : s.right2[s1]!
  const b0l2 = s.left2[b0]!
  const s0lp = s0l < 0 ? NONE : tag[s0l]!
  const s0rp = s0r < 0 ? NONE : tag[s0r]!
  const s1lp = s1l < 0 ? NONE : tag[s1l]!
  const s1rp = s1r < 0 ? NONE : tag[s1r]!
  const b0lp = b0l < 0 ? NONE : tag[b0l]!
  const s0L = s0l < 0 ? NONE : label[s0l]!
  const s0R = s0r < 0 ? NONE : label[s0r]!
  const s1L = s1l < 0 ? NONE : label[s1l]!
  const s1R = s1r < 0 ? NONE : label[s1r]!
  const b0L = b0l < 0 ? NONE : label[b0l]!
  const s0L2 = s0l2 < 0 ? NONE : label[s0l2]!
  const s0R2 = s0r2 < 0 ? NONE : label[s0r2]!
  const s1L2 = s1l2 < 0 ? NONE : label[s1l2]!
  const s1R2 = s1r2 < 0 ? NONE : label[s1r2]!
  const b0L2 = b0l2 < 0 ? NONE : label[b0l2]!
  const s0m = s0 < 0 ? NONE : middle[s0]!
  const s1m = s1 < 0 ? NONE : middle[s1]!
  const b0m = middle[b0]!
  const s0f = s0 < 0 ? NONE : fine[s0]!
  const s1f = s1 < 0 ? NONE : fine[s1]!
  const b0f = fine[b0]!
  const d0 = s0 < 0 ? 0 : few(b0 - s0, 8)
  const d1 = s1 < 0 ? 0 : few(s0 - s1, 8)
  const v0 = s0 < 0 ? 0 : s.leftCount[s0]! * 8 + s.rightCount[s0]!
  const v1 = s1 < 0 ? 0 : s.leftCount[s1]! * 8 + s.rightCount[s1]!
  const vb = s.leftCount[b0]!
  const end = b0 === n ? 1 : 0
  const between0 =
    s0 < 0
      ? 0
      : few(c.commas[b0]! - c.commas[s0]!, 2) * 16 +
        few(c.verbs[b0]! - c.verbs[s0]!, 3) * 4 +
        few(c.links[b0]! - c.links[s0]!, 2)
  const between1 =
    s1 < 0
      ? 0
      : few(c.commas[s0]! - c.commas[s1]!, 2) * 16 +
        few(c.verbs[s0]! - c.verbs[s1]!, 3) * 4 +
        few(c.links[s0]! - c.links[s1]!, 2)
  const quote = (s1 < 0 ? 3 : c.quoted[s1]!) * 16 + (s0 < 0 ? 3 : c.quoted[s0]!) * 4 + c.quoted[b0]!
  const ahead = c.verbAhead[b0]!
  const aheadBy = c.verbDistance[b0]!
  let k = 0
  rows[k++] = mix1(0, end) >>> SHIFT
  rows[k++] = mix1(1, s0w) >>> SHIFT
  rows[k++] = mix1(2, s0p) >>> SHIFT
  rows[k++] = mix2(3, s0w, s0p) >>> SHIFT
  rows[k++] = mix1(4, s1w) >>> SHIFT
  rows[k++] = mix1(5, s1p) >>> SHIFT
  rows[k++] = mix2(6, s1w, s1p) >>> SHIFT
  rows[k++] = mix1(7, b0w) >>> SHIFT
  rows[k++] = mix1(8, b0p) >>> SHIFT
  rows[k++] = mix2(9, b0w, b0p) >>> SHIFT
  rows[k++] = mix1(10, b1w) >>> SHIFT
  rows[k++] = mix1(11, b1p) >>> SHIFT
  rows[k++] = mix2(12, b1w, b1p) >>> SHIFT
  rows[k++] = mix1(13, b2p) >>> SHIFT
  rows[k++] = mix1(14, b2w) >>> SHIFT
  rows[k++] = mix1(15, s2p) >>> SHIFT
  rows[k++] = mix1(16, s2w) >>> SHIFT
  rows[k++] = mix4(17, s0w, s0p, b0w, b0p) >>> SHIFT
  rows[k++] = mix3(18, s0w, s0p, b0w) >>> SHIFT
  rows[k++] = mix3(19, s0w, b0w, b0p) >>> SHIFT
  rows[k++] = mix3(20, s0w, s0p, b0p) >>> SHIFT
  rows[k++] = mix3(21, s0p, b0w, b0p) >>> SHIFT
  rows[k++] = mix2(22, s0w, b0w) >>> SHIFT
  rows[k++] = mix2(23, s0p, b0p) >>> SHIFT
  rows[k++] = mix2(24, b0p, b1p) >>> SHIFT
  rows[k++] = mix4(25, s1w, s1p, s0w, s0p) >>> SHIFT
  rows[k++] = mix3(26, s1w, s1p, s0p) >>> SHIFT
  rows[k++] = mix3(27, s1p, s0w, s0p) >>> SHIFT
  rows[k++] = mix2(28, s1w, s0w) >>> SHIFT
  rows[k++] = mix2(29, s1p, s0p) >>> SHIFT
  rows[k++] = mix3(30, b0p, b1p, b2p) >>> SHIFT
  rows[k++] = mix3(31, s0p, b0p, b1p) >>> SHIFT
  rows[k++] = mix3(32, s1p, s0p, b0p) >>> SHIFT
  rows[k++] = mix3(33, s2p, s1p, s0p) >>> SHIFT
  rows[k++] = mix4(34, s1p, s0p, b0p, b1p) >>> SHIFT
  rows[k++] = mix3(35, s0w, b0p, b1p) >>> SHIFT
  rows[k++] = mix3(36, s1p, s0w, b0p) >>> SHIFT
  rows[k++] = mix3(37, s1w, s0p, b0p) >>> SHIFT
  rows[k++] = mix3(38, s0p, b0w, b1p) >>> SHIFT
  rows[k++] = mix3(39, s1p, s0p, b0w) >>> SHIFT
  rows[k++] = mix3(40, s0p, s0lp, b0p) >>> SHIFT
  rows[k++] = mix3(41, s0p, s0rp, b0p) >>> SHIFT
  rows[k++] = mix3(42, s0p, b0p, b0lp) >>> SHIFT
  rows[k++] = mix3(43, s1p, s0p, s1rp) >>> SHIFT
  rows[k++] = mix3(44, s1p, s0p, s1lp) >>> SHIFT
  rows[k++] = mix3(45, s1p, s0p, s0rp) >>> SHIFT
  rows[k++] = mix3(46, s1p, s0p, s0lp) >>> SHIFT
  rows[k++] = mix3(47, s1p, s0w, s0rp) >>> SHIFT
  rows[k++] = mix3(48, s0w, s0rp, b0p) >>> SHIFT
  rows[k++] = mix2(49, s0w, d0) >>> SHIFT
  rows[k++] = mix2(50, s0p, d0) >>> SHIFT
  rows[k++] = mix2(51, b0w, d0) >>> SHIFT
  rows[k++] = mix2(52, b0p, d0) >>> SHIFT
  rows[k++] = mix3(53, s0w, b0w, d0) >>> SHIFT
  rows[k++] = mix3(54, s0p, b0p, d0) >>> SHIFT
  rows[k++] = mix3(55, s1p, s0p, d1) >>> SHIFT
  rows[k++] = mix3(56, s1w, s0w, d1) >>> SHIFT
  rows[k++] = mix2(57, s0w, v0) >>> SHIFT
  rows[k++] = mix2(58, s0p, v0) >>> SHIFT
  rows[k++] = mix2(59, s1w, v1) >>> SHIFT
  rows[k++] = mix2(60, s1p, v1) >>> SHIFT
  rows[k++] = mix2(61, b0w, vb) >>> SHIFT
  rows[k++] = mix2(62, b0p, vb) >>> SHIFT
  rows[k++] = mix4(63, s0p, b0p, v0, vb) >>> SHIFT
  rows[k++] = mix2(64, s0p, s0L) >>> SHIFT
  rows[k++] = mix2(65, s0p, s0R) >>> SHIFT
  rows[k++] = mix2(66, s0w, s0R) >>> SHIFT
  rows[k++] = mix2(67, s0w, s0L) >>> SHIFT
  rows[k++] = mix2(68, b0p, b0L) >>> SHIFT
  rows[k++] = mix2(69, b0w, b0L) >>> SHIFT
  rows[k++] = mix2(70, s1p, s1R) >>> SHIFT
  rows[k++] = mix2(71, s1p, s1L) >>> SHIFT
  rows[k++] = mix3(72, s0p, s0R, s0R2) >>> SHIFT
  rows[k++] = mix3(73, s0p, s0L, s0L2) >>> SHIFT
  rows[k++] = mix3(74, b0p, b0L, b0L2) >>> SHIFT
  rows[k++] = mix3(75, s1p, s1R, s1R2) >>> SHIFT
  rows[k++] = mix3(76, s1p, s1L, s1L2) >>> SHIFT
  rows[k++] = mix3(77, s0p, b0p, s0R) >>> SHIFT
  rows[k++] = mix3(78, s1p, s0p, s1R) >>> SHIFT
  rows[k++] = mix3(79, s0p, b0p, s0L) >>> SHIFT
  rows[k++] = mix3(80, s0p, b0p, b0L) >>> SHIFT
  rows[k++] = mix2(81, s0m, b0m) >>> SHIFT
  rows[k++] = mix2(82, s1m, s0m) >>> SHIFT
  rows[k++] = mix2(83, s0m, b0p) >>> SHIFT
  rows[k++] = mix2(84, s0p, b0m) >>> SHIFT
  rows[k++] = mix2(85, s0f, b0p) >>> SHIFT
  rows[k++] = mix2(86, s0f, b0f) >>> SHIFT
  rows[k++] = mix3(87, s1 < 0 ? NONE : coarse[s1]!, s0 < 0 ? NONE : coarse[s0]!, coarse[b0]!) >>> SHIFT
  rows[k++] = mix2(88, s1f, s0f) >>> SHIFT
  rows[k++] = mix3(89, s1p, s0f, b0p) >>> SHIFT
  rows[k++] = mix3(90, s1m, s0w, b0m) >>> SHIFT
  rows[k++] = mix3(91, s1m, s0p, b0m) >>> SHIFT
  rows[k++] = mix2(92, s0m, b1 < 0 ? NONE : middle[b1]!) >>> SHIFT
  rows[k++] = mix3(93, s1f, s0w, b0w) >>> SHIFT
  rows[k++] = mix3(94, s0w, b0w, b1w) >>> SHIFT
  rows[k++] = mix3(95, s1w, s0w, b0w) >>> SHIFT
  rows[k++] = mix3(96, s0p, b0p, end) >>> SHIFT
  rows[k++] = mix3(97, s0p, b0p, between0) >>> SHIFT
  rows[k++] = mix3(98, s1p, s0p, between1) >>> SHIFT
  rows[k++] = mix3(99, s0w, b0p, between0) >>> SHIFT
  rows[k++] = mix3(100, s0p, b0p, quote) >>> SHIFT
  rows[k++] = mix3(101, s1p, s0p, quote) >>> SHIFT
  rows[k++] = mix3(102, s0w, b0w, quote) >>> SHIFT
  rows[k++] = mix4(103, s0p, b0p, ahead, aheadBy) >>> SHIFT
  rows[k++] = mix3(104, s0w, ahead, aheadBy) >>> SHIFT
  rows[k++] = mix4(105, s1p, s0p, b0p, ahead) >>> SHIFT
  rows[k++] = mix4(106, s0p, b0p, b1p, b2p) >>> SHIFT
  rows[k++] = mix4(107, b0p, b1p, b2p, b3p) >>> SHIFT
  rows[k++] = mix4(108, s2p, s1p, s0p, b0p) >>> SHIFT
  rows[k++] = mix4(109, s1p, s0p, between1, d1) >>> SHIFT
  rows[k++] = mix4(110, s0p, s0L, s0R, b0p) >>> SHIFT
  rows[k++] = mix4(111, s1p, s1L, s1R, s0p) >>> SHIFT
  rows[k++] = mix3(112, s0w, s0L, s0R) >>> SHIFT
  rows[k++] = mix3(113, s1w, s1R, s0p) >>> SHIFT
  rows[k++] = mix4(114, s1p, s0p, s0R, b0p) >>> SHIFT
  rows[k++] = mix3(115, s1w, b0w, s0p) >>> SHIFT
  rows[k++] = mix3(116, s1w, s0R, b0p) >>> SHIFT
  const s0c = s0 < 0 ? NONE : c.choice[s0]!
  const b0c = c.choice[b0]!
  rows[k++] = mix2(117, s0c, b0c) >>> SHIFT
  rows[k++] = mix3(118, s0p, b0c, b1 < 0 ? NONE : c.choice[b1]!) >>> SHIFT
  rows[k++] = mix3(119, s1 < 0 ? NONE : c.choice[s1]!, s0c, b0p) >>> SHIFT
  if (!c.guided) return k
  const g0 = placeOf(s0 < 0 ? -1 : c.guideHead[s0]!, s0, s1, b0)
  const g1 = placeOf(s1 < 0 ? -1 : c.guideHead[s1]!, s0, s1, b0)
  const gb = placeOf(c.guideHead[b0]!, s0, s1, b0)
  const waits = s0 >= 0 && c.guideLast[s0]! >= b0 ? 1 : 0
  const takes = s0 >= 0 && c.guideFirst[b0]! >= 0 && c.guideFirst[b0]! <= s0 ? 1 : 0
  const gl = s0 < 0 ? NONE : c.guideLabel[s0]!
  const gbl = c.guideLabel[b0]!
  const all = ((g0 * 8 + gb) * 8 + g1) * 4 + waits * 2 + takes
  const own = g0 * 2 + waits
  rows[k++] = mix1(120, own) >>> SHIFT
  rows[k++] = mix2(121, own, gl) >>> SHIFT
  rows[k++] = mix3(122, own, s0p, b0p) >>> SHIFT
  rows[k++] = mix1(123, all) >>> SHIFT
  rows[k++] = mix3(124, all, s0p, b0p) >>> SHIFT
  rows[k++] = mix3(125, own, s1p, s0p) >>> SHIFT
  rows[k++] = mix3(126, own, gl, s0p) >>> SHIFT
  rows[k++] = mix4(127, gb, gbl, b0p, s0p) >>> SHIFT
  rows[k++] = mix3(128, own, gl, b0p) >>> SHIFT
  rows[k++] = mix3(129, own, d0, gb) >>> SHIFT
  rows[k++] = mix2(130, own, s0w) >>> SHIFT
  rows[k++] = mix2(131, own, b0w) >>> SHIFT
  rows[k++] = mix3(132, own, quote, between0) >>> SHIFT
  rows[k++] = mix3(133, all, gl, gbl) >>> SHIFT
  return k
}

/** Where the guide puts a word's head: 1 top of the stack, 2 below it, 3 deeper, 4 the next word, 5 beyond. */
const placeOf = (head: number, s0: number, s1: number, b0: number): number =>
  head < 0 ? 0 : head === s0 ? 1 : head === s1 ? 2 : head === b0 ? 4 : head > b0 ? 5 : 3
