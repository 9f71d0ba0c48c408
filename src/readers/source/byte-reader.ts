/** Reads a stream in records: up to a mark, or so many bytes; holds no more than it is asked for. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** The bytes before a mark, which is passed over; null at the end of the stream or when it is not met in time. */
  async until(mark: string, mostBytes: number): Promise<Buffer | null> {
    let from = 0
    for (;;) {
      const at = this.#held.indexOf(mark, from, 'latin1')
      if (at >= 0) {
        const found = this.#held.subarray(0, at)
        this.#held = this.#held.subarray(at + mark.length)
        return found
      }
      from = Math.max(0, this.#held.length - mark.length)
      if (this.#held.length > mostBytes || !(await this.#fill())) return null
    }
  }

  /** @returns fewer bytes only at the end of the stream */
  async take(size: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let left = size
    while (left > 0 && (this.#held.length > 0 || (await this.#fill()))) {
      const part = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(part.length)
      left -= part.length
      parts.push(part)
    }
    return Buffer.concat(parts)
  }

  /** @returns false when the stream ended before */
  async skip(size: number): Promise<boolean> {
    let left = size
    while (left > 0 && (this.#held.length > 0 || (await this.#fill()))) {
      const passed = Math.min(left, this.#held.length)
      this.#held = this.#held.subarray(passed)
      left -= passed
    }
    return left === 0
  }

  /** Passes over line breaks; true when nothing follows. */
  async isAtEnd(): Promise<boolean> {
    for (;;) {
      let at = 0
      while (this.#held[at] === 13 || this.#held[at] === 10) at++
      this.#held = this.#held.subarray(at)
      if (this.#held.length > 0) return false
      if (!(await this.#fill())) return true
    }
  }

  async #fill(): Promise<boolean> {
    const { done, value } = await this.#pieces.next()
    if (done) return false
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value])
    return true
  }
}
