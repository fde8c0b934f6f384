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
  const path = ['arret']
  const debut = reader.day([...path, 'debut'], input.debut)
  const fin = reader.day([...path, 'fin'], input.fin)
  const initial = optionalDay(reader, 'arretInitialDebut', input.arretInitialDebut)
  const motif = input.motif == null ? 'MALADIE' : reader.oneOf([...path, 'motif'], input.motif, MOTIFS)
  const affectionLongueDuree = reader.orDefault([...path, 'affectionLongueDuree'], input.affectionLongueDuree, false)
  const aldDepuis = optionalDay(reader, 'affectionLongueDureeDepuis', input.affectionLongueDureeDepuis)
  const hospitalisation = reader.orDefault([...path, 'hospitalisation'], input.hospitalisation, false)
  const arretsAnterieurs = readEarlierStops(reader, input, debut)
  const tempsPartiel = readTempsPartiel(reader, input)
  if (!debut || !fin) return null
  const constatation = initial ?? debut
  if (constatation > debut) reader.problem([...path, 'arretInitialDebut'], 'ARRET_INITIAL_APRES_DEBUT', constatation)
  if (fin < debut) reader.problem([...path, 'fin'], 'FIN_AVANT_DEBUT', fin)
  if (fin >= plusYears(constatation, LONGEST_STOP_IN_YEARS)) reader.problem([...path, 'fin'], 'ARRET_TROP_LONG', fin)
  if (aldDepuis && aldDepuis > constatation)
    reader.problem([...path, 'affectionLongueDureeDepuis'], 'ALD_APRES_ARRET', aldDepuis)
  if (tempsPartiel && (tempsPartiel.depuis < constatation || tempsPartiel.depuis > fin))
    reader.problem([...path, 'tempsPartielTherapeutiqueDepuis'], 'TEMPS_PARTIEL_HORS_ARRET', tempsPartiel.depuis)
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

const optionalDay = (reader: Reader, name: string, value: string | null | undefined): Day | null =>
  value == null ? null : reader.day(['arret', name], value)

function readTempsPartiel(reader: Reader, input: ArretInput): Arret['tempsPartiel'] {
  const depuis = optionalDay(reader, 'tempsPartielTherapeutiqueDepuis', input.tempsPartielTherapeutiqueDepuis)
  const { joursTempsPartielTherapeutique: days } = input
  const path = ['arret', 'joursTempsPartielTherapeutique']
  const joursAnterieurs = days == null ? 0 : (reader.whole(path, days, 0, MOST_PART_TIME_DAYS) ?? 0)
  if (!depuis) return null
  if (days == null) reader.assume(path, '0')
  return { depuis, joursAnterieurs }
}

function readEarlierStops(reader: Reader, input: ArretInput, debutArret: Day | null): Arret['arretsAnterieurs'] {
  const path = ['arret', 'arretsAnterieurs']
  if (input.arretsAnterieurs == null) reader.assume(path, '[]')
  return reader
    .list(path, input.arretsAnterieurs ?? [], 0, MOST_EARLIER_STOPS)
    .map((stop, i) => {
      const debut = reader.day([...path, i, 'debut'], stop.debut)
      const fin = reader.day([...path, i, 'fin'], stop.fin)
      if (debut && fin && fin < debut) return reader.problem([...path, i, 'fin'], 'FIN_AVANT_DEBUT', fin)
      if (debutArret && fin && fin >= debutArret)
        return reader.problem([...path, i, 'fin'], 'ARRET_ANTERIEUR_APRES_DEBUT', fin)
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
