import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReleaseTooOld } from '../law/law.ts'
import { activite, ca, completeLaw, law, person, threeYears } from '../testing/people.ts'
import { answer, answerOn, answers, cents } from './answer.ts'
import { everyBenefit } from './every-benefit.ts'
import { settled } from './settled.ts'
import * as drawn from './situations.ts'
import { toldSituation } from './told-situation.ts'
import { richer, toldLives, workingLife } from './working-lives.ts'

describe('a case is told in words', () => {
  const stop = (fin: string, more: object = {}) => ({
    situation: person(ca({ 2022: '12000', 2023: '0', 2024: '30000.5' }), { nature: 'PRESTATION_BIC' }),
    arret: { debut: '2025-03-01', fin, ...more },
  })

  test('a stop: its days, the fund, the activity, the turnovers', () => {
    expect(toldSituation(stop('2025-03-01'))).toEqual({
      fr: 'arrêt du 1er mars 2025 (1\u00a0jour), Sécurité sociale des indépendants, prestations commerciales ou artisanales, chiffres d’affaires de 2022 à 2024\u00a0: 12\u202f000\u00a0€ · 0\u00a0€ · 30\u202f000,5\u00a0€',
      en: 'stop on 1 March 2025 (1 day), SSI (general scheme for the self-employed), commercial or craft services, turnovers of 2022 to 2024: €12,000 · €0 · €30,000.5',
    })
    const stay = toldSituation(stop('2025-03-02', { hospitalisation: true }))
    expect(stay.fr).toMatch(/^arrêt du 1er mars 2025 \(2\u00a0jours, hospitalisation\), Sécu/)
    expect(stay.en).toMatch(/^stop on 1 March 2025 \(2 days, hospital stay\), SSI/)
    expect(toldSituation(stop('2025-03-02', { hospitalisation: false }))).toEqual(toldSituation(stop('2025-03-02')))
  })

  test('only a stop of somebody with an activity can be', () => {
    expect(() => toldSituation({ situation: { activites: [] }, arret: stop('2025-03-01').arret })).toThrow(
      'A situation without activity or stop',
    )
    expect(() => toldSituation({ situation: stop('2025-03-01').situation })).toThrow(
      'A situation without activity or stop',
    )
    expect(toldSituation({ ...stop('2025-03-02'), situation: person([]) }).fr).toContain('chiffres d’affaires')
  })

  test('lives: of each activity the years that bring something', () => {
    const lives = [
      activite(ca({ 2024: '0.00', 2025: '0.01', 2026: '1200.00' }), { nature: 'VENTE' }),
      activite(ca({ 2026: '0.00' })),
    ]
    expect(toldLives(lives, 2026)).toEqual({
      fr: 'en 2026, vente de marchandises, restauration, hébergement\u00a0: 0,01\u00a0€ en 2025, 1\u202f200,00\u00a0€ en 2026 ; activité libérale\u00a0: aucun chiffre d’affaires',
      en: 'in 2026, sales of goods, meals, lodging: €0.01 in 2025, €1,200.00 in 2026; liberal activity: no turnover',
    })
  })
})

describe('cases are drawn', () => {
  const sample = <T>(one: fc.Arbitrary<T>) => fc.sample(one, { seed: 2026, numRuns: 300 })

  test('amounts of euros and cents, up to 300 000 €, often small or round', () => {
    const amounts = sample(drawn.amounts).map((text) => Number(cents(text)))
    expect(sample(drawn.amounts).filter((text) => !/^(0|[1-9]\d*)\.\d\d$/.test(text))).toEqual([])
    expect(Math.max(...amounts)).toBeLessThanOrEqual(30_000_000)
    expect(amounts.filter((one) => one > 2_000_000).length).toBeGreaterThan(75)
    expect(amounts.filter((one) => one <= 2_000_000).length).toBeGreaterThan(75)
    expect(amounts.filter((one) => one % 10_000 === 0).length).toBeGreaterThan(50)
    expect([0, 5, 99, 100, 123_456].map(drawn.centsText)).toEqual(['0.00', '0.05', '0.99', '1.00', '1234.56'])
  })

  test('days of the year, from the first to the last', () => {
    const days = sample(drawn.daysIn(2024)).toSorted()
    expect([days[0]!.slice(0, 7), days.at(-1)!.slice(0, 7)]).toEqual(['2024-01', '2024-12'])
  })

  test('people long established, liberal at the Cipav, ill for one to 120 days', () => {
    const people = sample(drawn.established(2026))
    for (const { situation, arret } of people) {
      const [{ debut, chiffresAffaires }] = situation.activites as [ReturnType<typeof activite>]
      expect(debut).toBe('2021-01-01')
      expect(chiffresAffaires.map(({ annee }) => annee)).toEqual([2023, 2024, 2025])
      const days = 1 + (Date.parse(arret!.fin) - Date.parse(arret!.debut)) / 86_400_000
      expect(days >= 1 && days <= 120).toBe(true)
    }
    const kinds = people.map(({ situation: { activites } }) => `${activites[0]!.caisse} ${activites[0]!.nature}`)
    expect([...new Set(kinds)].toSorted()).toEqual([
      'CIPAV LIBERALE',
      'SSI LIBERALE',
      'SSI PRESTATION_BIC',
      'SSI VENTE',
    ])
    expect(new Set(people.map(({ arret }) => arret!.hospitalisation)).size).toBe(2)
  })

  test('lives of twelve years at the SSI, the year itself the last, with turnovers about the threshold too', () => {
    const lives = sample(workingLife(2026))
    for (const { caisse, debut, chiffresAffaires } of lives) {
      expect([caisse, debut]).toEqual(['SSI', '2015-01-01'])
      expect(chiffresAffaires.map(({ annee }) => annee)).toEqual(Array.from({ length: 12 }, (_, i) => 2015 + i))
    }
    const small = lives.filter(({ chiffresAffaires }) =>
      chiffresAffaires.every(({ montant }) => cents(montant) <= 2_500_000n),
    )
    expect(small.length).toBeGreaterThan(100)
    expect(small.length).toBeLessThan(200)
  })

  test('the same life with more in each year', () => {
    const life = activite(ca({ 2025: '10.00', 2026: '0.05' }), { nature: 'VENTE' })
    expect(richer(life, '1.97')).toEqual({ ...life, chiffresAffaires: ca({ 2025: '11.97', 2026: '2.02' }) })
  })
})

describe('what is asked', () => {
  const situation = person(threeYears(2026, '30000'), { nature: 'PRESTATION_BIC' })
  const arret = { debut: '2026-06-01', fin: '2026-06-30' }
  const naissance = { role: 'MERE', datePresumee: '2026-06-01' } as const

  test('is answered where facts and law are there', () => {
    expect(answers({ situation, arret }, law).arretMaladie!.indemniteJournaliere).toBe('20.55')
    expect(answer({ situation, arret }, law).indemniteJournaliere).toBe('20.55')
    expect(() => answer({ situation, naissance }, completeLaw)).toThrow('"arretMaladie":null')
    expect(cents('1234.05')).toBe(123_405n)
  })

  test('is refused where a table lacks or a fact cannot be used, and unknown where the law of the day is', () => {
    const early = { situation, arret: { debut: '2010-06-01', fin: '2010-06-30' } }
    const wrong = { situation, arret: { debut: '2010-06-01', fin: '2010-05-30' } }
    const young = { situation: person(ca({ 2025: '1' })), arret }
    for (const ask of [answerOn, answers]) {
      expect(() => ask({ situation, naissance }, law)).toThrow(ReleaseTooOld)
      expect(() => ask({ situation, naissance }, law)).toThrow(/no table \w+$/)
      expect(() => ask(wrong, law)).toThrow('FIN_AVANT_DEBUT')
      expect(() => ask(young, law)).toThrow('ANNEE_MANQUANTE')
    }
    expect(answerOn(early, law)).toBeNull()
    const both = { ...early, naissance: { ...naissance, datePresumee: '2027-06-01' } }
    expect(() => answerOn(both, completeLaw)).toThrow('ANNEE_MANQUANTE')
    expect(() => answers(early, law)).toThrow('DROIT_INCONNU_A_CETTE_DATE')
  })

  test('every benefit is asked within the year, and tells the figures that income moves', () => {
    const asked = everyBenefit.map(({ name, label, ask, figures, payments }) => {
      const input = ask(
        [
          activite(ca(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2015 + i, '30000']))), {
            debut: '2015-01-01',
            nature: 'PRESTATION_BIC',
          }),
        ],
        2026,
      )
      const found = answers(input, completeLaw)
      const none = answers({ situation: input.situation }, completeLaw)
      expect([figures(none), payments?.(none) ?? []]).toEqual([{}, []])
      return [name, label.fr, label.en, figures(found), payments?.(found).length ?? null]
    })
    expect(asked).toEqual([
      ['SickPay', 'Arrêt maladie', 'Sick pay', { indemniteJournaliere: '20.55', total: '1191.90' }, 6],
      ['Maternity', 'Maternité', 'Maternity', { allocationReposMaternel: '4005.00', total: '7374.08' }, 9],
      ['Paternity', 'Paternité', 'Paternity', { indemniteJournaliere: '65.84', total: '1646.00' }, 3],
      ['Adoption', 'Adoption', 'Adoption', { allocationReposMaternel: '2002.50', total: '5530.56' }, 7],
      ['BirthLeave', 'Congé de naissance', 'Birth leave', { indemniteJournaliere: '46.09', total: '2607.20' }, 6],
      ['Contributions', 'Cotisations', 'Contributions', { total: '1608.30' }, null],
      ['Quarters', 'Trimestres de retraite', 'Pension quarters', { trimestres: '4' }, null],
      ['Disability', 'Invalidité', 'Disability', { totalMensuel: '741.08' }, null],
      ['Death', 'Capital décès', 'Death grant', { total: '9612.00' }, null],
    ])
  })

  test('the facts of a stop are settled so that only income can refuse it', () => {
    const { ouverture, base, plan } = settled(
      { situation: person(threeYears(2026, '30000'), { debut: '2010-01-01' }), arret },
      law,
    )
    expect(ouverture).toMatchObject({
      ...{ caisse: 'SSI', constatation: '2026-06-01', anneesDuSeuil: [2023, 2024, 2025] },
      ...{ affiliation: { jours: 365, joursRequis: 365 }, cotisationsAJour: true, retraiteIndemnisee: true },
    })
    expect([base.annees.map(({ annee }) => annee), plan.anneesDuSeuil]).toEqual([
      [2023, 2024, 2025],
      [2023, 2024, 2025],
    ])
    const unpaid = threeYears(2026, '30000').map((one) => ({ ...one, cotisationsDues: '100', cotisationsPayees: '50' }))
    const { base: halved } = settled({ situation: person(unpaid), arret }, law)
    expect(halved.annees.map(({ cotisations }) => cotisations?.payees.toText())).toEqual(['50', '50', '50'])
    expect(() => settled({ situation }, law)).toThrow('[]')
    expect(() => settled({ situation, arret: { ...arret, fin: '2026-05-01' } }, law)).toThrow('FIN_AVANT_DEBUT')
    expect(() => settled({ situation: person(ca({ 2025: '1' })), arret }, law)).toThrow('ANNEE_MANQUANTE')
  })
})
