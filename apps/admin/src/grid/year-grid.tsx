import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import { GridLegend } from './grid-legend.tsx'
import { GridLine } from './grid-line.tsx'
import { confirmable, type Cell, type Grid, type Line } from './grid-parts.ts'
import type { Picking } from './picked.ts'
import { Nothing } from '../parts/nothing.tsx'
import { useTyping } from './typing.ts'
import type { CellEntry } from './use-cell-entry.ts'
import css from './year-grid.module.css'

type Props = {
  grid: Grid
  open: (line: Line, cell: Cell) => void
  drafting?: boolean
  /** Per parameter, what is spoken of and not settled. */
  talked?: ReadonlyMap<string, string>
  picking?: Picking | null
  entry?: CellEntry | null
}

const moves: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const none: ReadonlyMap<string, string> = new Map()

/** Parameters by civil year, the latest at the right and in sight first; one stop of Tab, then arrows and Enter. */
export function YearGrid({ grid, open, drafting = false, talked = none, picking = null, entry = null }: Props) {
  const { t } = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const [here, setHere] = useState<readonly [number, number]>([0, grid.years.length - 1])
  useLayoutEffect(() => {
    frame.current?.scrollTo({ left: frame.current.scrollWidth })
  }, [])
  const { typing, begins } = useTyping(frame, entry)
  const themes = useMemo(() => inThemes(grid), [grid])
  const ordered = themes.flatMap(({ group }) => group.map(({ line }) => line))
  function enter({ target }: FocusEvent) {
    const place = placeOf(target)
    if (place) setHere(place)
  }
  function press({ target }: MouseEvent) {
    const [at, column] = placeOf(target) ?? [-1, -1]
    const [line, cell] = [ordered[at], ordered[at]?.cells[column]]
    if (line && cell) open(line, cell)
  }
  function go(event: KeyboardEvent) {
    if (!placeOf(event.target) || begins(event, here)) return
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const [down, right] = [here[0] + move[0], here[1] + move[1]]
    frame.current?.querySelector<HTMLElement>(`[data-at="${down}:${right}"]`)?.focus()
  }
  function paste(event: ClipboardEvent) {
    if (!entry || !placeOf(event.target)) return
    event.preventDefault()
    void entry.paste(event.clipboardData.getData('text/plain'), ordered, here)
  }
  if (grid.lines.length === 0) return <Nothing title={t('grid.empty')} />
  return (
    <>
      {/* what is done with any of two thousand buttons is heard once, here */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={css['frame']}
        ref={frame}
        role="region"
        aria-label={t('grid.region')}
        onFocus={enter}
        onClick={press}
        onKeyDown={go}
        onPaste={paste}
      >
        <table className={css['grid']} aria-description={t(entry ? 'paste.keys' : 'grid.keys')}>
          <thead>
            <tr>
              <th scope="col">{t('grid.parameter')}</th>
              {grid.years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {themes.map(({ key, label, group }) => (
            <tbody key={key}>
              <tr className={css['theme']}>
                <th scope="rowgroup">
                  {picking && keysOf(group).length > 0 ? (
                    <input
                      type="checkbox"
                      className={css['pick']}
                      checked={keysOf(group).every((one) => picking.keys.has(one))}
                      aria-label={t('confirm.theme', { label })}
                      onChange={() => picking.toggle(keysOf(group))}
                    />
                  ) : null}
                  {label}
                </th>
                <td colSpan={grid.years.length} />
              </tr>
              {group.map(({ line, at }) => (
                <GridLine
                  key={line.key}
                  line={line}
                  at={at}
                  talked={talked.get(line.key === 'pass' ? 'pmss' : line.key) ?? ''}
                  stop={here[0] === at ? here[1] : null}
                  picked={picking && confirmable(line) ? picking.keys.has(line.key) : null}
                  toggle={picking?.toggle}
                  typing={typing?.at[0] === at ? typing : null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <GridLegend drafting={drafting} />
    </>
  )
}

type Placed = { line: Line; at: number }
type Group = Grid['themes'][number] & { group: readonly Placed[] }

const keysOf = (group: readonly Placed[]): readonly string[] =>
  group.flatMap(({ line }) => (confirmable(line) ? [line.key] : []))

/** The line and the column of the cell that holds an element; null outside of cells, and in one that is typed into. */
function placeOf(target: EventTarget): readonly [number, number] | null {
  const [line, column] =
    (target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null)?.dataset['at']?.split(':') ?? []
  return line === undefined || column === undefined ? null : [Number(line), Number(column)]
}

/** The lines under their themes, both in the order in which the server gives them, each line with its place from the top. */
function inThemes({ themes, lines }: Grid): readonly Group[] {
  const placed = themes
    .flatMap(({ key }) => lines.filter(({ theme }) => theme === key))
    .map((line, at) => ({ line, at }))
  return themes.map((theme) => ({ ...theme, group: placed.filter(({ line }) => line.theme === theme.key) }))
}
