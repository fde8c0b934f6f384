import type { Conjointe } from '../conjointe/result.ts'
import type { CapitalDeces, PensionInvalidite } from '../invalidite-deces/result.ts'
import type { Consultation } from '../law/law.ts'
import type { Forfaits } from '../maternite/result.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Benefit, EventKey } from '../scenario/benefit.ts'
import { completing } from '../scenario/completing.ts'
import type { Impose } from '../scenario/dossier.ts'
import type { Prestations } from '../scenario/prestations.ts'
import type { Day } from '../time/day.ts'
import { impositionDe, type Recu } from './imposition-de.ts'

/** A birth, a disability or a death whose benefits also say, where it is asked, what becomes of them for tax. */
export const avecImposition = <E extends EventKey>(benefit: Benefit<E>): Benefit<E> =>
  completing(benefit, (found, { day, law }) => imposees(found, day, law))

function imposees(found: Partial<Prestations>, day: Day, law: Consultation): Partial<Prestations> {
  const { maternite, adoption, paternite, congeNaissance, conjointe, invalidite, deces } = found
  const impose = <T>(benefit: T, recus: readonly Recu[], jour: Day | null = day): T & Impose => ({
    ...benefit,
    imposition: () => impositionDe(recus, { jour: jour ?? day, affectionLongueDuree: false }, law.consult()),
  })
  const leave = <T extends Leave>(benefit: T): T & Impose =>
    impose(benefit, recusDe(benefit), benefit.calendrier.premierJourIndemnise)
  return {
    ...(maternite && { maternite: leave(maternite) }),
    ...(adoption && { adoption: leave(adoption) }),
    ...(paternite && { paternite: leave(paternite) }),
    ...(congeNaissance && { congeNaissance: leave(congeNaissance) }),
    ...(conjointe && { conjointe: impose(conjointe, [conjointeRecoit(conjointe)]) }),
    ...(invalidite && {
      invalidite: impose(invalidite, ofAYear(invalidite)),
    }),
    ...(deces && { deces: impose(deces, auDeces(deces)) }),
  }
}

/** No CSG is withheld on the allowance for maternal rest, nor on what pays for somebody else's work. */
const conjointeRecoit = ({ total }: Conjointe): Recu => ({
  nature: 'MATERNITE_INDEPENDANT',
  brut: '0.00',
  sansCsg: total,
})

/** A year of the pension and, apart, of the supplement for constant help, which no tax takes in. */
function ofAYear({ totalAnnuel, majorationMensuelle }: PensionInvalidite): readonly Recu[] {
  const majoration = Ratio.of(majorationMensuelle).times(Ratio.of(12))
  return [
    { nature: 'PENSION_INVALIDITE', brut: Ratio.of(totalAnnuel).minus(majoration).toCutText() },
    { nature: 'MAJORATION_TIERCE_PERSONNE', brut: majoration.toCutText() },
  ]
}

/** The capital, and at the Cipav a year of the annuity. */
const auDeces = ({ total, renteAnnuelle }: CapitalDeces): readonly Recu[] => [
  { nature: 'CAPITAL_DECES', brut: total },
  ...(renteAnnuelle === null ? [] : [{ nature: 'RENTE_DECES', brut: renteAnnuelle } as const]),
]

type Leave = Forfaits & { readonly allocationReposMaternel?: string }

/** The days of each payer, and with those of the activity the allowance for maternal rest, on which no CSG is withheld. */
const recusDe = ({ parts, allocationReposMaternel = '0.00' }: Leave): readonly Recu[] =>
  parts.map(({ caisse, totalBrut }) =>
    caisse === 'REGIME_GENERAL'
      ? { nature: 'MATERNITE_SALARIE', brut: totalBrut }
      : { nature: 'MATERNITE_INDEPENDANT', brut: totalBrut, sansCsg: allocationReposMaternel },
  )
