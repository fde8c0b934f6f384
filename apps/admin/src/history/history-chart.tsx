import { stairsOf } from './stairs.ts'
import type { Step } from './steps-of.ts'
import css from './history.module.css'

type Props = { label: string; steps: readonly Step[]; end: string; verifiedUntil: string | null }

const [TOP, BOTTOM] = [6, 62]

/** The stairs of a value over the years; dashed where nobody verified it. */
export function HistoryChart({ label, steps, end, verifiedUntil }: Props) {
  const stairs = stairsOf(steps, end, verifiedUntil)
  const y = (height: number): number => BOTTOM - ((BOTTOM - TOP) * height) / 100
  return (
    <svg role="img" aria-label={label} width="100%" height="70" className={css['chart']}>
      <line x1="0" x2="100%" y1="69" y2="69" className={css['ground']} />
      {stairs.map(({ from, to, height, unverified }, i) => (
        <g key={from}>
          {stairs[i - 1]?.to === from ? (
            <line
              x1={`${from}%`}
              x2={`${from}%`}
              y1={y(stairs[i - 1]!.height)}
              y2={y(height)}
              className={css['riser']}
            />
          ) : null}
          <line
            x1={`${from}%`}
            x2={`${to}%`}
            y1={y(height)}
            y2={y(height)}
            className={css[unverified ? 'unverified' : 'tread']}
          />
        </g>
      ))}
    </svg>
  )
}
