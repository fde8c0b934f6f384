import { avecEmploi } from '../emploi-salarie/avec-emploi.ts'
import { deces } from '../invalidite-deces/deces.ts'
import { invalidite } from '../invalidite-deces/invalidite.ts'
import { arretAvec } from '../maladie/arret.ts'
import { begunBy } from '../scenario/begun.ts'
import type { Benefit, Question } from '../scenario/benefit.ts'
import { Fields } from '../scenario/fields.ts'
import { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import type { BesoinInput } from '../scenario/input.ts'
import type { Day } from '../time/day.ts'
import { finOf, LONGEST, prevoyance, type Questions } from './prevoyance.ts'
import { readBesoin } from './read-besoin.ts'

/** The event of a need, which asks the other benefits what the law pays from its day on. */
export const besoin: Benefit<'besoin'> = (reader, input, situation) => {
  const found = readBesoin(reader, input)
  if (!found) return null
  const known = reader.problems.length
  begunBy(reader, situation, found.jour, 'ACTIVITE_APRES_JOUR')
  if (reader.problems.length > known) return null
  const questions = questionsOf(reader, input, situation, found.jour)
  return {
    path: ['besoin', 'jour'],
    day: found.jour,
    answer: (law) => prevoyance(found, questions, reader.hypotheses, law),
  }
}

function questionsOf(reader: Reader, input: BesoinInput, situation: Situation, jour: Day): Questions {
  const retired = situation.retraite !== null && situation.retraite.depuis <= jour
  const fields = new Fields(reader, ['besoin'], input)
  const affectionLongueDuree = fields.flag('affectionLongueDuree')
  fields.told('enfants', '[]')
  // the facts of the other events follow from this one: their defaults are not told, their problems are those of the need
  const events = new Reader()
  const silent = (): Reader => events.beside()
  const arret = (mois: number): Question | null =>
    arretAvec(avecEmploi)(silent(), { debut: jour, fin: finOf(jour, mois), affectionLongueDuree }, situation)
  const pension = (beneficiaireIndemnites: boolean): Question | null =>
    situation.personne.naissance && !retired
      ? invalidite(silent(), { dateEffet: jour, categorie: 'TOTALE', beneficiaireIndemnites }, situation)
      : null
  const questions = {
    arrets: Array.from({ length: LONGEST }, (_, i) => arret(i + 1)),
    naissance: retired ? null : situation.personne.naissance,
    invalidite: { indemnise: pension(true), sinon: pension(false) },
    deces: deces(
      silent(),
      { date: jour, qualite: retired ? 'RETRAITE' : 'ACTIF', enfants: input.enfants ?? [] },
      situation,
    ),
  }
  for (const { path, code, value } of events.problems)
    reader.problem(path[0] === 'deces' ? ['besoin', ...path.slice(1)] : path, code, value)
  return questions
}
