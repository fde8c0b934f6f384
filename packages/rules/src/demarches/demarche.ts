import type { Organisme } from '../couverture/names.ts'
import { adresseDe } from '../couverture/organismes.ts'
import type { Consultation } from '../law/law.ts'
import type { Prestation } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'
import type { Phrase } from '../words/phrase.ts'
import type { CodeDemarche } from './names.ts'
import type { Demarche, Demarches } from './result.ts'

type More = {
  readonly du?: Day
  readonly echeance?: Day
  readonly adresse?: string
  readonly comment?: Phrase
  readonly sanction?: Phrase
  readonly modele?: Phrase
  readonly aVerifier?: boolean
}

/** One formality; what is not given does not apply. */
export const demarche = (
  code: CodeDemarche,
  organisme: Organisme,
  quoi: Phrase,
  article: string,
  more: More = {},
): Demarche => ({
  code,
  organisme,
  adresse: more.adresse ?? adresseDe(organisme),
  quoi,
  article,
  du: more.du ?? null,
  echeance: more.echeance ?? null,
  comment: more.comment ?? null,
  sanction: more.sanction ?? null,
  modele: more.modele ?? null,
  aVerifier: more.aVerifier ?? false,
})

/** What is to be done about an event, in the order of the days, under a release; nothing of it is refused. */
export function aFaire(
  evenement: string,
  liste: readonly Demarche[],
  { etat, reserves, doctrine, hypotheses, etapes }: Prestation,
  { law }: Consultation,
  envoi: Demarches['envoi'] = null,
): Demarches {
  const { number, publishedOn: publieLe } = law.release
  const release = { number, publieLe }
  return { etat, reserves, doctrine, hypotheses, etapes, envoi, evenement, liste: inOrder(liste), release }
}

/** Dated formalities first, by their last day, then by the first; the others keep their order. */
const inOrder = (demarches: readonly Demarche[]): readonly Demarche[] =>
  demarches.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0))

const orderOf = ({ echeance, du }: Demarche): string => echeance ?? du ?? '9999'
