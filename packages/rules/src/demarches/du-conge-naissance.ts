import type { Consultation } from '../law/law.ts'
import type { Demande } from '../paternite/conge-naissance.ts'
import type { MoisDeConge } from '../paternite/facts.ts'
import { plusDays, plusMonths, type Day } from '../time/day.ts'
import { phrase } from '../words/phrase.ts'
import { attester, cesser, prevenir } from './de-tout-conge.ts'
import { demarche } from './demarche.ts'
import type { Demarche } from './result.ts'

const ARTICLE = 'CSS L331-8-1'

/** Where the leave lies beside the one before it. */
export type CongeNaissanceADeclarer = Demande & {
  /** The leave before it is one of paternity or adoption, whose notice is shorter. */
  readonly preavisCourt: boolean
  readonly finAuPlusTard: Day | null
}

/** What the additional birth leave asks for; nothing of its own where the law does not know it yet. */
export function duCongeNaissance(
  demande: CongeNaissanceADeclarer,
  salarie: boolean,
  law: Consultation,
): readonly Demarche[] {
  const { mois, finAuPlusTard } = demande
  const most = law.on(mois[0]!.debut).moisCongeNaissance
  const asked = mois.reduce((sum, one) => sum + one.mois, 0)
  if (most.count === 0) return []
  return [
    ...mois.flatMap((one) => duMois(one, demande, salarie, law)),
    ...(finAuPlusTard && asked < most.count
      ? [
          demarche('PRENDRE_CONGE', 'CPAM', phrase('PRENDRE_AUTRE_MOIS', { fin: finAuPlusTard }), ARTICLE, {
            echeance: finAuPlusTard,
          }),
        ]
      : []),
  ]
}

function duMois(
  one: MoisDeConge,
  demande: CongeNaissanceADeclarer,
  salarie: boolean,
  law: Consultation,
): readonly Demarche[] {
  const { debut } = one
  const fin = plusDays(plusMonths(debut, one.mois), -1)
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
