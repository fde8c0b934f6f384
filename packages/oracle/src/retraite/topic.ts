import { scenario } from '@abri/rules'
import { euros, MICRO, TURNOVER } from '../micro.ts'
import { ask, type Situation } from '../model.ts'
import { release } from '../release.ts'
import type { Nature } from '../revenu/independant.ts'
import type { Topic } from '../topic.ts'
import { quarters } from './law.ts'
import type { Annee } from './profile.ts'
import { reasons, type Premisse } from './reasons.ts'
import { annees } from './situations.ts'

/** Quarters of the pension that a year of work validates. */
export const retraite: Topic<Annee, Premisse> = {
  name: 'Quarters of the pension, by year of work',
  unit: 'WHOLE',
  profiles: annees,
  ours({ annee, caisse, recettes }) {
    const activites = Object.entries(recettes).map(([nature, amount]) => ({
      nature: nature as Nature,
      caisse,
      debut: '2015-01-01',
      chiffresAffaires: [{ annee, montant: euros(amount) }],
    }))
    const result = scenario({ situation: { activites }, retraite: { annee } }, release)
    if (result.kind !== 'Scenario' || !result.retraite) throw new Error(JSON.stringify(result))
    return BigInt(result.retraite.trimestres)
  },
  theirs: (year) => BigInt(ask(situationOf(year), 'protection sociale . retraite . trimestres') ?? 0),
  law: quarters,
  reasons,
  tell: ({ annee, caisse, recettes }) =>
    `${annee}, ${caisse}: ${Object.entries(recettes)
      .map(([nature, amount]) => `${nature} ${euros(amount)}`)
      .join('; ')}`,
}

/** At the Cipav the model counts on the whole turnover, else on that of each nature. */
function situationOf({ annee, caisse, recettes }: Annee): Situation {
  const natures = Object.keys(recettes) as Nature[]
  const isLiberal = natures.includes('LIBERALE')
  const turnover =
    caisse === 'CIPAV'
      ? { "entreprise . chiffre d'affaires": yearly(recettes.LIBERALE) }
      : Object.fromEntries(natures.map((nature) => [TURNOVER[nature], yearly(recettes[nature])]))
  return {
    ...MICRO,
    'entreprise . activité . nature': isLiberal ? "'libérale'" : "'commerciale'",
    ...(isLiberal && { 'entreprise . activité . nature . libérale . réglementée': caisse === 'CIPAV' ? 'oui' : 'non' }),
    ...turnover,
    date: `01/07/${annee}`,
  }
}

const yearly = (cents: number | undefined): string => `${euros(cents ?? 0)} €/an`
