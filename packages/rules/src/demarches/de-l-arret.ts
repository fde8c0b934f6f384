import type { Consultation } from '../law/law.ts'
import { plusDays } from '../time/day.ts'
import { phrase } from '../words/phrase.ts'
import { demarche } from './demarche.ts'
import { limiteEnvoi } from './envoi.ts'
import type { ArretADeclarer, FaitsDemarches } from './facts.ts'
import { renouvellements } from './prolongations.ts'
import type { Demarche } from './result.ts'

type Of = (arret: ArretADeclarer, facts: FaitsDemarches, law: Consultation) => readonly Demarche[]

/** CSS R321-2, D323-2: parts 1 and 2 go to the health insurance within 48 hours. */
const envoyer: Of = (_, { prescritLe }, law) => {
  const { delaiEnvoiArret, envoiTardif, formulaireSecurise } = law.on(prescritLe)
  return [
    demarche('ENVOYER_ARRET', 'CPAM', phrase('ENVOYER_ARRET', { heures: delaiEnvoiArret.text }), 'CSS R321-2', {
      du: prescritLe,
      echeance: limiteEnvoi(prescritLe, law),
      comment: phrase(formulaireSecurise ? 'ENVOYER_ARRET_COMMENT_SECURISE' : 'ENVOYER_ARRET_COMMENT'),
      sanction: phrase('SANCTION_ENVOI_TARDIF', { taux: envoiTardif.reduction.text, mois: envoiTardif.mois.text }),
    }),
  ]
}

/** Code du travail L1226-1: the employer has the certificate within 48 hours, or owes no complement. */
const prevenir: Of = ({ salarie, debut, fin }, { prescritLe }, law) =>
  salarie
    ? [
        demarche(
          'PREVENIR_EMPLOYEUR',
          'EMPLOYEUR',
          phrase('PREVENIR_EMPLOYEUR', { heures: law.on(prescritLe).delaiEnvoiArret.text }),
          'Code du travail L1226-1',
          {
            du: prescritLe,
            echeance: limiteEnvoi(prescritLe, law),
            comment: phrase('PREVENIR_EMPLOYEUR_COMMENT'),
            sanction: phrase('SANCTION_COMPLEMENT_PERDU'),
            modele: phrase('LETTRE_EMPLOYEUR', { debut, fin, prescritLe }),
          },
        ),
      ]
    : []

/** CSS L323-6: no work until part time is prescribed, and at home at the hours of a visit, not while in hospital. */
const cesser: Of = ({ debut, fin, tempsPartielDepuis, hospitalisation }, { sortiesLibres }, law) => {
  const until = tempsPartielDepuis ? plusDays(tempsPartielDepuis, -1) : fin
  if (until < debut) return []
  const { matinDe, matinA, apresMidiDe, apresMidiA } = law.on(debut).heuresDePresence
  const heures = {
    matinDe: matinDe.text,
    matinA: matinA.text,
    apresMidiDe: apresMidiDe.text,
    apresMidiA: apresMidiA.text,
  }
  const during = { du: debut, echeance: until }
  return [
    demarche('NE_PAS_TRAVAILLER', 'CPAM', phrase('NE_PAS_TRAVAILLER', { debut, fin: until }), 'CSS L323-6', {
      ...during,
      comment: phrase('NE_PAS_TRAVAILLER_COMMENT'),
      sanction: phrase('SANCTION_REMBOURSEMENT'),
    }),
    sortiesLibres
      ? demarche('ETRE_PRESENT', 'CPAM', phrase('SORTIES_LIBRES'), 'CSS L323-6', during)
      : demarche('ETRE_PRESENT', 'CPAM', phrase('ETRE_PRESENT', heures), 'CSS L323-6', {
          // the day on which somebody comes home is not known
          ...(hospitalisation ? {} : during),
          comment: phrase(hospitalisation ? 'ETRE_PRESENT_APRES_HOPITAL' : 'ETRE_PRESENT_COMMENT'),
          aVerifier: true,
          sanction: phrase('SANCTION_REMBOURSEMENT'),
        }),
  ]
}

/** Code de la santé publique L6316-1: a stop prescribed at a distance is short, unless by the usual doctor. Zero days: no limit. */
const consulter: Of = ({ debut, fin }, { teleconsultation, prescritLe }, law) => {
  const most = law.on(prescritLe).arretTeleconsultation
  const last = plusDays(debut, most.count - 1)
  return teleconsultation && most.count > 0 && fin > last
    ? [
        demarche(
          'CONSULTER_EN_PERSONNE',
          'CPAM',
          phrase('CONSULTER_EN_PERSONNE', { jours: most.text }),
          'Code de la santé publique L6316-1',
          { echeance: last, comment: phrase('CONSULTER_EN_PERSONNE_COMMENT'), aVerifier: true },
        ),
      ]
    : []
}

/** CSS L162-4-1: see the doctor before a prescription ends, also the last one where one is not well. */
const prolonger: Of = (arret, { prescritLe }, law) => [
  ...renouvellements(arret, prescritLe, law).map((renouvellement) =>
    demarche(
      'PROLONGER',
      'CPAM',
      phrase('PROLONGER_LIMITE', { fin: renouvellement.fin, mois: String(renouvellement.mois) }),
      'CSS L162-4-1',
      { echeance: renouvellement.fin, comment: phrase('PROLONGER_LIMITE_COMMENT') },
    ),
  ),
  demarche('PROLONGER', 'CPAM', phrase('PROLONGER', { fin: arret.fin }), 'CSS L162-4-1', {
    echeance: arret.fin,
    comment: phrase('PROLONGER_COMMENT'),
  }),
]

/** What the stop itself asks for. */
export const deLArret: Of = (...of) => [envoyer, prevenir, cesser, consulter, prolonger].flatMap((rule) => rule(...of))
