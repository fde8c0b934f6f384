import type { Consultation } from '../law/law.ts'
import { fenetreDuConge, libreLe, type Demande, type Fenetre } from '../paternite/mois-payables.ts'
import { plusDays, plusMonths, type Day } from '../time/day.ts'
import { phrase } from '../words/phrase.ts'
import { demarche } from './demarche.ts'
import type { Demarche } from './result.ts'

/** The spans of days that are taken already, in order, and how many months they make. */
type DejaPris = { readonly periodes: readonly { readonly du: Day; readonly au: Day }[]; readonly pris: number }
type Enfant = Omit<Demande, 'mois'>

const AUCUN: DejaPris = { periodes: [], pris: 0 }

/** CSS L331-8-1: the additional birth leave, which both parents may take until some months after the arrival of the child; nothing where it is asked for already. */
export function prendreCongeNaissance(enfant: Enfant, alreadyAsked: boolean, law: Consultation): readonly Demarche[] {
  const fenetre = alreadyAsked ? null : fenetreDuConge(enfant, law)
  return fenetre ? prendreDesMois(enfant, fenetre, AUCUN, law) : []
}

/** Months that could still be taken: those that the law leaves, where one of them has room. */
export function prendreDesMois(
  enfant: Enfant,
  fenetre: Fenetre,
  { periodes, pris }: DejaPris,
  law: Consultation,
): readonly Demarche[] {
  const { count, text: mois } = law.on(fenetre.du).moisCongeNaissance
  const fin = fenetre.au
  if (pris >= count || !hasRoom({ du: libreLe(enfant, fenetre), au: fin }, periodes)) return []
  const quoi = pris > 0 ? phrase('PRENDRE_AUTRE_MOIS', { fin }) : phrase('PRENDRE_CONGE_NAISSANCE', { mois, fin })
  const comment = pris > 0 ? {} : { comment: phrase('PRENDRE_CONGE_NAISSANCE_COMMENT') }
  return [demarche('PRENDRE_CONGE', 'CPAM', quoi, 'CSS L331-8-1', { echeance: fin, ...comment })]
}

/** Whether a month from date to date lies in a window beside the spans that are taken. */
function hasRoom({ du, au }: Fenetre, taken: DejaPris['periodes']): boolean {
  const starts = [du, ...taken.map((periode) => plusDays(periode.au, 1))]
  return starts.some((start) => {
    const end = plusDays(plusMonths(start, 1), -1)
    return end <= au && !taken.some((periode) => periode.du <= end && periode.au >= start)
  })
}
