import type { NomsDemarches } from '../../demarches/names.ts'
import type { PhrasesDemarches } from '../../demarches/phrases.ts'
import type { ReserveDemarches, TermeDemarches } from '../../demarches/terms.ts'
import { jour } from '../english-days.ts'
import { nombre } from '../english-numbers.ts'
import { perCent } from '../number-text.ts'
import type { NomsOf, PhrasesOf, WordsOf } from '../words.ts'
import { lettreEmployeur } from './lettre-employeur.ts'

/** What to do, for whom, by when. */
export const demarches: WordsOf<TermeDemarches, never, ReserveDemarches> &
  PhrasesOf<PhrasesDemarches> &
  NomsOf<keyof NomsDemarches> = {
  termes: { reductionEnvoiTardif: 'Reduction for late sending' },
  refus: {},
  reserves: {
    JOURS_DE_L_ENVOI_TARDIF:
      'The text reduces the allowance “between the day of prescription and the day of sending”: we leave the day of sending out, the other reading counts it.',
    DUREE_DES_PRESCRIPTIONS:
      'The decree that sets the longest prescription was not found: we take the least that the law allows it; the true limit may be longer, and the doctor may go beyond it.',
    DECLARATION_DE_GROSSESSE:
      'The page of the public service says to declare before the end of the third month, the article read within the first fourteen weeks; we take the shorter, counted from nine months before the presumed day.',
  },
  faits: {
    prescritLe: 'stop prescribed on its first day',
    envoiImpossible: 'sending in time was possible',
    teleconsultation: 'stop prescribed at the surgery',
    sortiesLibres: 'free outings not allowed',
  },
  phrases: {
    ENVOYER_ARRET: ({ heures }) => `Send the notice of your stop to the health insurance within ${heures} hours.`,
    ENVOYER_ARRET_COMMENT: () =>
      'The doctor may send it online: then there is nothing to send. Otherwise send parts 1 and 2 to your fund and keep part 3.',
    ENVOYER_ARRET_COMMENT_SECURISE: () =>
      'The doctor may send it online: then there is nothing to send. Otherwise send parts 1 and 2 of the secured form to your fund and keep part 3; a copy or the old form is refused.',
    SANCTION_ENVOI_TARDIF: ({ taux, mois }) =>
      `A first delay brings a warning; a second one within ${mois} months costs ${nombre(perCent(taux))}% of the allowance between prescription and sending, save in hospital or where sending was impossible.`,
    PREVENIR_EMPLOYEUR: ({ heures }) => `Tell your employer, and send part 3 within ${heures} hours.`,
    PREVENIR_EMPLOYEUR_COMMENT: () =>
      'Both activities stop, unless the doctor allows one of them in writing. The employer draws up the certificate of wages.',
    SANCTION_COMPLEMENT_PERDU: () => 'Without proof in time, the employer need not top up your allowances.',
    LETTRE_EMPLOYEUR: lettreEmployeur,
    NE_PAS_TRAVAILLER: ({ debut, fin }) => `Do not work from ${jour(debut)} to ${jour(fin)}.`,
    NE_PAS_TRAVAILLER_COMMENT: () =>
      'You may invoice work already done; you may do no other, not even from home, unless the doctor allows it in writing.',
    SANCTION_REMBOURSEMENT: () => 'The health insurance may stop the allowances and ask for them back.',
    ETRE_PRESENT: ({ matinDe, matinA, apresMidiDe, apresMidiA }) =>
      `Be at home from ${matinDe}:00 to ${matinA}:00 and from ${apresMidiDe}:00 to ${apresMidiA}:00, every day.`,
    ETRE_PRESENT_COMMENT: () =>
      'Week-ends and holidays included, save for treatment; the doctor may allow free outings on the notice.',
    ETRE_PRESENT_APRES_HOPITAL: () => 'Once you are back from hospital, weekends and public holidays included.',
    SORTIES_LIBRES: () => 'The doctor allows free outings: there are no hours to be at home.',
    CONSULTER_EN_PERSONNE: ({ jours }) => `See a doctor: a stop prescribed at a distance lasts ${jours} days at most.`,
    CONSULTER_EN_PERSONNE_COMMENT: () =>
      'Unless your usual doctor or your referring midwife prescribes, or you can see nobody.',
    PROLONGER: ({ fin }) => `If you are not well, have the stop prolonged by ${jour(fin)}.`,
    PROLONGER_COMMENT: () =>
      'Without a gap, a prolongation keeps the computation of the first stop and has no waiting days; send it within the same time.',
    PROLONGER_LIMITE: ({ fin, mois }) =>
      `See the doctor again by ${jour(fin)}: a prescription is limited to ${mois} month${mois === '1' ? '' : 's'}.`,
    PROLONGER_LIMITE_COMMENT: () =>
      'The prescription is limited, not the allowance; the doctor may prescribe longer with a reason.',
    DECLARER_CHIFFRE_AFFAIRES: () => 'Go on declaring your turnover to Urssaf, even when it is zero.',
    DECLARER_CHIFFRE_AFFAIRES_PERIODE: ({ debut, fin }) =>
      `Declare to Urssaf the turnover received from ${jour(debut)} to ${jour(fin)}, even when it is zero.`,
    DECLARER_CHIFFRE_AFFAIRES_COMMENT: () =>
      'Leave the allowances out: they are no turnover. A declaration that is missing costs a penalty.',
    CONSERVER_DECOMPTES: () => 'Keep the statements of payment for good.',
    CONSERVER_DECOMPTES_COMMENT: () =>
      'Paid days count for the pension; the statements also serve for tax and private provision.',
    DEMANDER_REEXAMEN: () => 'Ask for your case to be examined again under a former activity.',
    DEMANDER_REEXAMEN_COMMENT: ({ mois }) =>
      `Worth it if you were employed or on unemployment benefit within the ${mois} months before, or still are.`,
    DEMANDER_AIDE: () => 'You may ask for the help to keep an activity going (AMA).',
    DEMANDER_AIDE_COMMENT: () =>
      'A national form, for your fund; help case by case, capped by year, for a self-employed person who is active and contributes. It is no daily allowance.',
  },
  noms: {
    CodeDemarche: {
      ENVOYER_ARRET: 'Send the notice',
      PREVENIR_EMPLOYEUR: 'Tell the employer',
      NE_PAS_TRAVAILLER: 'Do not work',
      ETRE_PRESENT: 'Hours to be at home',
      CONSULTER_EN_PERSONNE: 'See a doctor',
      PROLONGER: 'Prolong the stop',
      DECLARER_CHIFFRE_AFFAIRES: 'Declare turnover',
      DEMANDER_REEXAMEN: 'Ask for a second examination',
      DEMANDER_AIDE: 'Ask for help',
      CONSERVER_DECOMPTES: 'Keep the statements',
      DECLARER_GROSSESSE: 'Declare the pregnancy',
      TENIR_CARNET: 'Keep the maternity booklet',
      ENVOYER_CERTIFICAT: 'Send the certificate',
      ENVOYER_JUSTIFICATIF: 'Send a proof',
      DECLARER_CESSATION: 'State that work stopped',
      DEMANDER_REPORT: 'Ask for a postponement',
      PRENDRE_CONGE: 'Take the leave in time',
    },
    Sanction: { AUCUNE: 'None', AVERTISSEMENT: 'Warning', REDUCTION: 'Allowance reduced' },
  },
}
