import type { ActiviteInput, ScenarioInput } from '../scenario/input.ts'
import type { AskedBenefit, Payment } from './asked-benefit.ts'

const of = (activites: readonly ActiviteInput[]) => ({ activites, personne: { naissance: '1990-01-01' } })

/** An event of a year, told in full but for who it happens to. */
const event =
  (told: (year: number) => Omit<ScenarioInput, 'situation'>): AskedBenefit['ask'] =>
  (activites, year) => ({ situation: of(activites), ...told(year) })

type Calendar = {
  readonly totalBrut: string
  readonly totalNet: string
  readonly versements: readonly Payment[]
}
const paid = (calendar: Calendar | undefined): readonly Payment[] =>
  calendar ? [{ brut: calendar.totalBrut, net: calendar.totalNet }, ...calendar.versements] : []

/** Every benefit that rests on income: when it is asked, and what of its answer more income may not lower. */
export const everyBenefit: readonly AskedBenefit[] = [
  {
    name: 'SickPay',
    label: { fr: 'Arrêt maladie', en: 'Sick pay' },
    ask: event((year) => ({ arret: { debut: `${year}-03-01`, fin: `${year}-04-30` } })),
    figures: ({ arretMaladie: one }): Record<string, string> =>
      one ? { indemniteJournaliere: one.indemniteJournaliere, total: one.calendrier.totalBrut } : {},
    payments: ({ arretMaladie }) => paid(arretMaladie?.calendrier),
  },
  {
    name: 'Maternity',
    label: { fr: 'Maternité', en: 'Maternity' },
    ask: event((year) => ({ naissance: { role: 'MERE', datePresumee: `${year}-07-01` } })),
    figures: ({ maternite: one }): Record<string, string> =>
      one ? { allocationReposMaternel: one.allocationReposMaternel, total: one.calendrier.totalBrut } : {},
    payments: ({ maternite }) => paid(maternite?.calendrier),
  },
  {
    name: 'Paternity',
    label: { fr: 'Paternité', en: 'Paternity' },
    ask: event((year) => ({ naissance: { role: 'SECOND_PARENT', datePresumee: `${year}-07-01` } })),
    figures: ({ paternite: one }): Record<string, string> =>
      one ? { indemniteJournaliere: one.indemniteJournaliere, total: one.calendrier.totalBrut } : {},
    payments: ({ paternite }) => paid(paternite?.calendrier),
  },
  {
    name: 'Adoption',
    label: { fr: 'Adoption', en: 'Adoption' },
    ask: event((year) => ({ adoption: { arrivee: `${year}-07-01` } })),
    figures: ({ adoption: one }): Record<string, string> =>
      one ? { allocationReposMaternel: one.allocationReposMaternel, total: one.calendrier.totalBrut } : {},
    payments: ({ adoption }) => paid(adoption?.calendrier),
  },
  {
    name: 'BirthLeave',
    label: { fr: 'Congé de naissance', en: 'Birth leave' },
    ask: event((year) => ({
      naissance: {
        role: 'SECOND_PARENT',
        datePresumee: `${year}-07-01`,
        congeNaissance: [{ debut: `${year}-09-01`, mois: 2 }],
      },
    })),
    figures: ({ congeNaissance: one }): Record<string, string> =>
      one ? { indemniteJournaliere: one.indemniteJournaliere, total: one.calendrier.totalBrut } : {},
    payments: ({ congeNaissance }) => paid(congeNaissance?.calendrier),
  },
  {
    name: 'Contributions',
    label: { fr: 'Cotisations', en: 'Contributions' },
    ask: event((year) => ({ cotisations: { du: `${year}-01-01`, au: `${year}-03-31` } })),
    figures: ({ cotisations: one }): Record<string, string> => (one ? { total: one.total } : {}),
  },
  {
    name: 'Quarters',
    label: { fr: 'Trimestres de retraite', en: 'Pension quarters' },
    ask: event((year) => ({ retraite: { annee: year } })),
    figures: ({ retraite: one }): Record<string, string> => (one ? { trimestres: String(one.trimestres) } : {}),
  },
  {
    name: 'Disability',
    label: { fr: 'Invalidité', en: 'Disability' },
    ask: event((year) => ({ invalidite: { dateEffet: `${year}-06-01`, categorie: 'TOTALE' } })),
    figures: ({ invalidite: one }): Record<string, string> => (one ? { totalMensuel: one.totalMensuel } : {}),
  },
  {
    name: 'Death',
    label: { fr: 'Capital décès', en: 'Death grant' },
    ask: event((year) => ({ deces: { date: `${year}-06-01`, qualite: 'ACTIF' } })),
    figures: ({ deces: one }): Record<string, string> => (one ? { total: one.total } : {}),
  },
]
