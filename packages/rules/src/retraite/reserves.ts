import { anneeAuPlafond } from '../cotisations/plafond-micro.ts'
import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explained } from '../readings/explained.ts'
import { added } from '../readings/ratio.ts'
import { abattementFiscalOf } from '../revenu/base.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import { firstOfYear } from '../time/day.ts'
import type { AnneeDeDroits } from './facts.ts'
import type { CumulEmploiRetraite } from './result.ts'
import { trimestres, type Trimestres } from './trimestres.ts'

/** Every doubt about the law that the rights of a year rest on; the other reading in quarters where it can be counted. */
export const reserves = (
  year: AnneeDeDroits,
  found: Trimestres<Explained>,
  cumul: CumulEmploiRetraite | null,
  law: Consultation,
  /** The whole year, where only the part before a pension counts. */
  whole: AnneeDeDroits | null,
): readonly Reserve[] =>
  [
    methode(found),
    cipav(year, found, law),
    assimiles(found),
    whole && reserve('CUMUL_ANNEE_DU_DEPART', 'CSS R351-9', trimestres(whole, law, exact).valides.value.toText()),
    cumul2027(cumul),
    meubleTourisme(year, found, law),
    plafondMicro(year, law),
  ].filter((one) => one !== null)

/** The circulars count what contributions answer to, most published tables the allowance: said where the two give other quarters. */
function methode({ methodes, retenue }: Trimestres<Explained>): Reserve | null {
  const other = methodes.find(({ trimestres }) => trimestres.value.compare(retenue.trimestres.value) !== 0)
  return other ? reserve('METHODE_TRIMESTRES', 'CSS R351-9', other.trimestres.value.toText()) : null
}

/** Turnovers of a quarter that the Cipav, or an engine, prints: said where they give other quarters. */
function cipav({ annee, caisse, activites, salaires }: AnneeDeDroits, found: Trimestres<Explained>, law: Consultation) {
  const day = firstOfYear(annee)
  if (caisse !== 'CIPAV' || salaires.length > 0 || day < law.law.firstDay('trimestreCipavPublie')) return null
  const { trimestreCipavPublie, trimestresMaximum } = law.on(day)
  const turnover = added(activites.flatMap(({ recettes }) => recettes.map(({ montant }) => montant)))
  const published = Math.min(trimestresMaximum.count, turnover.dividedBy(trimestreCipavPublie.value).floor())
  return published === found.retenue.trimestres.value.floor()
    ? null
    : reserve('TRIMESTRE_CIPAV', 'CSS D642-3', String(published))
}

/** R351-12 is written for the general scheme; that it holds alike for every self-employed person was not read. */
const assimiles = (found: Trimestres<Explained>): Reserve | null =>
  found.assimiles.isZero()
    ? null
    : reserve('TRIMESTRES_ASSIMILES', 'CSS R351-12', found.retenue.trimestres.value.toText())

/** The decree on the threshold is awaited. */
const cumul2027 = (cumul: CumulEmploiRetraite | null): Reserve | null =>
  cumul?.pensionRetiree ? reserve('CUMUL_2027', 'Loi 2025-1403, article 102') : null

/** Whether the social allowance of furnished tourism followed the one of the tax law was not found. */
function meubleTourisme(year: AnneeDeDroits, found: Trimestres<Explained>, law: Consultation): Reserve | null {
  if (!year.activites.some(({ activite }) => activite.nature === 'MEUBLE_TOURISME')) return null
  const other = trimestres({ ...year, abattement: abattementFiscalOf(law) }, law, exact).retenue.trimestres.value
  return other.compare(found.retenue.trimestres.value) === 0
    ? null
    : reserve('ABATTEMENT_MEUBLE_TOURISME', 'Loi 2024-1039', other.toText())
}

/** Ruling 8: computed as given. */
const plafondMicro = ({ annee, activites }: AnneeDeDroits, law: Consultation): Reserve | null =>
  anneeAuPlafond(
    activites.map(({ activite }) => activite),
    annee,
    law,
  )?.depasse
    ? reserve('PLAFOND_MICRO_DEPASSE', 'CGI 50-0 et 102 ter')
    : null
