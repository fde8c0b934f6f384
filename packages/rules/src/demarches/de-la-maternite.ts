import type { Consultation } from '../law/law.ts'
import { conge, type Conge } from '../maternite/conge.ts'
import type { Naissance } from '../maternite/facts.ts'
import { MONTHS_OF_PREGNANCY } from '../maternite/versements-allocation.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { isProblems } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import { daysFromTo, earliest, latest, plusDays, plusMonths, type Day } from '../time/day.ts'
import { spans } from '../versements/versements.ts'
import { phrase } from '../words/phrase.ts'
import { attester, cesser, justifier, prevenir } from './de-tout-conge.ts'
import { demarche } from './demarche.ts'
import { prendreCongeNaissance } from './mois-a-prendre.ts'
import type { Demarche } from './result.ts'

type Grossesse = Pick<Naissance, 'datePresumee'>
type Of = (facts: Naissance, leConge: Conge, law: Consultation) => readonly Demarche[]

/** The article that was read says fourteen weeks, the page of the public service three months. */
const ARTICLE_GROSSESSE = 'CSS R534-1 ; service-public F968'

/** The end of the third month is before the fourteenth week; no amount rests on it. */
export const GROSSESSE: Reserve = reserve('DECLARATION_DE_GROSSESSE', 'CSS R534-1')

/** CSS R534-1: a pregnancy is declared in its first months, which are counted back from the presumed day of birth. */
export const declarerGrossesse = ({ datePresumee }: Grossesse, law: Consultation): readonly Demarche[] => {
  const start = plusMonths(datePresumee, -MONTHS_OF_PREGNANCY)
  const mois = law.on(start).declarationGrossesse
  return [
    demarche('DECLARER_GROSSESSE', 'CPAM', phrase('DECLARER_GROSSESSE', { mois: mois.text }), ARTICLE_GROSSESSE, {
      echeance: plusDays(plusMonths(start, mois.count), -1),
      comment: phrase('DECLARER_GROSSESSE_COMMENT'),
      aVerifier: true,
    }),
  ]
}

/** What the fund asks for: the booklet, the certificate with the presumed day. */
export const envoyerCertificat = ({ datePresumee }: Grossesse, du?: Day): readonly Demarche[] => [
  demarche('TENIR_CARNET', 'CPAM', phrase('TENIR_CARNET'), 'CSS L331-3 à L331-5', {
    comment: phrase('TENIR_CARNET_COMMENT'),
    aVerifier: true,
  }),
  demarche('ENVOYER_CERTIFICAT', 'CPAM', phrase('ENVOYER_CERTIFICAT', { jour: datePresumee }), 'CSS D623-2', {
    ...(du && { du }),
    aVerifier: true,
  }),
]

/** And the sworn statement of the time without work; of each part, where work was taken up again in between. */
const envoyer: Of = (facts, { debutCessation, finAuPlusTard, indemnisables }) => {
  const parts = spans(indemnisables)
  return [
    ...envoyerCertificat(facts, debutCessation),
    ...(facts.repriseActivite
      ? parts.map(({ du, au }, i) => attester(i === 0 ? earliest(debutCessation, du) : du, au))
      : [attester(debutCessation, facts.finCessation ?? finAuPlusTard)]),
  ]
}

/** CSS L623-1 I, D623-2: so many days without any work at least, so many of them after the birth. */
const cesserActivite: Of = (_, { debutCessation, finAuPlusTot, finAuPlusTard, minimum, indemnisables }) => {
  const { total, apresNaissance } = minimum
  const comment = phrase('CESSATION_MINIMALE', {
    ...{ jours: String(total.requis), apres: String(apresNaissance.requis) },
    ...{ finAuPlusTot, finAuPlusTard },
  })
  return spans(indemnisables).map(({ du, au }, i) =>
    cesser(i === 0 ? earliest(debutCessation, du) : du, au, 'CSS L623-1 I, D623-2', comment),
  )
}

/** CSS L331-3, last paragraph: a very early birth and a child in hospital make the leave longer. */
const prematurite: Of = (facts, { finAuPlusTard }, law) => {
  const without = conge({ ...facts, hospitalisationJusquau: null, repriseActivite: null }, law)
  if (isProblems(without) || facts.repriseActivite || finAuPlusTard === without.finAuPlusTard) return []
  const jours = String(daysFromTo(without.finAuPlusTard, finAuPlusTard) - 1)
  return [justifier(phrase('HOSPITALISATION_PREMATUREE', { jours }), 'CSS L331-3', facts.naissance)]
}

/** CSS L331-5: from some weeks after the birth on, the rest of the leave, of which weeks are left then, may wait until the child leaves hospital; no text is known before its table. */
const reporter: Of = (
  { naissance, hospitalisationJusquau, repriseActivite },
  { debutCessation, finAuPlusTard },
  law,
) => {
  if (!hospitalisationJusquau || debutCessation < law.law.firstDay('reportHospitalisation')) return []
  const du = plusDays(naissance, law.on(debutCessation).reportHospitalisation.count)
  if (hospitalisationJusquau < du) return []
  return [
    demarche('DEMANDER_REPORT', 'CPAM', phrase('REPORT_HOSPITALISATION', { debut: du }), 'CSS L331-5', {
      ...{ du, echeance: repriseActivite ?? earliest(hospitalisationJusquau, finAuPlusTard) },
      comment: phrase('REPORT_HOSPITALISATION_COMMENT'),
    }),
  ]
}

/** CSS L331-4-1: weeks before the birth that a doctor or midwife allows to be taken after it. */
const reporterLePrenatal: Of = ({ semainesReportees }) =>
  semainesReportees > 0
    ? [
        demarche(
          'DEMANDER_REPORT',
          'CPAM',
          phrase('REPORT_PRENATAL', { semaines: String(semainesReportees) }),
          'CSS L331-4-1',
          { comment: phrase('REPORT_PRENATAL_COMMENT'), aVerifier: true },
        ),
      ]
    : []

/** CSS L331-5, third paragraph: what the self-employed are paid for these days is contested; the fund is told all the same. */
const pathologie: Of = ({ grossessePathologique }, { debutCessation }) =>
  grossessePathologique ? [justifier(phrase('ETAT_PATHOLOGIQUE'), 'CSS L331-5', debutCessation)] : []

/** Code du travail L1225-24: the employer knows why and until when one is away. */
const prevenirEmployeur = ({ du, au }: { readonly du: Day; readonly au: Day }): Demarche =>
  prevenir(
    phrase('PREVENIR_EMPLOYEUR_CONGE'),
    'Code du travail L1225-24',
    { conge: 'MATERNITE', debut: du, fin: au },
    { du },
  )

const RULES: readonly Of[] = [
  (facts, _, law) => declarerGrossesse(facts, law),
  envoyer,
  cesserActivite,
  prematurite,
  reporter,
  reporterLePrenatal,
  pathologie,
]

/** What the birth leave needs to know of a child, whose other leave ends on a day. */
export const enfantDe = ({ naissance: arrivee, datePresumee }: Naissance, finDuCongePrecedent: Day | null) => ({
  arrivee,
  jourDuDroit: latest(arrivee, datePresumee),
  finDuCongePrecedent,
})

/** What a maternity asks for. */
export function deLaMaternite(facts: Naissance, leConge: Conge, salarie: boolean, law: Consultation) {
  const enfant = enfantDe(facts, leConge.finAuPlusTard)
  return [
    ...RULES.flatMap((rule) => rule(facts, leConge, law)),
    ...(salarie ? spans(leConge.indemnisables).map(prevenirEmployeur) : []),
    ...prendreCongeNaissance(enfant, facts.congeNaissance.length > 0, law),
  ]
}
