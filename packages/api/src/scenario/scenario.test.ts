import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite, consultante, person } from '../testing/test-people.ts'

const QUERY = `query ($input: ScenarioInput!, $release: ID) {
  scenario(input: $input, release: $release) {
    __typename
    ... on Scenario {
      reference
      release { number contenu }
      versionRegles
      arretMaladie {
        etat { code parametres }
        indemniteJournaliere
        parts { caisse raam seuil plafond anneesReference }
        refus { code manque manqueChiffreAffaires message }
        reserves { code autreLecture message(langue: EN) }
        hypotheses { path value }
        etapes { terme label formule valeur unite article parametres }
        calendrier { joursCarence joursIndemnises joursRestants totalBrut csg crds totalNet versements { du au net } }
        courbe(de: "0", a: "80000") { chiffreAffaires indemniteJournaliere }
        chiffreAffairesPour(indemniteJournaliere: "32.85")
      }
    }
    ... on InvalidSituation { reference problems { path code value message(langue: EN) } }
  }
}`

const answer = async (input: unknown, release?: string) => {
  const { data, errors } = await ask(QUERY, { input, ...(release === undefined ? {} : { release }) })
  expect(errors).toEqual([])
  return data.scenario
}

describe('scenario', () => {
  test('the worked example of the README, to the cent', async () => {
    const { arretMaladie, release, versionRegles } = await answer(consultante)
    expect(release.number).toBe(1)
    expect(versionRegles).toBe('0.4.1')
    expect(arretMaladie).toMatchObject({
      etat: { code: 'EN_VIGUEUR', parametres: [] },
      indemniteJournaliere: '32.85',
      parts: [
        { caisse: 'SSI', raam: '23980.00', seuil: '4383.20', plafond: '47100.00', anneesReference: [2022, 2023, 2024] },
      ],
      refus: [],
      calendrier: {
        joursCarence: 3,
        joursIndemnises: 27,
        totalBrut: '886.95',
        csg: '54.99',
        crds: '4.44',
        totalNet: '827.52',
      },
    })
    expect(arretMaladie.calendrier.versements.map(({ net }: { net: string }) => net)).toEqual(['429.09', '398.43'])
  })

  test('an upgrade changes no answer about a stop but the release that it names', async () => {
    const { data } = await ask(QUERY, { input: consultante }, completeReleases())
    expect(data.scenario.release.number).toBe(2)
    expect(data.scenario.arretMaladie).toEqual((await answer(consultante)).arretMaladie)
  })

  test('the query that the README sends answers what the README says', async () => {
    const { query, variables } = JSON.parse(
      readFileSync(new URL('../../../../docs/example.json', import.meta.url), 'utf8'),
    )
    const { data, errors } = await ask(query, variables)
    expect(errors).toEqual([])
    expect(data.scenario.arretMaladie.calendrier).toMatchObject({
      totalBrut: '886.95',
      csg: '54.99',
      crds: '4.44',
      totalNet: '827.52',
    })
  })

  test('each step names its formula, its article and the parameters in it', async () => {
    const { arretMaladie } = await answer(consultante)
    const seuil = arretMaladie.etapes.find(({ terme }: { terme: string }) => terme === 'seuil')
    expect(seuil).toEqual({
      terme: 'seuil',
      label: 'Seuil de revenu',
      formule: '(PASS 2022 + PASS 2023 + PASS 2024) ÷ 3 × 10\u00a0%',
      valeur: '4383.20',
      unite: 'EUROS_PAR_AN',
      article: 'CSS D622-8',
      parametres: ['tauxDuSeuil'],
    })
  })

  test('one cent of mean income below the threshold pays nothing and says what is missing', async () => {
    const { arretMaladie } = await answer(
      person(activite('PRESTATION_BIC', 'SSI', '2019-01-01', { 2023: '9163.98', 2024: '9163.98', 2025: '9163.98' }), {
        debut: '2026-06-01',
        fin: '2026-06-30',
      }),
    )
    expect(arretMaladie.indemniteJournaliere).toBe('0.00')
    expect(arretMaladie.refus).toMatchObject([
      { code: 'REVENU_INSUFFISANT', manque: '0.01', manqueChiffreAffaires: '0.06' },
    ])
    expect(arretMaladie.refus[0].message).toContain('4\u202f582,00\u00a0€')
  })

  test('a default that was given is no hypothesis', async () => {
    const without = await answer(consultante)
    const given = await answer({
      ...consultante,
      arret: { ...consultante.arret, hospitalisation: false, affectionLongueDuree: false },
    })
    const paths = (scenario: any) =>
      scenario.arretMaladie.hypotheses.map(({ path }: { path: string[] }) => path.join('.'))
    expect(paths(without)).toContain('arret.hospitalisation')
    expect(paths(given)).not.toContain('arret.hospitalisation')
    expect(paths(given)).toContain('situation.territoire')
  })

  test('literals in the document are read like variables, one item standing for a list of one', async () => {
    const { data, errors } = await ask(`{
      scenario(input: { situation: { activites: { nature: LIBERALE, caisse: SSI, debut: "2019-01-01", chiffresAffaires: [
        { annee: 2022, montant: "32000" }, { annee: 2023, montant: "35000" }, { annee: 2024, montant: "42000" }] } },
        arret: { debut: "2025-06-01", fin: "2025-06-30", hospitalisation: true } }) {
        ... on Scenario { arretMaladie { indemniteJournaliere hypotheses { path } } } } }`)
    expect(errors).toEqual([])
    expect(data.scenario.arretMaladie.indemniteJournaliere).toBe('32.85')
    expect(data.scenario.arretMaladie.hypotheses).not.toContainEqual({ path: ['arret', 'hospitalisation'] })
  })

  test('without a stop there is no sick pay to answer', async () => {
    const { arretMaladie } = await answer({ reference: 'r', situation: consultante.situation })
    expect(arretMaladie).toBeNull()
  })

  test('the release can be pinned by number or contenu; an unknown one is an error', async () => {
    const { release } = await answer(consultante, '1')
    expect(await answer(consultante, release.contenu)).toEqual(await answer(consultante, '1'))
    expect((await ask(QUERY, { input: consultante, release: '77' })).errors).toEqual(['No release "77"'])
  })

  test.each([
    ['12,5', 'MONTANT_INVALIDE'],
    ['1e309', 'MONTANT_INVALIDE'],
    ['-1', 'MONTANT_INVALIDE'],
    ['', 'MONTANT_INVALIDE'],
    ['9'.repeat(30), 'MONTANT_INVALIDE'],
  ])('turnover %j is a problem with its path', async (montant, code) => {
    const input = person(
      activite('LIBERALE', 'SSI', '2019-01-01', { 2022: montant, 2023: '1', 2024: '1' }),
      consultante.arret!,
    )
    expect(await answer(input)).toMatchObject({
      __typename: 'InvalidSituation',
      problems: [{ path: ['situation', 'activites', '0', 'chiffresAffaires', '0', 'montant'], code, value: montant }],
    })
  })

  test('a number where text is due, and an unknown field, are errors of the document', async () => {
    const withNumber = structuredClone(consultante) as any
    withNumber.situation.activites[0].chiffresAffaires[0].montant = 32000
    expect((await ask(QUERY, { input: withNumber })).errors.join()).toContain('Decimal must be text')
    expect((await ask(QUERY, { input: { ...consultante, foo: 1 } })).errors.join()).toContain('"foo" is not defined')
  })

  test('courbe refuses what is no amount', async () => {
    const { errors } = await ask(QUERY.replace('"80000"', '"1e5"'), { input: consultante })
    expect(errors).toEqual(['Not an amount: 1e5'])
  })
})

describe('scenarios', () => {
  const BATCH = `query ($inputs: [ScenarioInput!]!) { scenarios(inputs: $inputs) {
    ... on Scenario { reference arretMaladie { indemniteJournaliere } } ... on InvalidSituation { reference problems { code } } } }`
  const thousand = Array.from({ length: 1_000 }, (_, i) => ({ ...consultante, reference: String(i) }))

  test('of a thousand, two wrong ones spoil nothing, and order is kept', async () => {
    const inputs = thousand.with(3, { reference: '3', situation: { activites: [] } }).with(999, {
      ...consultante,
      reference: '999',
      arret: { debut: '2026-02-30', fin: '2026-03-01' },
    })
    const { data, errors } = await ask(BATCH, { inputs })
    expect(errors).toEqual([])
    expect(data.scenarios.map(({ reference }: { reference: string }) => reference)).toEqual(
      thousand.map(({ reference }) => reference),
    )
    expect(data.scenarios[3].problems).toEqual([{ code: 'LISTE_VIDE' }])
    expect(data.scenarios[999].problems).toEqual([{ code: 'JOUR_INVALIDE' }])
    expect(data.scenarios.filter((one: any) => one.arretMaladie?.indemniteJournaliere === '32.85')).toHaveLength(998)
  })

  test('one more than a thousand is refused', async () => {
    expect((await ask(BATCH, { inputs: [...thousand, consultante] })).errors).toEqual([
      'At most 1000 inputs, found 1001',
    ])
  })
})
