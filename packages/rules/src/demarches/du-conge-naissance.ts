import type { Consultation } from '../law/law.ts'
import { fenetreDuConge, moisPayables, type Demande } from '../paternite/mois-payables.ts'
import { plusDays, plusMonths, type Day } from '../time/day.ts'
import { spans } from '../versements/versements.ts'
import { phrase } from '../words/phrase.ts'
import { attester, cesser, prevenir } from './de-tout-conge.ts'
import { prendreDesMois } from './mois-a-prendre.ts'
import type { Demarche } from './result.ts'

const ARTICLE = 'CSS L331-8-1'

/** A leave that was asked for; the one before it is one of paternity or adoption, whose notice is shorter, or of maternity. */
export type CongeNaissanceADeclarer = Demande & { readonly preavisCourt: boolean }

/** What the additional birth leave asks for: its months that can be paid, and those that could still be taken; nothing of its own where the child gives no right to it. */
export function duCongeNaissance(
  demande: CongeNaissanceADeclarer,
  salarie: boolean,
  law: Consultation,
): readonly Demarche[] {
  const fenetre = fenetreDuConge(demande, law)
  if (!fenetre) return []
  const { payables } = moisPayables(demande, law)
  const periodes = spans(payables.flatMap(({ jours }) => jours))
  return [
    ...periodes.flatMap((periode) => deLaPeriode(periode, demande, salarie, law)),
    ...prendreDesMois(demande, fenetre, { periodes, pris: payables.length }, law),
  ]
}

function deLaPeriode(
  { du: debut, au: fin }: { readonly du: Day; readonly au: Day },
  demande: CongeNaissanceADeclarer,
  salarie: boolean,
  law: Consultation,
): readonly Demarche[] {
  const echeance = limiteDuPreavis(debut, demande, law)
  return [
    attester(debut, fin),
    cesser(debut, fin, ARTICLE, phrase('CONGE_NAISSANCE_SANS_CUMUL')),
    ...(salarie
      ? [
          prevenir(
            phrase('PREVENIR_EMPLOYEUR_PERIODE', { debut, fin }),
            'Décret 2026-419',
            { conge: 'NAISSANCE', debut, fin },
            { echeance },
          ),
        ]
      : []),
  ]
}

/** Décret 2026-419: a month before, or some days where the leave follows one of paternity or adoption without a gap. */
function limiteDuPreavis(
  debut: Day,
  { preavisCourt, finDuCongePrecedent }: CongeNaissanceADeclarer,
  law: Consultation,
): Day {
  const { mois, joursApresUnConge } = law.on(debut).preavisCongeNaissance
  const follows = preavisCourt && finDuCongePrecedent !== null && plusDays(finDuCongePrecedent, 1) === debut
  return follows ? plusDays(debut, -joursApresUnConge.count) : plusMonths(debut, -mois.count)
}
