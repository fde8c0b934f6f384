import { maintienAuConge } from '../emploi-salarie/maintien.ts'
import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import { affiliationEnJours } from '../revenu/affiliation.ts'
import type { Situation } from '../scenario/situation.ts'
import { plusDays, plusMonths, type Day } from '../time/day.ts'

/** In which capacity the rights of a job stand behind those of the activity, and how many months they last; null: none are kept. */
export type Garde = { readonly statut: 'DEMANDEUR_EMPLOI' | 'ANCIEN_SALARIE'; readonly mois: Figure } | null
/** For each risk: sick pay asks whether the activity opens a right, maternity opens one to everybody. */
export type DroitsGardes = { readonly maladie: Garde; readonly maternite: Garde }

/** CSS L161-8, L311-5: kept for some months, and while unemployment benefit is paid; never beside a pension. */
export function droitsGardes(situation: Situation, jour: Day, indemnise: boolean, law: Consultation): DroitsGardes {
  const { emploi, chomage, retraite } = situation
  if (retraite !== null && retraite.depuis <= jour) return { maladie: null, maternite: null }
  const { maintienDesDroits, maintienApresActivite } = law.on(jour)
  const ended = [emploi?.fin, chomage?.jusquau].filter((fin) => fin !== null && fin !== undefined)
  const during = (mois: Figure | null): Garde => {
    if (!mois?.count) return null
    if (indemnise) return { statut: 'DEMANDEUR_EMPLOI', mois }
    return ended.some((fin) => isKept(fin, jour, mois)) ? { statut: 'ANCIEN_SALARIE', mois } : null
  }
  // loi 2021-1754, article 96: since 2020 also where the activity opens a right that pays nothing
  const maladie = during(ouvreDroit(situation, jour, law) ? maintienDesDroits : maintienApresActivite)
  return { maladie, maternite: during(maintienAuConge(situation, jour, law)) }
}

/** Whether the activity opens sick pay, whatever its amount: a year of affiliation, and a fund that pays. */
function ouvreDroit({ affiliation, caisse }: Situation, jour: Day, law: Consultation): boolean {
  const { affiliationMinimale, cipavIndemnisee } = law.on(jour)
  const { jours, joursRequis } = affiliationEnJours(affiliation, jour, affiliationMinimale)
  return jours >= joursRequis && (caisse === 'SSI' || cipavIndemnisee)
}

/** From the morrow of what opened them. */
const isKept = (fin: Day, jour: Day, mois: Figure): boolean =>
  fin < jour && jour < plusMonths(plusDays(fin, 1), mois.count)
