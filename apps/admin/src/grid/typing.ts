import { useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import type { Line } from './grid-parts.ts'
import type { CellEntry } from './use-cell-entry.ts'

type Place = readonly [line: number, column: number]
/** The cell that is being typed into, and what was typed first. */
export type Typing = {
  readonly at: Place
  readonly first: string
  readonly save: (text: string, line: Line, move: Place) => void
  readonly cancel: () => void
}

/** Lets values be typed straight into the grid; what cannot be read or saved stays typed where it was. */
export function useTyping(frame: RefObject<HTMLElement | null>, entry: CellEntry | null) {
  const [open, setOpen] = useState<{ at: Place; first: string } | null>(null)
  const focus = ([line, column]: Place) =>
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-at="${line}:${column}"]`)?.focus())
  function begins(event: KeyboardEvent, at: Place): boolean {
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey
    if (!entry || !alone || !/^[\d,.]$/.test(event.key)) return false
    event.preventDefault()
    setOpen({ at, first: event.key })
    return true
  }
  async function save(at: Place, text: string, line: Line, [down, right]: Place) {
    setOpen(null)
    focus([at[0] + down, at[1] + right])
    if (text.trim() !== '' && entry && !(await entry.type(text, line, at[1]))) setOpen({ at, first: text })
  }
  function cancel(at: Place) {
    setOpen(null)
    focus(at)
  }
  const typing: Typing | null = open && {
    ...open,
    save: (text, line, move) => void save(open.at, text, line, move),
    cancel: () => cancel(open.at),
  }
  return { typing, begins }
}
