import type { ActiviteInput, ArretInput, Caisse, NatureActivite, ScenarioInput } from '@abri/rules'

/** Turnover by year, as the tests write it: `{ 2023: '9164.00' }`. */
export type ByYear = Readonly<Record<number, string>>

export const activite = (nature: NatureActivite, caisse: Caisse, debut: string, chiffres: ByYear): ActiviteInput => ({
  nature,
  caisse,
  debut,
  chiffresAffaires: Object.entries(chiffres).map(([annee, montant]) => ({ annee: Number(annee), montant })),
})

export const person = (activites: ActiviteInput | readonly ActiviteInput[], arret: ArretInput): ScenarioInput => ({
  situation: { activites: [activites].flat() },
  arret,
})

/** The worked example of the README: a liberal activity, ill for the whole of June 2025. */
export const consultante: ScenarioInput = person(
  activite('LIBERALE', 'SSI', '2019-01-01', { 2022: '32000', 2023: '35000', 2024: '42000' }),
  {
    debut: '2025-06-01',
    fin: '2025-06-30',
  },
)
