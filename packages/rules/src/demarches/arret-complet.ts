import type { Consultation } from '../law/law.ts'
import { isHeld } from '../couverture/statuts.ts'
import type { ComplementEmployeur } from '../emploi-salarie/result.ts'
import { jourDeLaMajoration } from '../emploi-salarie/trois-enfants.ts'
import { impositionDe } from '../imposition/imposition-de.ts'
import type { ArretMaladie, PartIndemnite } from '../maladie/result.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { completing } from '../scenario/completing.ts'
import type { ADeclarer, Impose } from '../scenario/dossier.ts'
import type { ArretInput } from '../scenario/input.ts'
import type { Situation } from '../scenario/situation.ts'
import { plusDays, type Day } from '../time/day.ts'
import { demarchesArret } from './demarches-arret.ts'
import type { ArretADeclarer, PartPayee } from './facts.ts'

/** A stop whose sick pay also says, where it is asked, what becomes of it for tax and what to send to whom. */
export const arretComplet = (arret: Benefit<'arret'>): Benefit<'arret'> =>
  completing(arret, ({ arretMaladie, complementEmployeur }, { input, situation, law }) => ({
    ...(arretMaladie && { arretMaladie: { ...arretMaladie, ...beside(arretMaladie, input, situation, law) } }),
    ...(complementEmployeur && {
      complementEmployeur: { ...complementEmployeur, ...ofAWage(complementEmployeur, input, law) },
    }),
  }))

/** What the employer adds is no allowance: a long illness exempts none of it. */
const ofAWage = ({ totalBrut }: ComplementEmployeur, input: ArretInput, law: Consultation): Impose => ({
  imposition: () =>
    impositionDe(
      [{ nature: 'COMPLEMENT_EMPLOYEUR', brut: totalBrut }],
      { jour: input.debut as Day, affectionLongueDuree: false },
      law.consult(),
    ),
})

const beside = (
  arret: ArretMaladie,
  input: ArretInput,
  situation: Situation,
  law: Consultation,
): Impose & ADeclarer => ({
  imposition: () =>
    impositionDe(
      arret.parts.map(({ caisse, totalBrut }) => ({
        nature: caisse === 'REGIME_GENERAL' ? 'MALADIE_SALARIE' : 'MALADIE_INDEPENDANT',
        brut: totalBrut,
      })),
      { jour: input.debut as Day, affectionLongueDuree: isLongIllness(input) },
      law.consult(),
    ),
  demarches: (faits = {}) => {
    const fresh = law.consult()
    return demarchesArret(aDeclarer(arret, input, situation, fresh), faits, fresh)
  },
})

/** The day on which one began says that there is one. */
const isLongIllness = ({ affectionLongueDuree, affectionLongueDureeDepuis }: ArretInput): boolean =>
  affectionLongueDuree === true || affectionLongueDureeDepuis != null

/** The stop as it was read: its days are sound once it has an answer. */
function aDeclarer(arret: ArretMaladie, input: ArretInput, { emploi }: Situation, law: Consultation): ArretADeclarer {
  const debut = input.debut as Day
  return {
    debut,
    fin: input.fin as Day,
    prolongation: input.arretInitialDebut != null,
    hospitalisation: input.hospitalisation === true,
    salarie: emploi !== null && isHeld(emploi, debut),
    tempsPartielDepuis: (input.tempsPartielTherapeutiqueDepuis as Day | undefined) ?? null,
    activiteJusquau: (input.activiteCesseeLe as Day | undefined) ?? null,
    parts: arret.parts.flatMap((part) => payee(part, input, law)),
    periodesIndemnisees: arret.calendrier.periodesIndemnisees,
  }
}

/** What a payer gives a day: whole, then from a day on half of it in therapeutic part time, or what a job gives more for three children. */
function payee(part: PartIndemnite, input: ArretInput, law: Consultation): readonly PartPayee[] {
  const { indemniteJournaliere, premierJourIndemnise: du, dernierJourIndemnise: au } = part
  if (!du || !au) return []
  const ensuite = part.indemniteMajoree ?? part.indemniteTempsPartiel
  if (ensuite === null) return [{ indemniteJournaliere, du, au }]
  const depuis = part.indemniteMajoree
    ? jourDeLaMajoration((input.arretInitialDebut ?? input.debut) as Day, law)
    : (input.tempsPartielTherapeutiqueDepuis as Day)
  return [
    { indemniteJournaliere, du, au: plusDays(depuis, -1) },
    { indemniteJournaliere: ensuite, du: depuis, au },
  ]
}
