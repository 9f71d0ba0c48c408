/** HTML's empty elements, which feeds with unescaped content leave open. */
const EDGE = /<(?:!\[CDATA\[|!--|(\/?)(?!(?:br|hr|img|input)\b)[A-Za-z_])/g

/** How deep the elements of an XML document are nested, in one pass; parsers may take the square of it. */
export function xmlDepthOf(source: string): number {
  let depth = 0
  let deepest = 0
  EDGE.lastIndex = 0
  for (let edge = EDGE.exec(source); edge !== null; edge = EDGE.exec(source)) {
    const [found, close] = edge
    const mark = found === '<![CDATA[' ? ']]>' : found === '<!--' ? '-->' : '>'
    const end = source.indexOf(mark, EDGE.lastIndex)
    if (end < 0) return deepest
    EDGE.lastIndex = end + mark.length
    if (close === undefined) continue
    if (close === '/') depth--
    else if (source[end - 1] !== '/') deepest = Math.max(deepest, ++depth)
  }
  return deepest
}
