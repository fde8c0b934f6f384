import { describe, expect, test } from 'vitest'
import { completeLaw, law as firstLaw, person, ca } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { Witness } from '../testing/witness.ts'
import { lawOf, ReleaseTooOld } from '../law/law.ts'
import { scenario } from '../scenario/scenario.ts'
import { day } from '../time/day.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import { impositionDe } from './imposition-de.ts'
import { NATURES_REVENU, type NatureRevenu } from './result.ts'

const jour = day('2025-06-01')
const taxed = (nature: NatureRevenu, brut = '886.95', affectionLongueDuree = false, law = completeLaw) =>
  impositionDe([{ nature, brut }], { jour, affectionLongueDuree }, law.consult())
const told = (...of: Parameters<typeof taxed>): string => {
  const { revenus } = taxed(...of)
  return revenus
    .map(({ traitement, conteste, montantImposable, csgDeductible, article }) =>
      [traitement, conteste ? 'contesté' : 'sûr', montantImposable, csgDeductible, article].join(' '),
    )
    .join()
}

describe('what the income tax makes of a benefit', () => {
  test.each([
    ['MALADIE_INDEPENDANT', false, 'NON_IMPOSABLE contesté 0.00 33.70 CGI 50-0 et 102 ter'],
    ['MALADIE_INDEPENDANT', true, 'EXONERE sûr 0.00 33.70 CGI 154 bis A'],
    ['MALADIE_SALARIE', false, 'IMPOSABLE sûr 853.25 33.70 CGI 80 quinquies'],
    ['MALADIE_SALARIE', true, 'EXONERE sûr 0.00 33.70 CGI 154 bis A'],
    ['MATERNITE_INDEPENDANT', true, 'NON_IMPOSABLE contesté 0.00 33.70 CGI 50-0 et 102 ter'],
    ['MATERNITE_SALARIE', true, 'IMPOSABLE sûr 853.25 33.70 CGI 80 quinquies'],
    ['COMPLEMENT_EMPLOYEUR', true, 'IMPOSABLE sûr 886.95 0.00 CGI 79'],
    ['PENSION_INVALIDITE', false, 'IMPOSABLE sûr 886.95 0.00 CGI 79'],
    ['MAJORATION_TIERCE_PERSONNE', false, 'EXONERE sûr 0.00 0.00 CSS L355-1'],
    ['RENTE_DECES', false, 'IMPOSABLE sûr 886.95 0.00 CGI 79'],
    ['CAPITAL_DECES', false, 'EXONERE sûr 0.00 0.00 CSS L361-4'],
  ] as const)('%s, long illness %s', (nature, ald, expected) => {
    expect(told(nature, '886.95', ald)).toBe(expected)
  })

  test('the contested reading comes with the amount to declare otherwise', () => {
    expect(taxed('MALADIE_INDEPENDANT').reserves).toEqual([
      { code: 'IMPOSITION_INDEMNITES_MICRO', article: 'CGI 50-0 et 102 ter', autreLecture: '853.25' },
    ])
    expect(taxed('MATERNITE_INDEPENDANT').reserves.map(({ code }) => code)).toEqual(['IMPOSITION_MATERNITE_MICRO'])
    expect(taxed('MALADIE_INDEPENDANT', '886.95', true).reserves).toEqual([])
    expect(taxed('MALADIE_SALARIE').reserves).toEqual([])
  })

  test('the day the tables say that it is taxed, it is, and the doubt turns over', () => {
    const tables = completeRelease.content.tables.map((table) =>
      table.key === 'indemnitesMicroImposables'
        ? { ...table, rows: table.rows.map((row) => ({ ...row, value: true })) }
        : table,
    )
    const turned = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
    expect(told('MALADIE_INDEPENDANT', '886.95', false, turned)).toBe(
      'IMPOSABLE contesté 853.25 33.70 CGI 50-0 et 102 ter',
    )
    const { revenus, reserves } = taxed('MALADIE_INDEPENDANT', '886.95', false, turned)
    expect(reserves).toMatchObject([{ autreLecture: '0.00' }])
    expect(revenus[0]!.regle.code).toBe('IMPOT_MICRO_IMPOSABLE')
  })

  test('what is taxed is explained, what is not has no step', () => {
    expect(taxed('MALADIE_SALARIE').etapes.map(({ terme, valeur }) => `${terme} ${valeur}`)).toEqual([
      'csgDeductible 33.70',
      'montantImposable 853.25',
    ])
    expect(taxed('MALADIE_INDEPENDANT').etapes).toEqual([])
  })
})

test('natures that pay nothing are left out, and several are added up', () => {
  const both = impositionDe(
    [
      { nature: 'MALADIE_INDEPENDANT', brut: '0.00' },
      { nature: 'MALADIE_SALARIE', brut: '100.00' },
      { nature: 'MATERNITE_SALARIE', brut: '200.00' },
    ],
    { jour, affectionLongueDuree: false },
    completeLaw.consult(),
  )
  expect(both.revenus.map(({ nature }) => nature)).toEqual(['MALADIE_SALARIE', 'MATERNITE_SALARIE'])
  expect(both.montantImposable).toBe('288.60')
})

test('no benefit is ever declared to Urssaf', () => {
  for (const nature of NATURES_REVENU) expect(taxed(nature).declarerUrssaf).toBe(false)
})

test('sick pay says what becomes of it for tax, under a release that knows', () => {
  const input = {
    situation: person(ca({ 2022: '32000', 2023: '35000', 2024: '42000' })),
    arret: { debut: '2025-06-01', fin: '2025-06-30' },
  }
  const asked = (law = completeLaw) => {
    const result = scenario(input, law)
    return result.kind === 'Scenario' ? result.arretMaladie?.imposition?.() : null
  }
  expect(asked()?.revenus).toMatchObject([{ nature: 'MALADIE_INDEPENDANT', brut: '886.95', csgDeductible: '33.70' }])
  expect(() => asked(firstLaw)).toThrow(ReleaseTooOld)
})

test('every parameter of tax is read', () => {
  const witness = new Witness(completeRelease)
  for (const nature of NATURES_REVENU) taxed(nature, '1.00', true, witness)
  taxed('MALADIE_INDEPENDANT', '1.00', false, witness)
  for (const key of ['tauxCsgDeductible', 'aldExonereeImpot', 'indemnitesMicroImposables'])
    expect([...witness.asked]).toContain(key)
})

test('every rule has its sentence in both languages, of its own for each kind of income', () => {
  const sentences = (texts: typeof fr) => NATURES_REVENU.map((nature) => texts.phrase(taxed(nature).revenus[0]!.regle))
  for (const texts of [fr, en]) {
    const found = sentences(texts)
    expect(found.filter((sentence) => !/^\p{Lu}.{20,}$/u.test(sentence))).toEqual([])
    // pay for illness and for maternity of a job are taxed by one rule
    expect(new Set(found).size).toBe(NATURES_REVENU.length - 1)
    expect(texts.phrase(taxed('MALADIE_SALARIE', '10', true).revenus[0]!.regle)).toMatch(/^\p{Lu}.{20,}$/u)
    expect(texts.phrase(taxed('MALADIE_SALARIE').urssaf)).toMatch(/^\p{Lu}.{20,}$/u)
  }
})

test('what is computed names its article, and so does Urssaf', () => {
  const found = taxed('MALADIE_SALARIE')
  expect(found.etapes.map(({ terme, article }) => [terme, article])).toEqual([
    ['csgDeductible', 'CGI 154 quinquies'],
    ['montantImposable', 'CGI 154 quinquies'],
  ])
  expect(found.articleUrssaf).toBe('CSS L613-7')
})
