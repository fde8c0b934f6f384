import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import type { Cell, Line } from './grid-parts.ts'
import css from './year-grid.module.css'

type Props = {
  line: Line
  cell: Cell
  first: string
  /** What was typed, and where to go then: a line down or a year to the right. */
  save: (text: string, move: readonly [down: number, right: number]) => void
  cancel: () => void
}

/** A value typed straight into the grid: Enter saves and goes down, Tab saves and goes right, Escape leaves it as it was. */
export function CellInput({ line, cell, first, save, cancel }: Props) {
  const { t } = useWords()
  const [text, setText] = useState(first)
  const input = useRef<HTMLInputElement>(null)
  // the cell had the focus: what is typed goes on in it
  useLayoutEffect(() => input.current?.focus(), [])
  function go(event: KeyboardEvent) {
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter') save(text, [1, 0])
    else if (event.key === 'Tab') save(text, [0, event.shiftKey ? -1 : 1])
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <input
      className={css['input']}
      ref={input}
      aria-label={t('paste.typing', { label: line.label, year: cell.year })}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={go}
    />
  )
}
