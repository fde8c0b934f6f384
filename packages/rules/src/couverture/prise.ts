import type { Consultation } from '../law/law.ts'
import type { Prestations } from '../scenario/prestations.ts'
import type { Phrase } from '../words/phrase.ts'
import type { Garde } from './droits-gardes.ts'
import type { Organisme, Statut } from './names.ts'
import { adresseDe } from './organismes.ts'
import type { Choix, PriseEnCharge } from './result.ts'
import type { Statuts } from './statuts.ts'

/** One risk: who pays in each capacity, and what may be chosen. */
export type Regle = (statuts: Statuts, law: Consultation) => readonly PriseEnCharge[]

type More = { readonly couvert?: boolean; readonly prestation?: keyof Prestations }

/** Somebody who pays for a risk; `couvert: false` names whom to ask where nobody does. */
export const prise = (
  statut: Statut,
  organisme: Organisme,
  condition: Phrase,
  article: string,
  { couvert = true, prestation }: More = {},
): PriseEnCharge => ({
  statut,
  couvert,
  organisme,
  adresse: adresseDe(organisme),
  condition,
  article,
  prestation: prestation ?? null,
})

export const choixOf = (choix: Phrase, organisme: Organisme): Choix => ({
  choix,
  organisme,
  adresse: adresseDe(organisme),
})

/** What holds only in some situations. */
export const where = (holds: boolean, ...prises: readonly PriseEnCharge[]): readonly PriseEnCharge[] =>
  holds ? prises : []

/** CSS L161-8: the rights of a former job behind those of the activity, where they are kept. */
export const gardee = (
  garde: Garde,
  condition: (mois: string) => Phrase,
  prestation: keyof Prestations,
): readonly PriseEnCharge[] =>
  garde ? [prise(garde.statut, 'CPAM', condition(garde.mois.text), 'CSS L161-8', { prestation })] : []

/** Loi 2017-1836, article 15: the health insurance funds took the files of the self-employed over on 1 January 2020. */
export const assuranceMaladie = ({ jour }: Statuts, law: Consultation): Organisme =>
  law.on(jour).independantsAuRegimeGeneral ? 'CPAM' : 'SSI'

/** The same for pensions. */
export const assuranceRetraite = ({ jour }: Statuts, law: Consultation): Organisme =>
  law.on(jour).independantsAuRegimeGeneral ? 'CARSAT' : 'SSI'
