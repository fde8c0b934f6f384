import { recettesOfYear } from '../cotisations/recettes-of-year.ts'
import { begunBy } from '../scenario/begun.ts'
import { Fields } from '../scenario/fields.ts'
import type { DroitsRetraiteInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Emploi, Situation } from '../scenario/situation.ts'
import { earliest, firstOfYear, lastOfYear, latest, yearOf } from '../time/day.ts'
import { firstOfMonth, monthsIn } from '../time/months.ts'
import type { AnneeDeDroits, Cumul } from './facts.ts'

const AT = ['retraite']

/** Reads a year of pension rights once; null where the year cannot be read. */
export function readAnnee(reader: Reader, input: DroitsRetraiteInput, situation: Situation): AnneeDeDroits | null {
  const fields = new Fields(reader, AT, input)
  const annee = fields.whole('annee', 1900, 2100)
  const joursMaladie = fields.count('joursMaladie', 0, 366, 0)
  const joursMaternite = fields.count('joursMaternite', 0, 366, 0)
  const accouchement = fields.flag('accouchement')
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
    cumul: readCumul(fields, situation, annee),
    chomage: isJobless(situation, annee),
  }
}

/** Every month of pay that was told, also of a job before this one; those of the job that were not are named. */
function readSalaires(reader: Reader, emploi: Emploi, annee: number): AnneeDeDroits['salaires'] {
  const du = latest(emploi.debut, firstOfYear(annee))
  const au = earliest(emploi.fin ?? lastOfYear(annee), lastOfYear(annee))
  const worked = monthsIn(firstOfMonth(du), au)
  if (worked.some((month) => !emploi.salaires.has(month)))
    reader.assume(['situation', 'emploi', 'salaires'], 'MOIS_DONNES')
  return [...emploi.salaires].filter(([month]) => yearOf(month) === annee)
}

const isJobless = ({ chomage }: Situation, annee: number): boolean =>
  chomage !== null &&
  chomage.depuis <= lastOfYear(annee) &&
  (chomage.jusquau === null || chomage.jusquau >= firstOfYear(annee))

/** Whether the pension was drawn in full is a fact that the law needs: nothing stands in for it. */
function readCumul(fields: Fields<DroitsRetraiteInput>, situation: Situation, annee: number): Cumul | null {
  const { retraite, personne } = situation
  if (!retraite || retraite.depuis > lastOfYear(annee)) return null
  if (!fields.told('cumulIntegral')) return fields.problem('cumulIntegral', 'FAIT_MANQUANT')
  const integral = fields.flag('cumulIntegral')
  return { depuis: retraite.depuis, integral, naissance: personne.naissance }
}
