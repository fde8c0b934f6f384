import type { Day } from '@abri/rules'
import ical from 'ical-generator'
import { inLangue } from '../words.ts'
import type { AgendaItem } from './agenda.ts'

type Langue = 'FR' | 'EN'
const A_DAY_IN_MS = 86_400_000
const MOST_NAMED = 3

/** The agenda as a calendar (RFC 5545): one event for each day on which something is due, the same bytes for the same agenda. */
export function agendaCalendar(
  items: readonly AgendaItem[],
  publishedOn: Day,
  release: number,
  langue: Langue,
): string {
  const calendar = ical({ prodId: { company: 'Abri', product: 'agenda', language: langue } })
  for (const [day, due] of [...Map.groupBy(items, ({ dueBy }) => dueBy)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const start = atMidnight(day)
    calendar.createEvent({
      ...{ id: `agenda-${day}@abri`, stamp: atMidnight(publishedOn), sequence: release },
      ...{ start, end: new Date(start.getTime() + A_DAY_IN_MS), allDay: true },
      summary: summaryOf(due, langue),
      description: due.map((item) => lineOf(item, langue)).join('\n'),
    })
  }
  return `${calendar.toString()}\r\n`
}

function summaryOf(due: readonly AgendaItem[], langue: Langue): string {
  const named = due.slice(0, MOST_NAMED).map(({ declaration }) => inLangue(declaration.label, langue))
  const more = due.length - named.length
  const rest = more === 0 ? '' : langue === 'EN' ? ` and ${more} more` : ` et ${more} de plus`
  return `Abri${langue === 'EN' ? ':' : ' :'} ${named.join(', ')}${rest}`
}

/** « Plafond mensuel (PMSS) (arrêté attendu en décembre) ». */
function lineOf({ declaration: { label, expected } }: AgendaItem, langue: Langue): string {
  return expected ? `${inLangue(label, langue)} (${inLangue(expected, langue)})` : inLangue(label, langue)
}

const atMidnight = (day: Day): Date => new Date(`${day}T00:00:00Z`)
