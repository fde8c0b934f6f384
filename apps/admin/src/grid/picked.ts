import { useCallback, useState } from 'react'

/** The lines of the grid that are ticked, while they can be. */
export type Picking = { readonly keys: ReadonlySet<string>; readonly toggle: (keys: readonly string[]) => void }

/** Ticks lines, from the first ones on where some are given: several at once become ticked, or none of them where all were. */
export function usePicked(first: readonly string[] | null = null) {
  const [keys, setKeys] = useState<ReadonlySet<string> | null>(first && new Set(first))
  const toggle = useCallback(
    (asked: readonly string[]) =>
      setKeys((before) => {
        const now = [...(before ?? [])]
        const all = asked.every((key) => now.includes(key))
        return new Set(all ? now.filter((key) => !asked.includes(key)) : [...now, ...asked])
      }),
    [],
  )
  const picking: Picking | null = keys && { keys, toggle }
  return { picking, start: () => setKeys(new Set()), stop: () => setKeys(null) }
}
