import { describe, expect, test } from 'vitest'
import type { ConjointeInput, RemplacementInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { activite, ca, completeLaw, person } from '../testing/people.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import type { Conjointe } from './result.ts'

const head = person(ca({ 2025: '30000' }), { debut: '2015-01-01' })
const result = (conjointe: ConjointeInput, situation = head) => scenario({ situation, conjointe }, completeLaw)
function asked(...of: Parameters<typeof result>) {
  const found = result(...of)
  if (found.kind !== 'Scenario') throw new Error(JSON.stringify(found.problems))
  return found.conjointe!
}
const problems = (...of: Parameters<typeof result>) => {
  const found = result(...of)
  return found.kind === 'Scenario' ? [] : found.problems.map(({ path, code }) => `${path.join('.')} ${code}`)
}
const june = { debut: '2026-06-01', fin: '2026-06-28', cout: '1400' }
const replaced = (more: Partial<RemplacementInput> = {}, birth: Partial<ConjointeInput> = {}) =>
  asked({ datePresumee: '2026-06-15', remplacement: { ...june, ...more }, ...birth })

describe('the allowance for maternal rest', () => {
  // 2 × 9.88 × 151.67 = 2 996.94 is what twice the SMIC of 2018 would give; 3 109.16 is printed for 2021
  test.each([
    ['2018-03-01', '3311.00', '2996.94'],
    ['2020-12-31', '3428.00', '3078.84'],
    ['2021-01-01', '3428.00', '3109.16'],
    ['2021-01-02', '3428.00', '3109.16'],
    ['2025-12-31', '3925.00', '3603.60'],
    ['2026-01-01', '4005.00', '3646.06'],
    ['2026-05-31', '4005.00', '3646.06'],
    ['2026-06-01', '4005.00', '3734.04'],
  ])('for a child due on %s: %s, otherwise %s', (datePresumee, amount, autreLecture) => {
    const found = asked({ datePresumee })
    expect(found).toMatchObject({ allocationReposMaternel: amount, remplacement: null, total: amount, refus: [] })
    expect(found.reserves).toEqual([{ code: 'ALLOCATION_CONJOINTE', article: 'CSS L623-1', autreLecture }])
  })

  test('the planned day of the first payment fixes it', () => {
    const found = asked({ datePresumee: '2026-01-20', premierVersementPrevu: '2025-12-10' })
    expect(found.allocationReposMaternel).toBe('3925.00')
    expect(found.hypotheses.map(({ path }) => path.join('.'))).not.toContain('conjointe.premierVersementPrevu')
  })

  test.each([
    ['2023-08-20', '2022-10-21', '10'],
    ['2023-08-21', '2023-02-22', '6'],
    ['2023-08-22', '2023-02-23', '6'],
  ])('on %s a business that began on %s has not %s months', (datePresumee, debut, requis) => {
    const young = { activites: [activite([], { debut })] }
    const remplacement = { debut: datePresumee, fin: '2023-09-10', cout: '500' }
    const found = asked({ datePresumee, remplacement }, young)
    expect(found).toMatchObject({ allocationReposMaternel: '0.00', remplacement: { jours: 0, montant: '0.00' } })
    const refus = { code: 'AFFILIATION_AVANT_NAISSANCE', article: 'CSS D623-8', requis, manque: '1' }
    expect(found.refus).toMatchObject([refus])
    expect(found.reserves).toEqual([])
  })
})

describe('the allowance for being replaced', () => {
  test('pays the real cost of the days, within the most that a day is paid', () => {
    expect(replaced()).toMatchObject({
      remplacement: { plafondJournalier: '66.68', jours: 28, joursMaximum: 28, montant: '1400.00' },
      total: '5405.00',
    })
    expect(replaced({ cout: '1867.04' }).remplacement!.montant).toBe('1867.04')
    expect(replaced({ cout: '1867.05' }).remplacement!.montant).toBe('1867.04')
  })

  test('the most that a day was paid in 2018 is the one that was printed', () => {
    const remplacement = { debut: '2018-03-01', fin: '2018-03-10', cout: '1000' }
    const found = asked({ datePresumee: '2018-03-01', remplacement })
    expect(found.remplacement).toEqual({ plafondJournalier: '53.52', jours: 10, joursMaximum: 28, montant: '535.20' })
    expect(found.etapes.map(({ terme, valeur }) => `${terme} ${valeur}`)).toEqual([
      'allocationReposMaternel 3311.00',
      'smicMensuel 1498.47',
      'plafondRemplacement 53.52',
      'indemniteRemplacement 535.20',
    ])
  })

  test.each([
    ['2026-06-06', 6, '0.00', ['REMPLACEMENT_TROP_COURT']],
    ['2026-06-07', 7, '350.00', []],
    ['2026-06-08', 8, '400.00', []],
  ])('until %s: %i days', (fin, days, montant, refus) => {
    const found = replaced({ fin, cout: String(days * 50) })
    expect(found.remplacement!.montant).toBe(montant)
    expect(found.refus.map(({ code }) => code)).toEqual(refus)
    expect(found.refus.every(({ article }) => article === 'CSS D663-2')).toBe(true)
    expect(found.allocationReposMaternel).toBe('4005.00')
  })

  test('twenty-eight days at most, fifty-six on request', () => {
    const long = { fin: '2026-07-28', cout: '2900' }
    expect(replaced(long).remplacement).toMatchObject({ jours: 28, montant: '1400.00' })
    expect(replaced({ ...long, prolonge: true }).remplacement).toMatchObject({
      jours: 56,
      joursMaximum: 56,
      montant: '2800.00',
    })
  })

  test('days count from six weeks before the birth until ten weeks after it', () => {
    const days = (debut: string, fin: string, more: Partial<ConjointeInput> = {}) =>
      replaced({ debut, fin, prolonge: true }, more).remplacement!.jours
    // from 4 May until 23 August 2026
    expect(days('2026-04-20', '2026-05-10')).toBe(7)
    expect(days('2026-04-20', '2026-05-09')).toBe(0)
    expect(days('2026-08-17', '2026-09-30')).toBe(7)
    expect(days('2026-08-18', '2026-09-30')).toBe(0)
    expect(days('2026-01-01', '2026-02-28')).toBe(0)
    expect(days('2026-08-18', '2026-09-30', { dateNaissance: '2026-06-16' })).toBe(7)
  })
})

test('what she receives is not taxed with a micro-enterprise, and the whole of it otherwise', () => {
  const { revenus, reserves, montantImposable } = replaced().imposition!()
  expect(revenus).toMatchObject([
    { nature: 'MATERNITE_INDEPENDANT', brut: '5405.00', csgDeductible: '0.00', conteste: true },
  ])
  expect(montantImposable).toBe('0.00')
  expect(reserves).toMatchObject([{ code: 'IMPOSITION_MATERNITE_MICRO', autreLecture: '5405.00' }])
})

describe('what is to be done', () => {
  test('the pregnancy is declared and certified, the replacement is proven', () => {
    const { liste, evenement, reserves, hypotheses, envoi } = replaced().demarches!()
    expect(evenement).toBe('conjointe-2026-06-15')
    expect(liste.map(({ code, du, echeance, article }) => [code, du, echeance, article])).toEqual([
      ['DECLARER_GROSSESSE', null, '2025-12-14', 'CSS R534-1 ; service-public F968'],
      ['ENVOYER_JUSTIFICATIF', '2026-06-01', null, 'CSS D663-2'],
      ['TENIR_CARNET', null, null, 'CSS L331-3 à L331-5'],
      ['ENVOYER_CERTIFICAT', null, null, 'CSS D623-2'],
    ])
    expect(reserves.map(({ code }) => code)).toEqual(['DECLARATION_DE_GROSSESSE'])
    expect([hypotheses, envoi]).toEqual([[], null])
    expect(liste.map(({ quoi }) => [fr.phrase(quoi), en.phrase(quoi)])[1]).toEqual([
      'Envoyez à votre caisse le contrat et les bulletins de paie de la personne qui vous remplace.',
      'Send your fund the contract and the payslips of the person who replaces you.',
    ])
  })

  test('without a replacement nothing proves one', () => {
    const { liste } = asked({ datePresumee: '2018-01-01' }).demarches!({ declaration: 'MENSUELLE' })
    expect(liste.map(({ code }) => code)).toEqual(['DECLARER_GROSSESSE', 'TENIR_CARNET', 'ENVOYER_CERTIFICAT'])
  })

  test('a fact that cannot be used is told', () => {
    expect(() => asked({ datePresumee: '2026-06-15' }).demarches!({ declaration: 'JAMAIS' })).toThrow(RangeError)
  })
})

test('each default that was used is told', () => {
  const told = (of: Conjointe) =>
    of.hypotheses
      .filter(({ path }) => path[0] === 'conjointe')
      .map(({ path, value }) => [path.slice(1).join('.'), value])
  expect(told(asked({ datePresumee: '2026-06-15' }))).toEqual([
    ['dateNaissance', '2026-06-15'],
    ['premierVersementPrevu', '2026-06-15'],
    ['remplacement', 'AUCUN'],
  ])
  const dated = { dateNaissance: '2026-06-14', premierVersementPrevu: '2026-06-01' }
  expect(told(replaced({}, dated))).toEqual([['remplacement.prolonge', 'false']])
})

test('one day is a replacement that is too short, a leap year the longest that is read', () => {
  expect(replaced({ fin: '2026-06-01' }).refus).toMatchObject([{ constate: '1', requis: '7' }])
  expect(replaced({ debut: '2026-01-01', fin: '2027-01-01' }).remplacement!.jours).toBe(28)
})

test('what cannot be used is told with its path', () => {
  const birth = { datePresumee: '2026-06-15' }
  expect(problems({ datePresumee: '2026-02-30' })).toEqual(['conjointe.datePresumee JOUR_INVALIDE'])
  expect(problems({ ...birth, dateNaissance: 'x' })).toEqual(['conjointe.dateNaissance JOUR_INVALIDE'])
  expect(problems({ ...birth, remplacement: { debut: '2026-06-02', fin: '2026-06-01', cout: '-1' } })).toEqual([
    'conjointe.remplacement.cout MONTANT_INVALIDE',
    'conjointe.remplacement.fin FIN_AVANT_DEBUT',
  ])
  expect(problems({ ...birth, remplacement: { debut: '2026-01-01', fin: '2027-01-02', cout: '1' } })).toEqual([
    'conjointe.remplacement.fin ARRET_TROP_LONG',
  ])
  const badly = (more: Partial<RemplacementInput>) => problems({ ...birth, remplacement: { ...june, ...more } })
  expect(badly({ debut: 'x' })).toEqual(['conjointe.remplacement.debut JOUR_INVALIDE'])
  expect(badly({ fin: 'x' })).toEqual(['conjointe.remplacement.fin JOUR_INVALIDE'])
  expect(badly({ cout: 'x' })).toEqual(['conjointe.remplacement.cout MONTANT_INVALIDE'])
  expect(problems({ ...birth, premierVersementPrevu: 'x' })).toEqual(['conjointe.premierVersementPrevu JOUR_INVALIDE'])
  expect(problems({ datePresumee: 'x', dateNaissance: '2026-06-15' })).toEqual(['conjointe.datePresumee JOUR_INVALIDE'])
  expect(problems({ ...birth, remplacement: 'x' as never })).toEqual(['conjointe.remplacement VALEUR_INVALIDE'])
  expect(problems({ datePresumee: '2014-06-15' })).toEqual(['situation.activites.0.debut ACTIVITE_APRES_CONGE'])
  expect(problems({ datePresumee: '2017-06-15' })).toEqual(['conjointe.datePresumee DROIT_INCONNU_A_CETTE_DATE'])
  expect(problems({ datePresumee: '2018-02-01', premierVersementPrevu: '2017-12-31' })).toEqual([
    'conjointe.premierVersementPrevu DROIT_INCONNU_A_CETTE_DATE',
  ])
  expect(problems({ ...birth, premierVersementPrevu: '2025-06-15', dateNaissance: '2027-06-14' })).toEqual([
    'conjointe.dateNaissance JOUR_TROP_ELOIGNE',
    'conjointe.premierVersementPrevu JOUR_TROP_ELOIGNE',
  ])
})

test('each is said in both languages', () => {
  const found = replaced({ fin: '2026-06-06' })
  expect(fr.refus(found.refus[0]!)).toContain('au moins 7\u00a0jours autour de la naissance')
  expect(en.refus(found.refus[0]!)).toBe(
    'The replacement must last at least 7 days around the birth; yours has 6: 1 missing.',
  )
  for (const texts of [fr, en])
    for (const one of found.hypotheses.filter(({ path }) => path[0] === 'conjointe'))
      expect(texts.hypothese(one)).not.toContain(one.path.at(-1)!)
})
