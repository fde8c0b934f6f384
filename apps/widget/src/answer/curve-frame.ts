import type { ArretMaladie, PointCourbe, ScenarioInput } from '@abri/rules'
import { drawn } from './drawn.ts'

/** The most that the API takes as a turnover. */
const FARTHEST = '999999999999.99'
/** Turnover between two notches of the slider, in euros. */
export const NOTCH = 500

/** What is drawn: the break points up to a round turnover, the three that have a name, and where the person stands. */
export type CurveFrame = {
  readonly points: readonly PointCourbe[]
  readonly seuil: PointCourbe
  readonly plafond: PointCourbe
  /** Ends of both axes. */
  readonly width: number
  readonly height: number
  readonly person: { readonly x: number; readonly indemniteJournaliere: string }
}

/** Null where no turnover would be paid anything. */
export function curveFrame(arret: ArretMaladie, input: ScenarioInput): CurveFrame | null {
  const turns = arret.courbe('0', FARTHEST)
  const seuil = turns.find(({ indemniteJournaliere }) => drawn(indemniteJournaliere) > 0)
  const plafond = turns.at(-2)
  if (!seuil || !plafond || turns.length < 4) return null
  const x = personTurnover(arret, input)
  const width = Math.ceil((Math.max(drawn(plafond.chiffreAffaires), x) * 1.15) / 10_000) * 10_000
  return {
    points: arret.courbe('0', String(width)),
    seuil,
    plafond,
    width,
    height: drawn(plafond.indemniteJournaliere) * 1.25,
    person: { x, indemniteJournaliere: arret.indemniteJournaliere },
  }
}

/** The mean of what came in where it lies on the curve; else (unpaid contributions, first years) the turnover that gives as much. */
function personTurnover(arret: ArretMaladie, input: ScenarioInput): number {
  const received = (input.situation.activites[0]?.chiffresAffaires ?? []).map(({ montant }) => drawn(montant))
  const mean = received.reduce((sum, one) => sum + one, 0) / Math.max(1, received.length)
  const [there] = arret.courbe(mean.toFixed(2), mean.toFixed(2))
  const onCurve =
    there !== undefined && Math.abs(drawn(there.indemniteJournaliere) - drawn(arret.indemniteJournaliere)) < 0.02
  const same = arret.chiffreAffairesPour(arret.indemniteJournaliere)
  return onCurve || same === null ? mean : drawn(same)
}
