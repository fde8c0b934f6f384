import { useState } from 'react'
import type { ReactNode } from 'react'
import css from './impact.module.css'

type Props = { summary: string; open?: boolean; children: ReactNode }

/** Something for whoever wants to know more; it is drawn once it is unfolded. */
export function Folded({ summary, open: first = false, children }: Props) {
  const [open, setOpen] = useState(first)
  return (
    <details className={css['folded']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open ? children : null}
    </details>
  )
}
