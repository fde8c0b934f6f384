/** What is said several times, once: in the order in which it comes first. */
export function eachOnce<T>(all: readonly T[]): readonly T[] {
  const said = new Set<string>()
  return all.filter((one) => said.size < said.add(JSON.stringify(one)).size)
}
