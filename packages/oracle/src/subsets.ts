/** Every subset of the indexes below `count`: the smaller first, then in their order. */
export function subsets(count: number): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = [[]]
  for (let index = 0; index < count; index++) found = [...found, ...found.map((subset) => [...subset, index])]
  const rank = (subset: readonly number[]): string => subset.map((index) => String(index).padStart(2, '0')).join()
  return found.toSorted((a, b) => a.length - b.length || (rank(a) < rank(b) ? -1 : 1))
}
