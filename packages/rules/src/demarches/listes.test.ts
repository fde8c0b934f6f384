import { expect, test } from 'vitest'
import { formalities, leaveFormalities, parent, parentWithAJob, those } from '../testing/formalities.ts'
import type { Demarches } from './result.ts'

/** Each formality whole but for its words: what, for whom, by which text (with a mark where it is to be checked), when, and what is added. */
const whole = ({ liste }: Demarches): readonly string[] =>
  liste.map(({ code, organisme, article, aVerifier, du, echeance, comment, sanction, modele }) =>
    [
      ...[code, organisme, aVerifier ? `${article} ?` : article, `${du ?? ''}..${echeance ?? ''}`],
      ...[comment, sanction, modele].map((phrase) => phrase?.code ?? '–'),
    ].join(' | '),
  )
const mother = { role: 'MERE', datePresumee: '2026-05-01' } as const
const second = { role: 'SECOND_PARENT', datePresumee: '2026-03-15' } as const

test('everything that a stop can ask for', () => {
  const found = formalities({ teleconsultation: true }, { debut: '2026-09-07', fin: '2026-11-30' }, parentWithAJob)
  expect(whole(found)).toEqual([
    'ENVOYER_ARRET | CPAM | CSS R321-2 | 2026-09-07..2026-09-09 | ENVOYER_ARRET_COMMENT_SECURISE | SANCTION_ENVOI_TARDIF | –',
    'PREVENIR_EMPLOYEUR | EMPLOYEUR | Code du travail L1226-1 | 2026-09-07..2026-09-09 | PREVENIR_EMPLOYEUR_COMMENT | SANCTION_COMPLEMENT_PERDU | LETTRE_EMPLOYEUR',
    'CONSULTER_EN_PERSONNE | CPAM | Code de la santé publique L6316-1 ? | ..2026-09-09 | CONSULTER_EN_PERSONNE_COMMENT | – | –',
    'PROLONGER | CPAM | CSS L162-4-1 | ..2026-10-06 | PROLONGER_LIMITE_COMMENT | – | –',
    'NE_PAS_TRAVAILLER | CPAM | CSS L323-6 | 2026-09-07..2026-11-30 | NE_PAS_TRAVAILLER_COMMENT | SANCTION_REMBOURSEMENT | –',
    'ETRE_PRESENT | CPAM | CSS L323-6 ? | 2026-09-07..2026-11-30 | ETRE_PRESENT_COMMENT | SANCTION_REMBOURSEMENT | –',
    'PROLONGER | CPAM | CSS L162-4-1 | ..2026-11-30 | PROLONGER_COMMENT | – | –',
    'DECLARER_CHIFFRE_AFFAIRES | URSSAF | CSS L613-7 | .. | DECLARER_CHIFFRE_AFFAIRES_COMMENT | – | –',
    'CONSERVER_DECOMPTES | CARSAT | CSS R351-12 | .. | CONSERVER_DECOMPTES_COMMENT | – | –',
    'DEMANDER_AIDE | CPAM | CSS L262-1 | .. | DEMANDER_AIDE_COMMENT | – | –',
  ])
})

test('a stop that is paid nothing says on which pages rights and help are asked for', () => {
  const { liste } = formalities({}, {}, { activites: [{ ...parent.activites[0]!, debut: '2025-01-01' }] })
  const pages = liste.filter(({ code }) => code.startsWith('DEMANDER_')).map(({ code, adresse }) => [code, adresse])
  expect(pages).toEqual([
    ['DEMANDER_REEXAMEN', expect.stringMatching(/^https:\/\/www\.ameli\.fr\/assure\/actualites\/\S+$/)],
    ['DEMANDER_AIDE', expect.stringMatching(/^https:\/\/www\.ameli\.fr\/assure\/droits-demarches\/\S+$/)],
  ])
})

test('everything that a maternity can ask for', () => {
  const found = leaveFormalities(
    'maternite',
    {
      naissance: {
        ...mother,
        dateNaissance: '2026-03-01',
        hospitalisationEnfantJusquau: '2026-05-01',
        grossessePathologique: true,
        semainesReportees: 1,
      },
    },
    parentWithAJob,
  )
  expect(whole(found)).toEqual([
    'DECLARER_GROSSESSE | CPAM | CSS R534-1 ; service-public F968 ? | ..2025-10-31 | DECLARER_GROSSESSE_COMMENT | – | –',
    'ENVOYER_CERTIFICAT | CPAM | CSS D623-2 ? | 2026-03-01.. | – | – | –',
    'DECLARER_CESSATION | CPAM | CSS L623-1, D623-2 ? | 2026-03-01.. | – | – | ATTESTATION_CESSATION',
    'ENVOYER_JUSTIFICATIF | CPAM | CSS L331-3 ? | 2026-03-01.. | – | – | –',
    'ENVOYER_JUSTIFICATIF | CPAM | CSS L331-5 ? | 2026-03-01.. | – | – | –',
    'PREVENIR_EMPLOYEUR | EMPLOYEUR | Code du travail L1225-24 ? | 2026-03-01.. | PREVENIR_EMPLOYEUR_CONGE_COMMENT | – | LETTRE_CONGE',
    'DEMANDER_REPORT | CPAM | CSS L331-5 | 2026-04-12..2026-05-01 | REPORT_HOSPITALISATION_COMMENT | – | –',
    'NE_PAS_TRAVAILLER | CPAM | CSS L623-1 I, D623-2 | 2026-03-01..2026-07-09 | CESSATION_MINIMALE | SANCTION_RIEN_VERSE | –',
    'PRENDRE_CONGE | CPAM | CSS L331-8-1 | ..2027-03-31 | PRENDRE_CONGE_NAISSANCE_COMMENT | – | –',
    'TENIR_CARNET | CPAM | CSS L331-3 à L331-5 ? | .. | TENIR_CARNET_COMMENT | – | –',
    'DEMANDER_REPORT | CPAM | CSS L331-4-1 ? | .. | REPORT_PRENATAL_COMMENT | – | –',
    'DECLARER_CHIFFRE_AFFAIRES | URSSAF | CSS L613-7 | .. | DECLARER_CHIFFRE_AFFAIRES_COMMENT | – | –',
    'CONSERVER_DECOMPTES | CARSAT | CSS R351-12 | .. | CONSERVER_DECOMPTES_COMMENT | – | –',
  ])
})
test('everything that a paternity can ask for', () => {
  const periodes = [
    { debut: '2026-03-15', fin: '2026-03-25' },
    { debut: '2026-05-04', fin: '2026-05-10' },
  ]
  const naissance = { ...second, periodes, hospitalisationEnfantJusquau: '2026-03-25' }
  expect(whole(leaveFormalities('paternite', { naissance }, parentWithAJob))).toEqual([
    'PREVENIR_EMPLOYEUR | EMPLOYEUR | Code du travail D1225-8 | ..2026-02-15 | CONGE_DE_L_EMPLOI | – | LETTRE_CONGE',
    'ENVOYER_JUSTIFICATIF | CPAM | CSS L623-1 II, D623-2 ? | 2026-03-15.. | – | – | –',
    'ENVOYER_JUSTIFICATIF | CPAM | CSS D331-6 ? | 2026-03-15.. | – | – | –',
    'DECLARER_CESSATION | CPAM | CSS L623-1, D623-2 ? | 2026-03-15.. | – | – | ATTESTATION_CESSATION',
    'NE_PAS_TRAVAILLER | CPAM | CSS L623-1 II, D623-2 | 2026-03-15..2026-03-25 | PREMIERE_PERIODE | SANCTION_RIEN_VERSE | –',
    'PREVENIR_EMPLOYEUR | EMPLOYEUR | Code du travail D1225-8 | ..2026-04-04 | PREVENIR_EMPLOYEUR_CONGE_COMMENT | – | LETTRE_CONGE',
    'DECLARER_CESSATION | CPAM | CSS L623-1, D623-2 ? | 2026-05-04.. | – | – | ATTESTATION_CESSATION',
    'NE_PAS_TRAVAILLER | CPAM | CSS L623-1 II, D623-2 | 2026-05-04..2026-05-10 | PERIODES_SUIVANTES | SANCTION_RIEN_VERSE | –',
    'PRENDRE_CONGE | CPAM | CSS L623-1 II, D623-2 | ..2026-09-24 | – | – | –',
    'PRENDRE_CONGE | CPAM | CSS L331-8-1 | ..2027-03-31 | PRENDRE_CONGE_NAISSANCE_COMMENT | – | –',
    'DECLARER_CHIFFRE_AFFAIRES | URSSAF | CSS L613-7 | .. | DECLARER_CHIFFRE_AFFAIRES_COMMENT | – | –',
    'CONSERVER_DECOMPTES | CARSAT | CSS R351-12 | .. | CONSERVER_DECOMPTES_COMMENT | – | –',
  ])
})
test('everything that an adoption can ask for', () => {
  const found = leaveFormalities(
    'adoption',
    { adoption: { arrivee: '2026-05-01', joursAutreParent: 25 } },
    parentWithAJob,
  )
  expect(whole(found)).toEqual([
    'ENVOYER_JUSTIFICATIF | CPAM | CSS L623-1 III ? | 2026-05-01.. | – | – | –',
    'ENVOYER_JUSTIFICATIF | CPAM | CSS L623-1 III ? | 2026-05-01.. | – | – | –',
    'ENVOYER_JUSTIFICATIF | CPAM | CSS L331-7 ? | 2026-05-01.. | – | – | –',
    'DECLARER_CESSATION | CPAM | CSS L623-1, D623-2 ? | 2026-05-01.. | – | – | ATTESTATION_CESSATION',
    'PREVENIR_EMPLOYEUR | EMPLOYEUR | Code du travail L1225-42 ? | 2026-05-01.. | PREVENIR_EMPLOYEUR_CONGE_COMMENT | – | LETTRE_CONGE',
    'NE_PAS_TRAVAILLER | CPAM | CSS L623-1 III | 2026-05-01..2026-07-23 | CONGE_JUSQU_AU | SANCTION_RIEN_VERSE | –',
    'PRENDRE_CONGE | CPAM | CSS L331-8-1 | ..2027-03-31 | PRENDRE_CONGE_NAISSANCE_COMMENT | – | –',
    'DECLARER_CHIFFRE_AFFAIRES | URSSAF | CSS L613-7 | .. | DECLARER_CHIFFRE_AFFAIRES_COMMENT | – | –',
    'CONSERVER_DECOMPTES | CARSAT | CSS R351-12 | .. | CONSERVER_DECOMPTES_COMMENT | – | –',
  ])
})
test('everything that a birth leave can ask for', () => {
  const naissance = { ...second, congeNaissance: [{ debut: '2026-07-01' }] }
  expect(whole(leaveFormalities('congeNaissance', { naissance }, parentWithAJob))).toEqual([
    'PREVENIR_EMPLOYEUR | EMPLOYEUR | Décret 2026-419 | ..2026-06-01 | PREVENIR_EMPLOYEUR_CONGE_COMMENT | – | LETTRE_CONGE',
    'DECLARER_CESSATION | CPAM | CSS L623-1, D623-2 ? | 2026-07-01.. | – | – | ATTESTATION_CESSATION',
    'NE_PAS_TRAVAILLER | CPAM | CSS L331-8-1 | 2026-07-01..2026-07-31 | CONGE_NAISSANCE_SANS_CUMUL | SANCTION_RIEN_VERSE | –',
    'PRENDRE_CONGE | CPAM | CSS L331-8-1 | ..2027-03-31 | – | – | –',
    'DECLARER_CHIFFRE_AFFAIRES | URSSAF | CSS L613-7 | .. | DECLARER_CHIFFRE_AFFAIRES_COMMENT | – | –',
    'CONSERVER_DECOMPTES | CARSAT | CSS R351-12 | .. | CONSERVER_DECOMPTES_COMMENT | – | –',
  ])
})

test('a leave rests on no default and no computation of its own; only a pregnancy on a doubt', () => {
  const events = { naissance: { ...second, congeNaissance: [{ debut: '2026-07-01' }] } }
  const adopted = { adoption: { arrivee: '2026-05-01', congeNaissance: [{ debut: '2026-09-01' }] } }
  const all = [
    leaveFormalities('paternite', events),
    leaveFormalities('congeNaissance', events),
    leaveFormalities('adoption', adopted),
    leaveFormalities('congeNaissance', adopted),
  ]
  for (const { reserves, hypotheses, etapes, envoi } of all)
    expect({ reserves, hypotheses, etapes, envoi }).toEqual({ reserves: [], hypotheses: [], etapes: [], envoi: null })
  // the birth leave is asked for: it is not offered again
  for (const found of [all[0]!, all[2]!]) expect(those(found, 'PRENDRE_CONGE')).toEqual([])
  const { reserves, hypotheses } = leaveFormalities('maternite', { naissance: mother })
  expect(reserves).toEqual([{ code: 'DECLARATION_DE_GROSSESSE', article: 'CSS R534-1', autreLecture: null }])
  expect(hypotheses).toEqual([])
})

test('turnover is declared from the first to the last day of each leave', () => {
  const dates = (
    ...[leave, events]: readonly [Parameters<typeof leaveFormalities>[0], Parameters<typeof leaveFormalities>[1]]
  ) =>
    those(leaveFormalities(leave, events, parent, { declaration: 'MENSUELLE' }), 'DECLARER_CHIFFRE_AFFAIRES').map(
      ({ echeance }) => echeance,
    )
  const stopped = { ...mother, finCessation: '2026-06-30' }
  expect(dates('maternite', { naissance: mother })).toEqual([
    '2026-04-30',
    '2026-05-31',
    '2026-06-30',
    '2026-07-31',
    '2026-08-31',
  ])
  expect(dates('maternite', { naissance: stopped })).toEqual(['2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31'])
  expect(dates('paternite', { naissance: second })).toEqual(['2026-04-30', '2026-05-31'])
  expect(dates('adoption', { adoption: { arrivee: '2026-05-01', finCessation: '2026-06-30' } })).toEqual([
    '2026-06-30',
    '2026-07-31',
  ])
  const months = { ...second, congeNaissance: [{ debut: '2026-07-01', mois: 2 }] }
  expect(dates('congeNaissance', { naissance: months })).toEqual(['2026-08-31', '2026-09-30'])
  const one = { ...second, congeNaissance: [{ debut: '2026-07-15' }] }
  expect(dates('congeNaissance', { naissance: one })).toEqual(['2026-08-31', '2026-09-30'])
})

test('somebody affiliated for too short a time is told to ask for a former activity', () => {
  const began = { ...parent, activites: [{ ...parent.activites[0]!, debut: '2026-01-01' }] }
  const found = leaveFormalities('maternite', { naissance: mother }, began)
  expect(those(found, 'DEMANDER_REEXAMEN')).toHaveLength(1)
})
