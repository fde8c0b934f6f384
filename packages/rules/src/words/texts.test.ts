import { describe, expect, test } from 'vitest'
import { declarations } from '../parameters/declarations.ts'
import type { CodeProbleme } from '../scenario/problem.ts'
import { ca, ill, person, services, threeYears } from '../testing/people.ts'
import { day } from '../time/day.ts'
import { texts as en, vocabulary } from './en.ts'
import { texts as fr } from './fr.ts'
import type { CodeRefus, CodeReserve, Terme } from './terms.ts'
import { uniteOfTerme } from './units.ts'

const THIN = '\u202f'
const HARD = '\u00a0'

describe('numbers and days', () => {
  test.each([
    ['0', '0', '0'],
    ['999.50', '999,50', '999.50'],
    ['1000', `1${THIN}000`, '1,000'],
    ['23980.00', `23${THIN}980,00`, '23,980.00'],
    ['1234567.89', `1${THIN}234${THIN}567,89`, '1,234,567.89'],
    ['-1234.5', `-1${THIN}234,5`, '-1,234.5'],
    ['0.3333333333', '0,3333333333', '0.3333333333'],
  ])('%s', (decimal, french, english) => {
    expect([fr.nombre(decimal), en.nombre(decimal)]).toEqual([french, english])
  })

  test('euros stand behind a no-break space in French, before the number in English', () => {
    expect([fr.montant('827.52'), en.montant('1827.52')]).toEqual([`827,52${HARD}€`, '€1,827.52'])
  })

  test('the first of a month is the 1er in French', () => {
    expect(fr.jour(day('2026-01-01'))).toBe('1er janvier 2026')
    expect(fr.jour(day('2026-08-31'))).toBe('31 août 2026')
    expect([en.jour(day('2026-01-01')), en.jour(day('2026-12-31'))]).toEqual(['1 January 2026', '31 December 2026'])
  })
})

describe('the formulas of the worked example', () => {
  const answer = ill(person(ca({ 2022: '32000', 2023: '35000', 2024: '42000' })), '2025-06-01', '2025-06-30')
  const told = (texts: typeof fr) =>
    Object.fromEntries(answer.etapes.map((step) => [texts.terme(step), texts.formule(step.formule)]))

  test('in French', () => {
    expect(told(fr)).toMatchObject({
      'Revenu de l’année 2022': `32${THIN}000 × (1 − 34${HARD}%)`,
      'Revenu annuel moyen': '(Revenu de l’année 2022 + Revenu de l’année 2023 + Revenu de l’année 2024) ÷ 3',
      'PASS 2025': `3${THIN}925 × 12`,
      'Seuil de revenu': `(PASS 2022 + PASS 2023 + PASS 2024) ÷ 3 × 10${HARD}%`,
      'Indemnité journalière': `arrondi au centime(le plus petit de (Revenu annuel moyen${THIN}; Plafond du revenu) ÷ 730)`,
      'Total brut': 'Indemnité journalière × 27',
      CSG: `arrondi au centime(Indemnité journalière × 14 × 6,2${HARD}%) + arrondi au centime(Indemnité journalière × 13 × 6,2${HARD}%)`,
      'Total net': 'Total brut − CSG − CRDS',
    })
  })

  test('in English', () => {
    expect(told(en)).toMatchObject({
      'Income of the year 2022': '32,000 × (1 − 34%)',
      'Income threshold': '(PASS 2022 + PASS 2023 + PASS 2024) ÷ 3 × 10%',
      'Net total': 'Gross total − CSG − CRDS',
    })
  })
})

test('a formula has the parentheses that it needs and no more', () => {
  const n = (text: string) => ({ kind: 'number', text, parametre: null }) as const
  const op = (sign: '+' | '-' | '×' | '÷', ...of: readonly Parameters<typeof fr.formule>[0][]) =>
    ({ kind: 'operation', op: sign, of }) as const
  const [a, b, c] = [n('1'), n('2'), n('3')]
  expect(
    [
      op('-', a, op('-', b, c)),
      op('-', op('-', a, b), c),
      op('-', a, op('+', b, c)),
      op('+', a, op('-', b, c)),
      op('÷', a, op('×', b, c)),
      op('÷', op('×', a, b), c),
      op('×', op('+', a, b), c),
      op('+', op('×', a, b), c),
      op('×', a, op('÷', b, c)),
    ].map((formule) => fr.formule(formule)),
  ).toEqual([
    '1 − (2 − 3)',
    '1 − 2 − 3',
    '1 − (2 + 3)',
    '1 + 2 − 3',
    '1 ÷ (2 × 3)',
    '1 × 2 ÷ 3',
    '(1 + 2) × 3',
    '1 × 2 + 3',
    '1 × (2 ÷ 3)',
  ])
})

const refusals = vocabulary.words.flatMap(({ refus = {} }) => Object.keys(refus) as readonly CodeRefus[])
const terms = Object.keys(uniteOfTerme) as readonly Terme[]
const doubts: readonly CodeReserve[] = Object.keys({
  PREMIERES_ANNEES_FIN_DE_PERIODE: 1,
  PREMIERES_ANNEES_AVANT_JUIN_2019: 1,
  SEUIL_DES_ANNEES_RETENUES: 1,
  QUATRIEME_ANNEE_PARTIELLE: 1,
  COTISATIONS_REPUTEES_PAYEES: 1,
  CARENCE_ISOLEMENT_COVID: 1,
  CARENCE_ARRET_COURT: 1,
  CARENCE_REPRISE_BREVE: 1,
  ANNEES_ALTERNATIVES_PREMIERES_ANNEES: 1,
  PLAFOND_MICRO_DEPASSE: 1,
  ABATTEMENT_MEUBLE_TOURISME: 1,
  FORMATION_PRESTATIONS: 1,
  ACRE_PLAFOND: 1,
  VERSEMENT_LIBERATOIRE_PLAFOND: 1,
  PLAFOND_MICRO_PREMIERE_ANNEE: 1,
  EXCLUS_DU_SEUIL: 1,
  REVENU_INCONNU_TAUX_REDUIT: 1,
  INDEMNITE_REDUITE_ARRONDIE: 1,
  GROSSESSE_PATHOLOGIQUE: 1,
  PRELEVEMENTS_ALLOCATION: 1,
  ANCIENNE_ACTIVITE_A_EXAMINER: 1,
  METHODE_TRIMESTRES: 1,
  TRIMESTRE_CIPAV: 1,
  TRIMESTRES_ASSIMILES: 1,
  CUMUL_ANNEE_DU_DEPART: 1,
  CUMUL_2027: 1,
  INVALIDITE_REVALORISATION: 1,
  INVALIDITE_PREMIERE_ANNEE: 1,
  INVALIDITE_MINIMUM: 1,
  INVALIDITE_TOUS_REGIMES: 1,
  INVALIDITE_REGLEMENT_ANCIEN: 1,
  DECES_REGLEMENT_ANCIEN: 1,
  CIPAV_POINTS: 1,
  CIPAV_SANS_ACTIVITE: 1,
  DECES_DROITS_MAINTENUS: 1,
  REEL_INDEMNITES_2022: 1,
  CARENCE_MOTIF: 1,
  RETRAITE_CIPAV_2021: 1,
  TEMPS_PARTIEL_CIPAV: 1,
  CUMUL_DES_ACTIVITES: 1,
  COORDINATION_HEURES: 1,
  MAINTIEN_PLAFOND: 1,
  PLAFOND_DOUZE_MOIS: 1,
  TEMPS_PARTIEL_SALARIE: 1,
  TROIS_ENFANTS: 1,
  RETRAITE_SALARIE: 1,
  COMPLEMENT_SALAIRE: 1,
  COMPLEMENT_COVID: 1,
  PATERNITE_TROIS_PERIODES: 1,
  PATERNITE_JOURS_DE_L_EMPLOI: 1,
  ADOPTION_JOURS_DE_L_EMPLOI: 1,
  CONGE_NAISSANCE_MONTANT: 1,
  ALLOCATION_CONJOINTE: 1,
  IMPOSITION_INDEMNITES_MICRO: 1,
  IMPOSITION_MATERNITE_MICRO: 1,
  JOURS_DE_L_ENVOI_TARDIF: 1,
  DUREE_DES_PRESCRIPTIONS: 1,
  DECLARATION_DE_GROSSESSE: 1,
  PENSION_APRES_TROIS_ANS: 1,
} satisfies Record<CodeReserve, 1>) as CodeReserve[]
const problems: readonly CodeProbleme[] = Object.keys({
  MONTANT_INVALIDE: 1,
  JOUR_INVALIDE: 1,
  ANNEE_INVALIDE: 1,
  VALEUR_INVALIDE: 1,
  ANNEE_MANQUANTE: 1,
  ANNEE_EN_DOUBLE: 1,
  LISTE_VIDE: 1,
  LISTE_TROP_LONGUE: 1,
  FIN_AVANT_DEBUT: 1,
  ARRET_TROP_LONG: 1,
  ARRET_INITIAL_APRES_DEBUT: 1,
  ARRET_ANTERIEUR_APRES_DEBUT: 1,
  ACTIVITE_APRES_ARRET: 1,
  ACTIVITE_APRES_CONGE: 1,
  ACTIVITE_APRES_INVALIDITE: 1,
  ACTIVITE_APRES_DECES: 1,
  ACTIVITE_APRES_PERIODE: 1,
  ACTIVITE_APRES_JOUR: 1,
  AFFILIATION_APRES_DEBUT: 1,
  BESOIN_EN_DOUBLE: 1,
  AVANT_LA_NAISSANCE: 1,
  ENFANT_NE_TROP_TARD: 1,
  RETRAITE_APRES_DECES: 1,
  PLUSIEURS_CAISSES: 1,
  NATURE_HORS_CIPAV: 1,
  TERRITOIRE_HORS_CHAMP: 1,
  DROIT_INCONNU_A_CETTE_DATE: 1,
  RELEASE_TROP_ANCIENNE: 1,
  FAIT_MANQUANT: 1,
  MOIS_INVALIDE: 1,
  ALD_APRES_ARRET: 1,
  TEMPS_PARTIEL_HORS_ARRET: 1,
  MOIS_EN_DOUBLE: 1,
  EMPLOI_HORS_CHAMP: 1,
  NOMBRE_INVALIDE: 1,
  MOIS_INCOMPLET: 1,
  PERIODE_HORS_ANNEE: 1,
  PERIODE_HORS_DECLARATION: 1,
  PERIODES_EN_DOUBLE: 1,
  REPORT_NON_PREVU: 1,
  PERIODES_QUI_SE_SUIVENT_MAL: 1,
  REPORT_HOSPITALISATION_IMPOSSIBLE: 1,
  JOUR_TROP_ELOIGNE: 1,
} satisfies Record<CodeProbleme, 1>) as CodeProbleme[]

const figures = {
  article: '',
  unite: null,
  requis: '365',
  constate: '364',
  manque: '1',
  manqueChiffreAffaires: '6.00',
} as const
const sentences = (texts: typeof fr): readonly string[] => [
  ...refusals.map((code) => texts.refus({ code, ...figures })),
  ...doubts.map((code) => texts.reserve({ code })),
  ...problems.flatMap((code) => [texts.probleme({ code, value: null }), texts.probleme({ code, value: '2024' })]),
  ...(['EN_VIGUEUR', 'ANNONCE', 'PROJETE'] as const).map((code) =>
    texts.etat({ code, parametres: Object.keys(declarations) as (keyof typeof declarations)[] }),
  ),
]

test('every code has its own sentence in both languages', () => {
  for (const texts of [fr, en]) {
    const said = sentences(texts)
    expect(said.filter((sentence) => !/^[A-ZÀÉ][^]*\.$/.test(sentence) || /undefined|null|NaN/.test(sentence))).toEqual(
      [],
    )
    const codes = [...refusals, ...doubts, ...problems]
    expect(new Set(said).size).toBe(codes.length + 3 + 1)
    expect(new Set(terms.map((terme) => texts.terme({ terme, precision: null }))).size).toBe(terms.length)
  }
})

test('every default that an answer names is said in both languages', () => {
  const answers = [
    ill(services(2026, '30000'), '2026-06-01', '2026-06-30'),
    ill(person(threeYears(2026, '1').map((year) => ({ ...year, cotisationsDues: '1' }))), '2026-06-01', '2026-06-30'),
    ill(
      person(threeYears(2026, '1').map((year) => ({ ...year, cotisationsDues: '1', cotisationsPayees: '0' }))),
      '2026-06-01',
      '2026-06-30',
    ),
  ]
  for (const hypothese of answers.flatMap(({ hypotheses }) => hypotheses)) {
    expect(fr.hypothese(hypothese)).not.toBe(hypothese.path.join('.'))
    expect(en.hypothese(hypothese)).not.toBe(hypothese.path.join('.'))
  }
})

test('no line of French breaks before a sign, and no apostrophe is straight', () => {
  expect(sentences(fr).filter((sentence) => / [;:?!»%€]|« |'/.test(sentence))).toEqual([])
})

test('a refusal tells a person what is missing', () => {
  const below = ill(services(2026, '9163.98'), '2026-06-01', '2026-06-30')
  expect(below.refus.map((one) => fr.refus(one))).toEqual([
    `Votre revenu annuel moyen (4${THIN}581,99${HARD}€) est inférieur au seuil de 4${THIN}582,00${HARD}€${HARD}: il vous manque 0,01${HARD}€, soit 0,06${HARD}€ de chiffre d’affaires sur l’ensemble des années retenues.`,
  ])
  const young = ill(person(ca({ 2025: '30000', 2026: '30000' }), { debut: '2025-06-02' }), '2026-06-01', '2026-06-30')
  expect(young.refus.map((one) => [fr.refus(one), en.refus(one)])).toEqual([
    [
      `Le jour du début de l’arrêt, il faut 365${HARD}jours d’affiliation sans interruption${THIN}; il vous manque 1${HARD}jour.`,
      'On the first day of the stop, 365 days of affiliation without a gap are required; you are 1 day short.',
    ],
  ])
})
