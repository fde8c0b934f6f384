import type { SituationInput } from '@abri/rules'
import { Fraction } from '../fraction.ts'
import { euros, MICRO, TURNOVER } from '../micro.ts'
import { dateOf, type Situation } from '../model.ts'
import type { Independant, Nature } from './independant.ts'

/** As the rules are told. */
export function inputOf({ caisse, debut, annees, recettes, impayes }: Independant): SituationInput {
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
  return { activites }
}

/** The model knows one year: each nature is given its mean over the civil years, to the millionth, which no rounding of it can tell from the mean. */
export function situationOf({ caisse, jour, recettes, annees, versementLiberatoire }: Independant): Situation {
  const natures = Object.keys(recettes) as Nature[]
  const means = natures.map((nature) => {
    const cents = recettes[nature]!.reduce((a, b) => a + b, 0)
    return [TURNOVER[nature], `${millionths(new Fraction(cents, 100 * annees.length))} €/an`] as const
  })
  return {
    ...MICRO,
    'entreprise . activité . nature': natures.includes('LIBERALE') ? "'libérale'" : "'commerciale'",
    ...(natures.includes('LIBERALE') && {
      'entreprise . activité . nature . libérale . réglementée': caisse === 'CIPAV' ? 'oui' : 'non',
    }),
    'dirigeant . auto-entrepreneur . impôt . versement libératoire': versementLiberatoire ? 'oui' : 'non',
    ...Object.fromEntries(means),
    date: dateOf(jour),
  }
}

function millionths(value: Fraction): string {
  const digits = ((value.n * 1_000_000n) / value.d).toString().padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}

/** In one line. */
export function tell({ caisse, jour, debut, annees, recettes, impayes, versementLiberatoire }: Independant): string {
  const received = Object.entries(recettes).map(([nature, amounts]) => `${nature} ${amounts.map(euros).join(' · ')}`)
  return [
    `${jour}, ${caisse}, since ${debut}, turnover of ${annees.join(', ')}: ${received.join('; ')}`,
    impayes && `contributions of ${impayes.annee}: ${euros(impayes.payees)} paid of ${euros(impayes.dues)}`,
    versementLiberatoire && 'versement libératoire',
  ]
    .filter(Boolean)
    .join('; ')
}
