import { weekday } from '../time/civil-days.ts'
import { day as civilDay, plusDays, type Day } from '@abri/rules'
import type { DayKind, StopDay } from './day-kinds.ts'
import { useWords } from './words-context.ts'

/** The months of the stop as on a wall; the band above says the same to those who cannot see it. */
export function Months({ days }: { readonly days: readonly StopDay[] }) {
  const kinds = new Map(days.map(({ day, kind }) => [day, kind]))
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))]
  return (
    <div className="months" aria-hidden="true">
      {months.map((month) => (
        <Month key={month} month={month} kinds={kinds} />
      ))}
    </div>
  )
}

function Month({ month, kinds }: { readonly month: string; readonly kinds: ReadonlyMap<Day, DayKind> }) {
  const words = useWords()
  const first = civilDay(`${month}-01`)
  return (
    <div className="month">
      <p className="month-name">{words.moisDe(words.regles.jour(first))}</p>
      <div className="month-grid">
        {words.semaine.map((letter, i) => (
          <span key={i} className="month-letter">
            {letter}
          </span>
        ))}
        {Array.from({ length: weekday(first) }, (_, i) => (
          <span key={`before-${i}`} />
        ))}
        {daysOf(first).map((day) => (
          <span key={day} className="month-day" data-kind={kinds.get(day)}>
            {Number(day.slice(8))}
          </span>
        ))}
      </div>
    </div>
  )
}

function daysOf(first: Day): readonly Day[] {
  const days: Day[] = []
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = plusDays(day, 1)) days.push(day)
  return days
}
