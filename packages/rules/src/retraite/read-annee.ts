import { recettesOfYear } from '../cotisations/recettes-of-year.ts'
import { begunBy } from '../scenario/begun.ts'
import type { DroitsRetraiteInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Emploi, Situation } from '../scenario/situation.ts'
import { earliest, firstOfYear, lastOfYear, latest } from '../time/day.ts'
import { firstOfMonth, monthsIn } from '../time/months.ts'
import type { AnneeDeDroits, Cumul } from './facts.ts'

const AT = ['retraite']

/** Reads a year of pension rights once; null where the year cannot be read. */
export function readAnnee(reader: Reader, input: DroitsRetraiteInput, situation: Situation): AnneeDeDroits | null {
  const annee = reader.whole([...AT, 'annee'], input.annee, 1900, 2100)
  const joursMaladie = readDays(reader, 'joursMaladie', input.joursMaladie)
  const joursMaternite = readDays(reader, 'joursMaternite', input.joursMaternite)
  const accouchement = reader.orDefault([...AT, 'accouchement'], input.accouchement, false)
  if (annee === null) return null
  const met = begunBy(reader, situation, lastOfYear(annee), 'ACTIVITE_APRES_PERIODE')
  if (situation.debut > lastOfYear(annee)) return null
  return {
    annee,
    caisse: situation.caisse,
    activites: met.activites.map((activite) => ({
      activite,
      recettes: recettesOfYear(reader, AT, activite, annee),
      cotisations: activite.recettes.get(annee)?.cotisations ?? null,
    })),
    salaires: situation.emploi ? readSalaires(reader, situation.emploi, annee) : [],
    joursMaladie,
    joursMaternite,
    accouchement,
    cumul: readCumul(reader, input, situation, annee),
  }
}

function readDays(reader: Reader, name: 'joursMaladie' | 'joursMaternite', value: number | null | undefined): number {
  if (value == null) reader.assume([...AT, name], '0')
  return value == null ? 0 : (reader.whole([...AT, name], value, 0, 366) ?? 0)
}

/** The months of pay that were told; those of the job that were not are named. */
function readSalaires(reader: Reader, emploi: Emploi, annee: number): AnneeDeDroits['salaires'] {
  const du = latest(emploi.debut, firstOfYear(annee))
  const au = earliest(emploi.fin ?? lastOfYear(annee), lastOfYear(annee))
  const worked = monthsIn(firstOfMonth(du), au)
  const known = worked.filter((month) => emploi.salaires.has(month))
  if (known.length < worked.length) reader.assume(['situation', 'emploi', 'salaires'], 'MOIS_DONNES')
  return known.map((month) => emploi.salaires.get(month)!)
}

/** Whether the pension was drawn in full is a fact that the law needs: nothing stands in for it. */
function readCumul(reader: Reader, input: DroitsRetraiteInput, situation: Situation, annee: number): Cumul | null {
  const { retraite, personne } = situation
  if (!retraite || retraite.depuis > lastOfYear(annee)) return null
  if (input.cumulIntegral == null) return reader.problem([...AT, 'cumulIntegral'], 'FAIT_MANQUANT')
  const integral = reader.orDefault([...AT, 'cumulIntegral'], input.cumulIntegral, false)
  return { depuis: retraite.depuis, integral, naissance: personne.naissance }
}
