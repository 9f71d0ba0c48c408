/** A number with its noun, in the singular for one: `counted(1, 'article')` is *1 article*. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`
