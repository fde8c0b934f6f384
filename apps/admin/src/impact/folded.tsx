import { useState } from 'react'
import type { ReactNode } from 'react'
import css from './impact.module.css'

/** Something for whoever wants to know more; it is drawn once it is unfolded. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={css['folded']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open ? children : null}
    </details>
  )
}
