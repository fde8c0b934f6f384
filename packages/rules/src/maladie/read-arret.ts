import { Fields } from '../scenario/fields.ts'
import type { ArretInput, MotifArret, PeriodeInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import { plusDays, plusYears, type Day } from '../time/day.ts'
import type { Arret } from './facts.ts'

const MOST_PERIODS = 200
const MOST_PART_TIME_DAYS = 3_000
/** Long enough for a long illness of three years and its prolongations. */
const LONGEST_STOP_IN_YEARS = 5

/** Reads a stop once; null where its days cannot be read. */
export function readArret(reader: Reader, input: ArretInput): Arret | null {
  const fields = new Fields(reader, ['arret'], input)
  const debut = fields.day('debut')
  const fin = fields.day('fin')
  const initial = fields.dayIfTold('arretInitialDebut')
  const motif = fields.told('motif') ? fields.oneOf('motif', MOTIFS) : null
  const affectionLongueDuree = fields.flag('affectionLongueDuree')
  const aldDepuis = fields.dayIfTold('affectionLongueDureeDepuis')
  const hospitalisation = fields.flag('hospitalisation')
  const arretsAnterieurs = readPeriods(fields.listIfTold('arretsAnterieurs', MOST_PERIODS, '[]'), debut)
  const congesIndemnises = readPeriods(fields.listIfTold('congesIndemnises', MOST_PERIODS), null)
  const pensionInvaliditeDepuis = fields.dayIfTold('pensionInvaliditeDepuis')
  const cessee = fields.dayIfTold('activiteCesseeLe')
  const tempsPartiel = readTempsPartiel(fields)
  if (!debut || !fin) return null
  const constatation = initial ?? debut
  if (constatation > debut) fields.problem('arretInitialDebut', 'ARRET_INITIAL_APRES_DEBUT')
  fields.inOrder(debut, fin, 'fin')
  if (fin >= plusYears(constatation, LONGEST_STOP_IN_YEARS)) fields.problem('fin', 'ARRET_TROP_LONG')
  if (aldDepuis && aldDepuis > constatation) fields.problem('affectionLongueDureeDepuis', 'ALD_APRES_ARRET')
  if (tempsPartiel && (tempsPartiel.depuis < constatation || tempsPartiel.depuis > fin))
    fields.problem('tempsPartielTherapeutiqueDepuis', 'TEMPS_PARTIEL_HORS_ARRET')
  return {
    debut,
    fin,
    constatation,
    interruption: cessee && cessee < constatation ? plusDays(cessee, 1) : constatation,
    motif: motif ?? 'MALADIE',
    affectionLongueDuree: affectionLongueDuree || aldDepuis !== null,
    aldDepuis,
    hospitalisation,
    arretsAnterieurs,
    pensionInvaliditeDepuis,
    congesIndemnises,
    tempsPartiel,
  }
}

function readTempsPartiel(fields: Fields<ArretInput>): Arret['tempsPartiel'] {
  const depuis = fields.dayIfTold('tempsPartielTherapeutiqueDepuis')
  const days = 'joursTempsPartielTherapeutique'
  if (depuis) return { depuis, joursAnterieurs: fields.count(days, 0, MOST_PART_TIME_DAYS, 0) }
  if (fields.told(days)) fields.whole(days, 0, MOST_PART_TIME_DAYS)
  return null
}

/** Periods that end before a day, where there is one. */
const readPeriods = (periods: readonly Fields<PeriodeInput>[], avant: Day | null): Arret['arretsAnterieurs'] =>
  periods
    .map((period) => {
      const debut = period.day('debut')
      const fin = period.day('fin')
      if (!period.inOrder(debut, fin, 'fin')) return null
      if (avant && fin && fin >= avant) return period.problem('fin', 'ARRET_ANTERIEUR_APRES_DEBUT')
      return debut && fin && { debut, fin }
    })
    .filter((period) => period !== null)

const MOTIFS: readonly MotifArret[] = [
  'MALADIE',
  'FAUSSE_COUCHE',
  'INTERRUPTION_MEDICALE_GROSSESSE',
  'RECHUTE_ACCIDENT',
  'GROSSESSE_PATHOLOGIQUE',
]
