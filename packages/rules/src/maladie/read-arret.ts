import type { ArretInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import { plusYears, type Day } from '../time/day.ts'
import type { Arret } from './facts.ts'

const MOST_EARLIER_STOPS = 200
/** Long enough for a long illness of three years and its prolongations. */
const LONGEST_STOP_IN_YEARS = 5

/** Reads a stop once; null where its days cannot be read. */
export function readArret(reader: Reader, input: ArretInput): Arret | null {
  const path = ['arret']
  const debut = reader.day([...path, 'debut'], input.debut)
  const fin = reader.day([...path, 'fin'], input.fin)
  const initial =
    input.arretInitialDebut == null ? null : reader.day([...path, 'arretInitialDebut'], input.arretInitialDebut)
  const affectionLongueDuree = reader.orDefault([...path, 'affectionLongueDuree'], input.affectionLongueDuree, false)
  const hospitalisation = reader.orDefault([...path, 'hospitalisation'], input.hospitalisation, false)
  const arretsAnterieurs = readEarlierStops(reader, input, debut)
  if (!debut || !fin) return null
  const constatation = initial ?? debut
  if (constatation > debut) reader.problem([...path, 'arretInitialDebut'], 'ARRET_INITIAL_APRES_DEBUT', constatation)
  if (fin < debut) reader.problem([...path, 'fin'], 'FIN_AVANT_DEBUT', fin)
  if (fin >= plusYears(constatation, LONGEST_STOP_IN_YEARS)) reader.problem([...path, 'fin'], 'ARRET_TROP_LONG', fin)
  return { debut, fin, constatation, affectionLongueDuree, hospitalisation, arretsAnterieurs }
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
