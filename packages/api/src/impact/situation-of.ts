import type { SituationInput } from '@abri/rules'
import type { Person } from './population/draw-people.ts'

/** Somebody drawn, as the rules are asked about them: the independent activity alone. */
export const situationOf = ({ nature, caisse, since, turnover }: Person): SituationInput => ({
  activites: [
    {
      ...{ nature, caisse, debut: `${since}-01-01` },
      chiffresAffaires: [...turnover].map(([annee, montant]) => ({ annee, montant: String(montant) })),
    },
  ],
})
