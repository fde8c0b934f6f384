import { describe, expect, test } from 'vitest'
import { completeLaw, law as firstLaw, services } from '../testing/people.ts'
import type { Law } from '../law/law.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const years = Array.from({ length: 11 }, (_, i) => ({ annee: 2015 + i, montant: '30000' }))
const alone = {
  activites: [{ ...services(2026, '30000', { debut: '2015-01-01' }).activites[0]!, chiffresAffaires: years }],
  personne: { naissance: '1980-01-01' },
}
const months = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
const salaires = months.map((mois) => ({ mois, brut: '2500' }))
const employed = { ...alone, emploi: { debut: '2015-01-01', salaires, heuresTroisMois: '300' } }
const KEYS = ['maternite', 'adoption', 'paternite', 'congeNaissance', 'invalidite', 'deces'] as const
const answered = (events: Omit<ScenarioInput, 'situation'>, situation = alone, law: Law = completeLaw) => {
  const result = scenario({ situation, ...events }, law)
  if (result.kind !== 'Scenario') throw new Error(JSON.stringify(result.problems))
  return result
}
const taxed = (key: (typeof KEYS)[number], ...of: Parameters<typeof answered>) => answered(...of)[key]!.imposition!()
const lines = (...of: Parameters<typeof taxed>): readonly string[] =>
  taxed(...of).revenus.map(({ nature, brut, csgDeductible, traitement, montantImposable }) =>
    [nature, brut, csgDeductible, traitement, montantImposable].join(' '),
  )

const birth = { naissance: { role: 'MERE', datePresumee: '2026-05-01' } } as const
const second = { role: 'SECOND_PARENT', datePresumee: '2026-03-15' } as const
const leave = { naissance: { ...second, congeNaissance: [{ debut: '2026-07-01', mois: 2 }] } }
const adopted = { adoption: { arrivee: '2026-05-01' } }
const disabled = { invalidite: { dateEffet: '2026-03-01', categorie: 'TOTALE' } } as const
const dead = { deces: { date: '2026-03-01', qualite: 'ACTIF' } } as const

test('CSG is deducted of the days, not of the allowance for maternal rest, which bears none', () => {
  expect(lines('maternite', birth)).toEqual(['MATERNITE_INDEPENDANT 11379.08 280.22 NON_IMPOSABLE 0.00'])
  expect(taxed('maternite', birth).reserves).toMatchObject([
    { code: 'IMPOSITION_MATERNITE_MICRO', autreLecture: '11098.86' },
  ])
})

test('paternity is taken like maternity', () => {
  expect(lines('paternite', leave)).toEqual(['MATERNITE_INDEPENDANT 1646.00 62.55 NON_IMPOSABLE 0.00'])
})

test.each([
  ['maternite', birth],
  ['paternite', leave],
  ['congeNaissance', leave],
  ['adoption', adopted],
] as const)('%s with a job beside: the payers add up to what is paid', (key, events) => {
  const answer = answered(events, employed)
  const { revenus, montantImposable } = answer[key]!.imposition!()
  expect(revenus.map(({ nature, traitement }) => `${nature} ${traitement}`)).toEqual([
    'MATERNITE_INDEPENDANT NON_IMPOSABLE',
    'MATERNITE_SALARIE IMPOSABLE',
  ])
  expect(montantImposable).toBe(revenus[1]!.montantImposable)
  const cents = (text: string) => BigInt(text.replace('.', ''))
  const allowance = key === 'maternite' || key === 'adoption' ? answer[key]!.allocationReposMaternel : '0.00'
  expect(revenus.reduce((sum, { brut }) => sum + cents(brut), 0n)).toBe(
    cents(answer[key]!.calendrier.totalBrut) + cents(allowance),
  )
})

test('a disability pension is taxed for a year, a death capital is not', () => {
  const { totalAnnuel } = answered(disabled).invalidite!
  expect(lines('invalidite', disabled)).toEqual([`PENSION_INVALIDITE ${totalAnnuel} 0.00 IMPOSABLE ${totalAnnuel}`])
  expect(lines('deces', dead)).toEqual(['CAPITAL_DECES 9612.00 0.00 EXONERE 0.00'])
})

test('of a pension with constant help, the supplement is not taxed', () => {
  // 825.00 and 1 288.13 € a month
  const helped = { invalidite: { dateEffet: '2026-03-01', categorie: 'TIERCE_PERSONNE' } } as const
  const liberal = { ...alone, activites: [{ ...alone.activites[0]!, nature: 'LIBERALE' as const }] }
  expect(lines('invalidite', helped, liberal)).toEqual([
    'PENSION_INVALIDITE 9900.00 0.00 IMPOSABLE 9900.00',
    'MAJORATION_TIERCE_PERSONNE 15457.56 0.00 EXONERE 0.00',
  ])
  expect(taxed('invalidite', helped, liberal).montantImposable).toBe('9900.00')
})

test('at the Cipav the annuity of a year is taxed beside the capital', () => {
  const [activite] = alone.activites
  const cipav = { ...alone, activites: [{ ...activite!, nature: 'LIBERALE', caisse: 'CIPAV' } as const] }
  const { capital, renteAnnuelle } = answered(dead, cipav).deces!
  expect(lines('deces', dead, cipav)).toEqual([
    `CAPITAL_DECES ${capital} 0.00 EXONERE 0.00`,
    `RENTE_DECES ${renteAnnuelle} 0.00 IMPOSABLE ${renteAnnuelle}`,
  ])
  expect(taxed('deces', dead, cipav).montantImposable).toBe(renteAnnuelle)
})

describe('sick pay beside a job', () => {
  const stop = (more: object = {}) => {
    const arret = { debut: '2026-06-01', fin: '2026-06-30', ...more }
    const { parts, imposition } = answered({ arret }, employed).arretMaladie!
    const told = imposition!().revenus.map(({ nature, traitement, brut, conteste }) => [
      nature,
      traitement,
      brut,
      conteste,
    ])
    return { told, bruts: parts.map(({ totalBrut }) => totalBrut) }
  }

  test('is taxed for the days of the job alone, each with what its payer pays', () => {
    const { told, bruts } = stop()
    expect(told).toEqual([
      ['MALADIE_INDEPENDANT', 'NON_IMPOSABLE', bruts[0], true],
      ['MALADIE_SALARIE', 'IMPOSABLE', bruts[1], false],
    ])
  })

  test('is taxed for neither in a long illness, and only where that was said', () => {
    const treated = (affectionLongueDuree?: boolean) => stop({ affectionLongueDuree }).told.map(([, how]) => how)
    expect(treated(true)).toEqual(['EXONERE', 'EXONERE'])
    const since = (affectionLongueDureeDepuis: string) =>
      stop({ affectionLongueDureeDepuis }).told.map(([, how]) => how)
    expect(since('2025-01-15')).toEqual(['EXONERE', 'EXONERE'])
    expect([treated(false), treated()]).toEqual([
      ['NON_IMPOSABLE', 'IMPOSABLE'],
      ['NON_IMPOSABLE', 'IMPOSABLE'],
    ])
  })
})

test('what the employer adds is taxed as a wage, in a long illness too, and nothing of it is told to Urssaf', () => {
  const senior = { ...employed, emploi: { ...employed.emploi, ancienneteDepuis: '2010-01-01' } }
  const added = (more: object) =>
    answered({ arret: { debut: '2026-06-01', fin: '2026-06-30', ...more } }, senior).complementEmployeur!
  const { totalBrut, imposition } = added({})
  expect(totalBrut).not.toBe('0.00')
  expect(imposition!()).toMatchObject({
    ...{ montantImposable: totalBrut, declarerUrssaf: false, reserves: [] },
    revenus: [{ nature: 'COMPLEMENT_EMPLOYEUR', brut: totalBrut, csgDeductible: '0.00', traitement: 'IMPOSABLE' }],
  })
  expect(added({ affectionLongueDuree: true }).imposition!().montantImposable).toBe(totalBrut)
  const [{ regle } = { regle: null }] = imposition!().revenus
  expect([fr.phrase(regle!), en.phrase(regle!)]).toEqual([
    expect.stringContaining('comme un salaire'),
    expect.stringContaining('like a wage'),
  ])
})

test('what is refused has nothing to say', () => {
  const began = { debut: '2026-03-01', chiffresAffaires: [{ annee: 2026, montant: '1000' }] }
  const young = { ...alone, activites: [{ ...alone.activites[0]!, ...began }] }
  expect(lines('paternite', leave, young)).toEqual([])
})

test('each is said in both languages', () => {
  const { regle } = taxed('deces', dead).revenus[0]!
  expect(fr.phrase(regle)).toBe('Le capital décès n’est soumis ni à l’impôt sur le revenu ni à la CSG.')
  expect(en.phrase(regle)).toBe('The death capital bears neither income tax nor CSG.')
})

test('an input that is not sound stays so', () => {
  const input = { situation: alone, deces: { ...dead.deces, date: '2026-02-30' } }
  expect(scenario(input, completeLaw)).toMatchObject({ kind: 'InvalidSituation' })
  expect(scenario({ situation: alone, ...birth }, firstLaw)).toMatchObject({ kind: 'InvalidSituation' })
})
