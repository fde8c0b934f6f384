import { VisuallyHidden } from '@mantine/core'
import { columnValues, numberKind } from '../numbers/parameter-shape.ts'
import { shownBare, shownValue } from '../numbers/shown.ts'
import type { Langue } from '../words/langue.ts'
import { useWords } from '../words/i18n.ts'
import { movesWithin } from './grid-parts.ts'
import type { Cell, Line } from './grid-parts.ts'
import css from './year-grid.module.css'

type Props = { line: Line; cell: Cell; place: string; stop: boolean; talked: boolean }

/** One value of the grid, as a button whose name says all that its look says; the grid around it hears what is done with it. */
export function GridCell({ line, cell, place, stop, talked }: Props) {
  const { t, langue } = useWords()
  const signs = [
    cell.projected && t('grid.cellProjected'),
    cell.changed && t('grid.cellChanged'),
    movesWithin(cell) && t('grid.cellMoves'),
    talked && t('comments.cell'),
  ]
  const value = cell.value === null ? (cell.absence ?? t('grid.noValue')) : shownValue(cell.value, line, langue)
  const name = [`${line.label}, ${cell.year}${langue === 'FR' ? ' :' : ':'} ${value}`, ...signs.filter(Boolean)].join(
    ', ',
  )
  const texts = textsOf(line, cell, langue)
  // what is seen must stand in the name: where it does the name is an attribute, the lightest there is for two thousand cells
  const light = cell.value === null || name.includes(texts.join(' '))
  return (
    <button
      type="button"
      className={lookOf(cell, talked)}
      data-at={place}
      tabIndex={stop ? 0 : -1}
      aria-label={light ? name : undefined}
    >
      {light ? null : <VisuallyHidden>{name}</VisuallyHidden>}
      {texts.map((text, i) => (
        <span key={line.columns[i]?.key ?? line.key} aria-hidden="true">
          {text}
        </span>
      ))}
    </button>
  )
}

function lookOf(cell: Cell, talked: boolean): string {
  const look = cell.changed ? css['changed'] : cell.projected ? css['projected'] : ''
  return [css['cell'], look, movesWithin(cell) ? css['moves'] : '', talked ? css['talked'] : ''].join(' ')
}

function textsOf(line: Line, { value }: Cell, langue: Langue): readonly string[] {
  if (value === null) return ['–']
  if (line.type === 'BOOLEAN' || line.type === 'YEARS') return [shownValue(value, line, langue)]
  const kind = numberKind(line)
  const cents = line.type === 'AMOUNT' && line.cells.some((cell) => /\.\d*[1-9]/.test(cell.value ?? ''))
  return (line.type === 'TABLE' ? columnValues(value, line) : [value]).map(
    (text) => shownBare(text, kind, langue, cents) || '–',
  )
}
