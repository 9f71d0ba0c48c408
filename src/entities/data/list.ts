/** Not on the shelf: how the tables write a list in one cell, its items parted by bars. */
export const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'))
