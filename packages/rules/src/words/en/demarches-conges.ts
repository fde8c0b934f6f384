import type { PhrasesConges } from '../../demarches/phrases-conges.ts'
import { jour } from '../english-days.ts'
import { days } from '../english-numbers.ts'
import type { PhrasesOf } from '../words.ts'
import { lettreConge } from './lettre-conge.ts'

/** What to do about a birth or an adoption, for whom, by when. */
export const demarchesConges: PhrasesOf<PhrasesConges> = {
  phrases: {
    A_VERIFIER: () => 'Check it with them: we have read no text of law that says it so.',
    SANCTION_RIEN_VERSE: () =>
      'Any work on these days, however short, may cost the allowance, to be paid back where it was paid.',
    DECLARER_CESSATION: () => 'Send your fund a sworn statement that every activity has stopped.',
    ATTESTATION_CESSATION: ({ debut, fin }) =>
      [
        'Sworn statement that work has stopped',
        `I state on my honour that I stop all work, self-employed or salaried, from ${jour(debut)} to ${jour(fin)}, both included, and take up none on these days.`,
        'Name, social security number, date and signature:',
      ].join('\n\n'),
    PREVENIR_EMPLOYEUR_CONGE: () => 'Tell your employer why and between which days you are away.',
    PREVENIR_EMPLOYEUR_CONGE_COMMENT: () =>
      'By registered letter, or by hand against a receipt. Both activities stop; the employer draws up the certificate of wages.',
    LETTRE_CONGE: lettreConge,
    PREVENIR_EMPLOYEUR_NAISSANCE: ({ jour: due }) =>
      `Tell your employer of the birth, expected on ${jour(due)}, and of the days of your leave.`,
    CONGE_DE_L_EMPLOI: ({ naissance, obligatoires, parts, jours }) =>
      `The employer pays ${naissance} working days of birth leave; ${days(obligatoires)} that are compulsory follow, then the rest in ${parts} parts at most, of ${days(jours)} at least each. Both activities stop.`,
    PREVENIR_EMPLOYEUR_PERIODE: ({ debut, fin }) =>
      `Tell your employer of your leave from ${jour(debut)} to ${jour(fin)}.`,
    PRENDRE_CONGE_NAISSANCE: ({ mois, fin }) =>
      `You may also take up to ${mois} months of additional birth leave, which end by ${jour(fin)}.`,
    PRENDRE_CONGE_NAISSANCE_COMMENT: () =>
      'Each parent has a right to it, once the leave before it is used up; in one or two parts, together or in turn.',
    PRENDRE_AUTRE_MOIS: ({ fin }) => `One more month remains possible, if it ends by ${jour(fin)}.`,
    CONGE_NAISSANCE_SANS_CUMUL: () =>
      'This allowance is not added to those for sickness, maternity or an accident, nor to unemployment benefit.',
    DECLARER_GROSSESSE: ({ mois }) =>
      `Declare your pregnancy to your fund and to the CAF before the end of month ${mois} of it.`,
    DECLARER_GROSSESSE_COMMENT: () =>
      'The doctor or midwife may do so online: then there is nothing to send. Otherwise send the sheets of the form “Premier examen médical prénatal”.',
    TENIR_CARNET: () => 'Keep the maternity booklet and send its sheets as you go.',
    TENIR_CARNET_COMMENT: () =>
      'It holds the forms of the fund: days of the leave, postponement, early birth, child in hospital, examinations.',
    ENVOYER_CERTIFICAT: ({ jour: due }) =>
      `Send your fund the certificate that you stop work, with the presumed day of birth, ${jour(due)}.`,
    CESSATION_MINIMALE: ({ jours, apres, finAuPlusTot, finAuPlusTard }) =>
      `To be paid, until ${jour(finAuPlusTot)} at least: ${days(jours)} in a row without any work, ${apres} of them after the birth. The leave ends by ${jour(finAuPlusTard)}.`,
    HOSPITALISATION_PREMATUREE: ({ jours }) =>
      `Send your fund the hospital slip of the child: the leave is ${days(jours)} longer.`,
    REPORT_HOSPITALISATION: ({ debut }) =>
      `If the child is still in hospital, from ${jour(debut)} on you may keep the rest of the leave for its coming home.`,
    REPORT_HOSPITALISATION_COMMENT: () => 'Ask your fund for it, with the hospital slip.',
    REPORT_PRENATAL: ({ semaines }) =>
      `Ask your fund to move ${semaines} week${semaines === '1' ? '' : 's'} of the leave after the birth.`,
    REPORT_PRENATAL_COMMENT: () =>
      'The doctor or midwife must agree; a sick leave within these weeks ends the postponement.',
    ETAT_PATHOLOGIQUE: () =>
      'Send your fund the statement of a pathological pregnancy, with the stop that the doctor prescribes.',
    ACTE_DE_NAISSANCE: () =>
      'Send your fund the birth certificate of the child, or a copy of the updated family record book.',
    HOSPITALISATION_PATERNITE: () =>
      'Send your fund the hospital slip of the child: it makes the leave longer and its limit later.',
    PREMIERE_PERIODE: ({ jours }) =>
      `The ${days(jours)} that follow the birth are taken without a break; without them, nothing is paid.`,
    PERIODES_SUIVANTES: ({ periodes, jours }) =>
      `After the first period, ${periodes} more at most, of ${days(jours)} at least each.`,
    PRENDRE_JOURS_RESTANTS: ({ jours, fin }) => `You have ${days(jours)} of leave left, to be taken by ${jour(fin)}.`,
    ATTESTATION_ADOPTION: () => 'Send your fund the certificate of adoption or placement of the child.',
    ALLOCATION_UN_SEUL_PARENT: () =>
      'State that the other parent does not receive the allowance for rest: only one of the two may.',
    PARTAGE_ADOPTION: () => 'Send your fund the agreement of the other parent on how the days are shared.',
    REMPLACEMENT_CONJOINTE: () => 'Send your fund the contract and the payslips of the person who replaces you.',
    CONGE_JUSQU_AU: ({ fin }) => `The leave may last until ${jour(fin)}.`,
  },
}
