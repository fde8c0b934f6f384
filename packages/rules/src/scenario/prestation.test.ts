import { describe, expect, test } from 'vitest'
import { sickPay } from '../maladie/sick-pay.ts'
import { employed, pays, poor } from '../testing/jobs.ts'
import { ca, completeLaw, law, person, services, threeYears } from '../testing/people.ts'
import { rights } from '../testing/pension.ts'
import { dead, disabled } from '../testing/protection.ts'
import { underLaw } from './answer-to.ts'
import type { ScenarioInput } from './input.ts'
import type { Prestation } from './prestation.ts'
import type { Scenario } from './result.ts'
import { scenario } from './scenario.ts'

function answered(input: ScenarioInput): Scenario {
  const result = scenario(input, completeLaw)
  if (result.kind === 'Scenario') return result
  throw new Error(JSON.stringify(result))
}
const refused = ({ refus }: Pick<Prestation, 'refus'>, wanted: string) =>
  refus.flatMap(({ code, unite, requis, constate, manque }) =>
    code === wanted ? [[unite, requis, constate, manque]] : [],
  )

describe('the figures of a refusal', () => {
  const retraite = (trimestresIndependant: number) => ({ depuis: '2020-01-01', trimestresIndependant })

  test('are whole where whole things are counted', () => {
    const fresh = person(ca({ 2024: '30000' }), { debut: '2024-02-02' })
    const mere = answered({ situation: fresh, naissance: { role: 'MERE', datePresumee: '2024-08-01' } }).maternite!
    expect(refused(mere, 'AFFILIATION_AVANT_NAISSANCE')).toEqual([['MOIS', '6', '5', '1']])
    const deces = dead({ ...services(2026, '0'), retraite: retraite(79) }, '2026-06-01', 'RETRAITE')
    expect(refused(deces, 'TRIMESTRES_INSUFFISANTS')).toEqual([['TRIMESTRES', '80', '79', '1']])
    const arret = answered({
      situation: employed(poor, '2026-06-01', '100', {
        heuresTroisMois: '149.5',
        salaires: pays('2026-06-01', 12, '100'),
      }),
      arret: { debut: '2026-06-01', fin: '2026-06-30' },
    }).arretMaladie!
    expect(refused(arret.parts[1]!, 'HEURES_INSUFFISANTES')).toEqual([['HEURES', '150', '149.5', '0.5']])
  })

  test('have two decimals where euros are counted, and what is missing is rounded up', () => {
    // 1 000.01 € for each of three years, of which one half is kept: 500.005 € of income
    const situation = person(threeYears(2026, '1000.01'), { nature: 'PRESTATION_BIC' })
    const arret = answered({ situation, arret: { debut: '2026-06-01', fin: '2026-06-30' } }).arretMaladie!
    expect(refused(arret, 'REVENU_INSUFFISANT')).toEqual([['EUROS_PAR_AN', '4582.00', '500.00', '4082.00']])
  })

  test('are none where a fact was asked', () => {
    const old = { ...services(2026, '30000', { debut: '2023-01-01' }), personne: { naissance: '1950-01-01' } }
    expect(refused(disabled(old, '2026-06-01', 'TOTALE'), 'AGE_LEGAL_ATTEINT')).toEqual([[null, null, null, null]])
  })
})

describe('the value of a step', () => {
  const valueOf = ({ etapes }: Pick<Prestation, 'etapes'>, wanted: string) =>
    etapes.flatMap(({ terme, unite, valeur }) => (terme === wanted ? [[unite, valeur]] : []))

  test('is whole for quarters, and has every digit for a share', () => {
    expect(valueOf(rights(services(2026, '30000'), 2025), 'trimestresValides')).toEqual([['TRIMESTRES', '4']])
    const reel = answered({
      situation: services(2026, '30000'),
      regimeReel: { annee: 2026, revenu: '30000' },
    }).regimeReel!
    // 74 % of 30 000 € lie between 40 and 60 % of 48 060 €: 1.5 % and 2.5 % × 2 976 ÷ 9 612
    expect(valueOf(reel, 'tauxMaladieReel')).toEqual([['PART', '0.0227403245']])
  })

  test('is cut to the cent for euros', () => {
    const arret = answered({
      situation: services(2026, '30000.03'),
      arret: { debut: '2026-06-01', fin: '2026-06-30' },
    }).arretMaladie!
    expect(valueOf(arret, 'revenuAnnuelMoyen')).toEqual([['EUROS_PAR_AN', '15000.01']])
  })
})

describe('what comes with every benefit', () => {
  test('tax and formalities, which a page that asks sick pay alone does without', () => {
    const situation = { ...services(2026, '30000'), personne: { naissance: '1990-01-01' } }
    const arret = { debut: '2026-06-01', fin: '2026-06-30' }
    const found = answered({
      situation,
      arret,
      naissance: { role: 'MERE', datePresumee: '2026-06-01' },
      deces: { date: '2026-06-01', qualite: 'ACTIF' },
    })
    const { arretMaladie, maternite, deces } = found
    expect([arretMaladie, maternite, deces].map((one) => typeof one!.imposition)).toEqual(Array(3).fill('function'))
    expect([arretMaladie, maternite].map((one) => typeof one!.demarches)).toEqual(['function', 'function'])
    const alone = sickPay({ situation, arret }, completeLaw)
    expect(alone.kind === 'Scenario' && Object.keys(alone.arretMaladie!)).not.toContain('imposition')
  })
})

describe('what the law of a release does not say', () => {
  const input = { situation: services(2026, '30000'), naissance: { role: 'MERE', datePresumee: '2026-06-01' } } as const

  test('is a problem of the event that asks for it', () => {
    expect(scenario(input, law)).toMatchObject({
      problems: [{ path: ['naissance', 'datePresumee'], code: 'RELEASE_TROP_ANCIENNE' }],
    })
  })

  test('hides no fault of the rules: that is thrown', () => {
    const fault = new TypeError('a fault of the rules')
    const failing = () =>
      underLaw(['arret'], '2026-06-01' as never, () => {
        throw fault
      })
    expect(failing).toThrow(fault)
  })
})
