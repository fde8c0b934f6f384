import { scenario, type ScenarioInput } from '@abri/rules'
import { dateOf, ask, centsOf, type Situation } from '../model.ts'
import { endOfMonth } from '../days.ts'
import { euros, MICRO, TURNOVER } from '../micro.ts'
import { release } from '../release.ts'
import type { Topic } from '../topic.ts'
import { due } from './law.ts'
import type { Declarant } from './profile.ts'
import { reasons, type Premisse } from './reasons.ts'
import { declarants } from './situations.ts'

/** What is due on the receipts of one month: contribution, training, chamber. */
export const cotisations: Topic<Declarant, Premisse> = {
  name: 'Contributions of a month',
  profiles: declarants,
  ours(declarant) {
    const result = scenario(inputOf(declarant), release)
    if (result.kind !== 'Scenario' || !result.cotisations) throw new Error(JSON.stringify(result))
    return BigInt(result.cotisations.total.replace('.', ''))
  },
  theirs: (declarant) =>
    centsOf(ask(situationOf(declarant), 'dirigeant . auto-entrepreneur . cotisations et contributions')),
  law: due,
  reasons,
  tell: ({ metier, artisanale, mois, recettes, acre }) =>
    [
      `${mois.slice(0, 7)}, ${metier}${artisanale ? ' (craft)' : ''}, ${euros(recettes)}`,
      acre && `ACRE, created ${acre}`,
    ]
      .filter(Boolean)
      .join(', '),
}

const natureOf = ({ metier }: Declarant) => (metier === 'CIPAV' ? 'LIBERALE' : metier)

function inputOf(declarant: Declarant): ScenarioInput {
  const { metier, artisanale, mois, recettes, acre } = declarant
  const caisse = metier === 'CIPAV' ? 'CIPAV' : 'SSI'
  const period = { du: mois, au: endOfMonth(mois) }
  return {
    situation: {
      activites: [{ nature: natureOf(declarant), caisse, debut: acre ?? '2015-01-01', chiffresAffaires: [] }],
    },
    cotisations: {
      ...period,
      activites: [{ activite: 0, artisanale, recettes: [{ ...period, montant: euros(recettes) }] }],
      ...(acre && { acre: { accordee: true, creation: acre } }),
    },
  }
}

/** The model knows a year: it is given twelve times the month. */
function situationOf(declarant: Declarant): Situation {
  const { metier, artisanale, mois, recettes, acre } = declarant
  const nature = natureOf(declarant)
  return {
    ...MICRO,
    'entreprise . activité . nature':
      nature === 'LIBERALE' ? "'libérale'" : artisanale ? "'artisanale'" : "'commerciale'",
    ...(nature === 'LIBERALE' && {
      'entreprise . activité . nature . libérale . réglementée': metier === 'CIPAV' ? 'oui' : 'non',
    }),
    [TURNOVER[nature]]: `${euros(12 * recettes)} €/an`,
    ...(acre && { 'entreprise . date de création': dateOf(acre), 'dirigeant . exonérations . ACRE': 'oui' }),
    date: dateOf(mois),
  }
}
