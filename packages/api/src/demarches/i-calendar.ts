import type { CodeDemarche, Demarche, Demarches, Phrase, Texts } from '@abri/rules'
import ical, { ICalAlarmType, type ICalEventData } from 'ical-generator'

/** These last from their first day to their last; the others stand on their last day. */
const LASTING: ReadonlySet<CodeDemarche> = new Set<CodeDemarche>(['NE_PAS_TRAVAILLER', 'ETRE_PRESENT'])
const A_VERIFIER: Phrase = { code: 'A_VERIFIER', valeurs: {} }
const A_DAY_IN_SECONDS = 86_400

type Options = { readonly texts: Texts; readonly langue: 'FR' | 'EN'; readonly identifiant: string | null }

/** The dated formalities as a calendar file (RFC 5545). The same answer gives the same bytes; a later release updates the same events. */
export function iCalendar(demarches: Demarches, { texts, langue, identifiant }: Options): string {
  const calendar = ical({ prodId: { company: 'Abri', product: 'demarches', language: langue } })
  const uid = uidsOf(demarches, identifiant)
  for (const demarche of demarches.liste) {
    const day = demarche.echeance ?? demarche.du
    if (day === null) continue
    calendar.createEvent({
      ...eventOf(demarche, LASTING.has(demarche.code) ? (demarche.du ?? day) : day, day, texts),
      id: uid(demarche),
      stamp: atMidnight(demarches.release.publieLe),
      sequence: demarches.release.number,
    })
  }
  return `${calendar.toString()}\r\n`
}

function eventOf(demarche: Demarche, first: string, last: string, texts: Texts): ICalEventData {
  const { quoi, comment, sanction, modele, adresse, article, aVerifier } = demarche
  const said = [comment, sanction, modele].flatMap((phrase) => (phrase ? [texts.phrase(phrase)] : []))
  return {
    start: atMidnight(first),
    end: new Date(atMidnight(last).getTime() + A_DAY_IN_SECONDS * 1000),
    allDay: true,
    summary: texts.phrase(quoi),
    description: [...said, article, ...(aVerifier ? [texts.phrase(A_VERIFIER)] : [])].join('\n\n'),
    ...(adresse !== null && { url: adresse }),
    alarms: [{ type: ICalAlarmType.display, trigger: A_DAY_IN_SECONDS }],
  }
}

/** An event keeps its name whatever its day: what happened, whose it is, which formality, the how manieth. */
function uidsOf({ evenement }: Demarches, identifiant: string | null): (demarche: Demarche) => string {
  const counts = new Map<CodeDemarche, number>()
  return ({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return (
      [evenement, identifiant ?? '', code, count]
        .filter((part) => part !== '')
        .join('-')
        .toLowerCase() + '@abri'
    )
  }
}

const atMidnight = (day: string): Date => new Date(`${day}T00:00:00Z`)
