import { Fields } from '../scenario/fields.ts'
import type { ArretInput, MotifArret } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import { plusYears, type Day } from '../time/day.ts'
import type { Arret } from './facts.ts'

const MOST_EARLIER_STOPS = 200
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
  const arretsAnterieurs = readEarlierStops(fields, debut)
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
    motif: motif ?? 'MALADIE',
    affectionLongueDuree: affectionLongueDuree || aldDepuis !== null,
    aldDepuis,
    hospitalisation,
    arretsAnterieurs,
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

function readEarlierStops(fields: Fields<ArretInput>, debutArret: Day | null): Arret['arretsAnterieurs'] {
  return fields
    .listIfTold('arretsAnterieurs', MOST_EARLIER_STOPS, '[]')
    .map((stop) => {
      const debut = stop.day('debut')
      const fin = stop.day('fin')
      if (!stop.inOrder(debut, fin, 'fin')) return null
      if (debutArret && fin && fin >= debutArret) return stop.problem('fin', 'ARRET_ANTERIEUR_APRES_DEBUT')
      return debut && fin && { debut, fin }
    })
    .filter((stop) => stop !== null)
}

const MOTIFS: readonly MotifArret[] = [
  'MALADIE',
  'FAUSSE_COUCHE',
  'INTERRUPTION_MEDICALE_GROSSESSE',
  'RECHUTE_ACCIDENT',
  'GROSSESSE_PATHOLOGIQUE',
]
