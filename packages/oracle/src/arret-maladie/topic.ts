import { lawOf, scenario, type ScenarioInput } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { plusDays } from '../days.ts'
import { Fraction } from '../fraction.ts'
import { ask, centsOf, dateOf, type Situation } from '../model.ts'
import type { Topic } from '../topic.ts'
import { dailyAllowance } from './law.ts'
import { euros, type Malade, type Nature } from './profile.ts'
import { reasons, type Premisse } from './reasons.ts'
import { malades } from './situations.ts'

const release = lawOf(baseline)

/** Sick pay of the independent activity: the daily allowance before levies. */
export const arretMaladie: Topic<Malade, Premisse> = {
  name: 'Sick pay of the independent activity, by day',
  profiles: malades,
  ours(malade) {
    const result = scenario(inputOf(malade), release)
    if (result.kind !== 'Scenario' || !result.arretMaladie) throw new Error(JSON.stringify(result))
    return BigInt(result.arretMaladie.indemniteJournaliere.replace('.', ''))
  },
  theirs: (malade) =>
    centsOf(ask(situationOf(malade), 'protection sociale . maladie . arrêt maladie . indépendant . indemnités')),
  law: dailyAllowance,
  reasons,
  tell,
}

function inputOf({ caisse, constatation, debut, annees, recettes, impayes }: Malade): ScenarioInput {
  const activites = Object.entries(recettes).map(([nature, amounts]) => ({
    nature: nature as Nature,
    caisse,
    debut,
    chiffresAffaires: annees.map((annee, i) => ({
      annee,
      montant: euros(amounts[i]!),
      ...(impayes?.annee === annee && {
        cotisationsDues: euros(impayes.dues),
        cotisationsPayees: euros(impayes.payees),
      }),
    })),
  }))
  return { situation: { activites }, arret: { debut: constatation, fin: plusDays(constatation, 30) } }
}

const CATEGORIES = {
  VENTE: "entreprise . chiffre d'affaires . vente restauration hébergement",
  PRESTATION_BIC: "entreprise . chiffre d'affaires . service BIC",
  LIBERALE: "entreprise . chiffre d'affaires . service BNC",
} as const satisfies Readonly<Record<Nature, keyof Situation>>

/** The model knows one year: each nature is given its mean over the civil years, to the millionth, which no rounding of it can tell from the mean. */
function situationOf({ caisse, constatation, recettes, annees, versementLiberatoire }: Malade): Situation {
  const natures = Object.keys(recettes) as Nature[]
  const means = natures.map((nature) => {
    const cents = recettes[nature]!.reduce((a, b) => a + b, 0)
    return [CATEGORIES[nature], `${millionths(new Fraction(cents, 100 * annees.length))} €/an`] as const
  })
  return {
    'dirigeant . auto-entrepreneur': 'oui',
    'entreprise . catégorie juridique': "'EI'",
    'entreprise . catégorie juridique . EI . auto-entrepreneur': 'oui',
    'entreprise . activité . nature': natures.includes('LIBERALE') ? "'libérale'" : "'commerciale'",
    ...(natures.includes('LIBERALE') && {
      'entreprise . activité . nature . libérale . réglementée': caisse === 'CIPAV' ? 'oui' : 'non',
    }),
    'dirigeant . auto-entrepreneur . impôt . versement libératoire': versementLiberatoire ? 'oui' : 'non',
    ...Object.fromEntries(means),
    date: dateOf(constatation),
  }
}

function millionths(value: Fraction): string {
  const digits = ((value.n * 1_000_000n) / value.d).toString().padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}

function tell({ caisse, constatation, debut, annees, recettes, impayes, versementLiberatoire }: Malade): string {
  const received = Object.entries(recettes).map(([nature, amounts]) => `${nature} ${amounts.map(euros).join(' · ')}`)
  return [
    `${constatation}, ${caisse}, since ${debut}, turnover of ${annees.join(', ')}: ${received.join('; ')}`,
    impayes && `contributions of ${impayes.annee}: ${euros(impayes.payees)} paid of ${euros(impayes.dues)}`,
    versementLiberatoire && 'versement libératoire',
  ]
    .filter(Boolean)
    .join('; ')
}
