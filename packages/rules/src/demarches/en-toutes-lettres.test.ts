import { describe, expect, test } from 'vitest'
import { consultant, formalities, leaveFormalities, parentWithAJob } from '../testing/formalities.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import type { Texts } from '../words/texts.ts'
import type { Demarches } from './result.ts'

/** Each formality as it is read, with what is added to it. */
const read = ({ liste }: Demarches, texts: Texts): readonly (readonly [code: string, text: string])[] =>
  liste.map(({ code, quoi, comment, sanction, modele }) => [
    code,
    [quoi, comment, sanction, modele].flatMap((one) => (one ? [texts.phrase(one)] : [])).join(' / '),
  ])
/** The days and numbers that each says, in order; those that say none are left out. */
const figures = (of: Demarches): readonly string[] =>
  read(of, en).flatMap(([code, text]) => {
    const found = text.match(/\d+ [A-Z][a-z]+ \d{4}|\d+(:\d\d)?/g)
    return found ? [`${code}: ${found.join(', ')}`] : []
  })

const mother = {
  ...{ role: 'MERE' as const, datePresumee: '2026-05-01', dateNaissance: '2026-03-01', semainesReportees: 1 },
  ...{ hospitalisationEnfantJusquau: '2026-05-01', grossessePathologique: true },
}
const second = { role: 'SECOND_PARENT', datePresumee: '2026-03-15' } as const
const periodes = [
  { debut: '2026-03-15', fin: '2026-03-25' },
  { debut: '2026-05-04', fin: '2026-05-10' },
]
const salaires = (...months: readonly string[]) => months.map((mois) => ({ mois, brut: '1500' }))
const employed = {
  ...consultant,
  emploi: { debut: '2015-01-01', heuresTroisMois: '300', salaires: salaires('2025-03', '2025-04', '2025-05') },
}
const LISTS: Readonly<Record<string, () => Demarches>> = {
  maternity: () =>
    leaveFormalities('maternite', { naissance: mother }, parentWithAJob, { declaration: 'TRIMESTRIELLE' }),
  paternity: () =>
    leaveFormalities(
      'paternite',
      { naissance: { ...second, periodes, hospitalisationEnfantJusquau: '2026-03-25' } },
      parentWithAJob,
    ),
  adoption: () =>
    leaveFormalities('adoption', { adoption: { arrivee: '2026-05-01', joursAutreParent: 25 } }, parentWithAJob),
  'birth leave': () =>
    leaveFormalities(
      'congeNaissance',
      { naissance: { ...second, congeNaissance: [{ debut: '2026-07-01' }] } },
      parentWithAJob,
    ),
  stop: () => formalities({ teleconsultation: true, declaration: 'MENSUELLE' }, {}, employed),
  'a stop that is paid nothing': () =>
    formalities({ sortiesLibres: true }, {}, { activites: [{ ...consultant.activites[0]!, debut: '2025-01-01' }] }),
}

test.each(Object.keys(LISTS))('no sentence about %s has a hole, in either language', (name) => {
  for (const texts of [fr, en])
    expect(
      read(LISTS[name]!(), texts).filter(([, text]) => /undefined|null|NaN|Invalid|Stryker|^$/.test(text)),
    ).toEqual([])
})

describe('every day and number that is said', () => {
  test('of a maternity', () => {
    expect(figures(LISTS['maternity']!())).toEqual([
      'DECLARER_GROSSESSE: 3',
      'ENVOYER_CERTIFICAT: 1 May 2026',
      'DECLARER_CESSATION: 1 March 2026, 9 July 2026',
      // born nineteen days before the leave was to begin
      'ENVOYER_JUSTIFICATIF: 19',
      'PREVENIR_EMPLOYEUR: 1 March 2026, 9 July 2026, 1 March 2026, 9 July 2026',
      'DECLARER_CHIFFRE_AFFAIRES: 1 January 2026, 31 March 2026',
      'DEMANDER_REPORT: 12 April 2026',
      'NE_PAS_TRAVAILLER: 1 March 2026, 9 July 2026, 25 April 2026, 56, 42, 9 July 2026',
      'DECLARER_CHIFFRE_AFFAIRES: 1 April 2026, 30 June 2026',
      'DECLARER_CHIFFRE_AFFAIRES: 1 July 2026, 30 September 2026',
      'PRENDRE_CONGE: 2, 31 March 2027',
      'DEMANDER_REPORT: 1',
    ])
  })

  test('of a paternity', () => {
    expect(figures(LISTS['paternity']!())).toEqual([
      // the leave of the job: three working days that the employer pays, four compulsory ones, two parts of five
      'PREVENIR_EMPLOYEUR: 15 March 2026, 3, 4, 2, 5, 15 March 2026, 25 March 2026, 15 March 2026, 25 March 2026',
      'DECLARER_CESSATION: 15 March 2026, 25 March 2026',
      'NE_PAS_TRAVAILLER: 15 March 2026, 25 March 2026, 7',
      'PREVENIR_EMPLOYEUR: 4 May 2026, 10 May 2026, 4 May 2026, 10 May 2026, 4 May 2026, 10 May 2026',
      'DECLARER_CESSATION: 4 May 2026, 10 May 2026',
      'NE_PAS_TRAVAILLER: 4 May 2026, 10 May 2026, 3, 5',
      // 25 and 4 in hospital, less 11 and 7
      'PRENDRE_CONGE: 11, 24 September 2026',
      'PRENDRE_CONGE: 2, 31 March 2027',
    ])
  })

  test('of an adoption', () => {
    expect(figures(LISTS['adoption']!())).toEqual([
      'DECLARER_CESSATION: 1 May 2026, 23 July 2026',
      'PREVENIR_EMPLOYEUR: 1 May 2026, 23 July 2026, 1 May 2026, 23 July 2026',
      'NE_PAS_TRAVAILLER: 1 May 2026, 23 July 2026, 23 July 2026',
      'PRENDRE_CONGE: 2, 31 March 2027',
    ])
  })

  test('of a birth leave', () => {
    expect(figures(LISTS['birth leave']!())).toEqual([
      'PREVENIR_EMPLOYEUR: 1 July 2026, 31 July 2026, 1 July 2026, 31 July 2026, 1 July 2026, 31 July 2026',
      'DECLARER_CESSATION: 1 July 2026, 31 July 2026',
      'NE_PAS_TRAVAILLER: 1 July 2026, 31 July 2026',
      'PRENDRE_CONGE: 31 March 2027',
    ])
  })

  test('of a stop', () => {
    expect(figures(LISTS['stop']!())).toEqual([
      'ENVOYER_ARRET: 48, 1, 2, 3, 24, 50',
      'PREVENIR_EMPLOYEUR: 3, 48, 1 June 2025, 30 June 2025, 1 June 2025, 1 June 2025, 30 June 2025, 3, 1226, 1',
      'CONSULTER_EN_PERSONNE: 3',
      'NE_PAS_TRAVAILLER: 1 June 2025, 30 June 2025',
      'ETRE_PRESENT: 9:00, 11:00, 14:00, 16:00',
      'PROLONGER: 30 June 2025',
      'DECLARER_CHIFFRE_AFFAIRES: 1 June 2025, 30 June 2025',
    ])
  })
})

test('every formality of a stop: for whom, by which text, when, and what is added', () => {
  const whole = ({ liste }: Demarches): readonly string[] =>
    liste.map(({ code, organisme, article, aVerifier, du, echeance, comment, sanction, modele }) =>
      [
        ...[code, organisme, aVerifier ? `${article} ?` : article, `${du ?? ''}..${echeance ?? ''}`],
        ...[comment, sanction, modele].map((phrase) => phrase?.code ?? '–'),
      ].join(' | '),
    )
  expect(whole(LISTS['stop']!())).toEqual([
    'ENVOYER_ARRET | CPAM | CSS R321-2 | 2025-06-01..2025-06-03 | ENVOYER_ARRET_COMMENT | SANCTION_ENVOI_TARDIF | –',
    'PREVENIR_EMPLOYEUR | EMPLOYEUR | Code du travail L1226-1 | 2025-06-01..2025-06-03 | PREVENIR_EMPLOYEUR_COMMENT | SANCTION_COMPLEMENT_PERDU | LETTRE_EMPLOYEUR',
    'CONSULTER_EN_PERSONNE | CPAM | Code de la santé publique L6316-1 ? | ..2025-06-03 | CONSULTER_EN_PERSONNE_COMMENT | – | –',
    'NE_PAS_TRAVAILLER | CPAM | CSS L323-6 | 2025-06-01..2025-06-30 | NE_PAS_TRAVAILLER_COMMENT | SANCTION_REMBOURSEMENT | –',
    'ETRE_PRESENT | CPAM | CSS L323-6 ? | 2025-06-01..2025-06-30 | ETRE_PRESENT_COMMENT | SANCTION_REMBOURSEMENT | –',
    'PROLONGER | CPAM | CSS L162-4-1 | ..2025-06-30 | PROLONGER_COMMENT | – | –',
    'DECLARER_CHIFFRE_AFFAIRES | URSSAF | CSS L613-7 ? | ..2025-07-31 | DECLARER_CHIFFRE_AFFAIRES_COMMENT | – | –',
    'CONSERVER_DECOMPTES | CARSAT | CSS R351-12 | .. | CONSERVER_DECOMPTES_COMMENT | – | –',
    'DEMANDER_AIDE | CPAM | CSS L262-1 | .. | DEMANDER_AIDE_COMMENT | – | –',
  ])
  expect(whole(LISTS['a stop that is paid nothing']!()).filter((line) => /REEXAMEN|PRESENT/.test(line))).toEqual([
    'ETRE_PRESENT | CPAM | CSS L323-6 | 2025-06-01..2025-06-30 | – | – | –',
    'DEMANDER_REEXAMEN | CPAM | CSS L161-8 | .. | DEMANDER_REEXAMEN_COMMENT | – | –',
  ])
})
