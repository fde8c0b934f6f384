import type { SituationInput } from '@abri/rules'
import type { Words } from '../publishing/words.ts'

/** Somebody whom analysts know by name: the same turnover each year, long established. */
export type NamedCase = {
  readonly words: Words
  readonly nature: SituationInput['activites'][number]['nature']
  readonly caisse: SituationInput['activites'][number]['caisse']
  /** Euros a year. */
  readonly turnover: string
}

export const namedCases: readonly NamedCase[] = [
  named('Louise, rédactrice, 36 000 € par an', 'Louise, copywriter, €36,000 a year', 'LIBERALE', 'SSI', '36000'),
  named('Karim, plombier, 24 000 € par an', 'Karim, plumber, €24,000 a year', 'PRESTATION_BIC', 'SSI', '24000'),
  named('Agnès, épicière, 60 000 € par an', 'Agnès, grocer, €60,000 a year', 'VENTE', 'SSI', '60000'),
  named('Inès, coiffeuse, 9 200 € par an', 'Inès, hairdresser, €9,200 a year', 'PRESTATION_BIC', 'SSI', '9200'),
  named('Paul, graphiste, 7 000 € par an', 'Paul, designer, €7,000 a year', 'LIBERALE', 'SSI', '7000'),
  named('Nora, consultante, 77 000 € par an', 'Nora, consultant, €77,000 a year', 'LIBERALE', 'SSI', '77000'),
  named('Camille, psychologue, 30 000 € par an', 'Camille, psychologist, €30,000 a year', 'LIBERALE', 'CIPAV', '30000'),
  named('Hugo, architecte, 75 000 € par an', 'Hugo, architect, €75,000 a year', 'LIBERALE', 'CIPAV', '75000'),
]

function named(
  fr: string,
  en: string,
  nature: NamedCase['nature'],
  caisse: NamedCase['caisse'],
  turnover: string,
): NamedCase {
  return { words: { fr, en }, nature, caisse, turnover }
}

/** As the rules are asked about them for stops of some years. */
export const situationOfCase = (
  { nature, caisse, turnover }: Pick<NamedCase, 'nature' | 'caisse' | 'turnover'>,
  years: { readonly first: number; readonly last: number },
): SituationInput => ({
  activites: [
    {
      ...{ nature, caisse, debut: `${years.first - 8}-01-01` },
      chiffresAffaires: Array.from({ length: years.last - years.first + 5 }, (_, i) => ({
        annee: years.first - 4 + i,
        montant: turnover,
      })),
    },
  ],
})
