import type { ArretInput, Calendrier } from '@abri/rules'
import { Band } from './band.tsx'
import { dayKinds, type DayKind } from './day-kinds.ts'
import { Months } from './months.tsx'
import { Payments } from './payments.tsx'
import { runsOf } from './runs-of.ts'
import { useWords } from './words-context.ts'

const KINDS = ['carence', 'paye', 'horsLimite', 'nonPaye'] as const satisfies readonly DayKind[]
/** Beyond, a month a screen says less than the band. */
const MOST_DAYS_BY_MONTH = 124

/** The stop day by day, then the payments. */
export function Calendar({ stop, calendrier }: { readonly stop: ArretInput; readonly calendrier: Calendrier }) {
  const words = useWords()
  const days = dayKinds(stop.debut, stop.fin, calendrier)
  return (
    <section className="card" aria-labelledby="calendar">
      <h3 id="calendar">{words.calendrier}</h3>
      <Band runs={runsOf(days)} />
      <div className="wall">
        {days.length <= MOST_DAYS_BY_MONTH && <Months days={days} />}
        <ul className="legend" aria-hidden="true">
          {KINDS.filter((kind) => days.some((day) => day.kind === kind)).map((kind) => (
            <li key={kind}>
              <span className="swatch" data-kind={kind} />
              {words.legende[kind]}
            </li>
          ))}
        </ul>
      </div>
      {calendrier.versements.length > 0 && <Payments calendrier={calendrier} />}
    </section>
  )
}
