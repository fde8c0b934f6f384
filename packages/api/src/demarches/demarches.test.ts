import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite, consultante } from '../testing/test-people.ts'

const releases = completeReleases()
const QUERY = `query ($input: ScenarioInput!, $faits: DemarchesInput, $langue: Langue, $qui: String, $release: ID) {
  scenario(input: $input, release: $release) { ... on Scenario { arretMaladie {
    indemniteJournaliere
    imposition { revenus { label(langue: $langue) nature brut csgDeductible traitement conteste montantImposable regle(langue: $langue) article }
      montantImposable declarerUrssaf urssaf(langue: $langue) reserves { code autreLecture message(langue: $langue) } etapes { terme } }
    demarches(faits: $faits) {
      liste { code du echeance organisme destinataire(langue: $langue) adresse quoi(langue: $langue) comment(langue: $langue)
        sanction(langue: $langue) modele(langue: $langue) article label(langue: $langue) }
      envoi { limite enRetard sanction joursReduits reduction }
      reserves { code autreLecture } hypotheses { path value } etapes { terme formule(langue: EN) valeur }
      iCalendar(langue: $langue, identifiant: $qui) } } } } }`

const asked = (more: Record<string, unknown> = {}) =>
  ask(QUERY, { input: consultante, langue: 'FR', ...more }, releases)
const arret = async (more: Record<string, unknown> = {}) => {
  const { data, errors } = await asked(more)
  expect(errors).toEqual([])
  return data.scenario.arretMaladie
}
const salaires = ['2025-03', '2025-04', '2025-05'].map((mois) => ({ mois, brut: '1500.00' }))
const employed = {
  ...consultante,
  situation: { ...consultante.situation, emploi: { debut: '2015-01-01', salaires, heuresTroisMois: '300' } },
}

describe('imposition', () => {
  test('of sick pay: contested, not taxed by default, with the amount to declare otherwise', async () => {
    const { imposition } = await arret()
    expect(imposition).toMatchObject({
      revenus: [
        {
          label: 'Indemnités journalières de l’activité',
          brut: '886.95',
          csgDeductible: '33.70',
          traitement: 'NON_IMPOSABLE',
          conteste: true,
          montantImposable: '0.00',
        },
      ],
      declarerUrssaf: false,
      reserves: [{ code: 'IMPOSITION_INDEMNITES_MICRO', autreLecture: '853.25' }],
    })
    expect((await arret({ langue: 'EN' })).imposition.urssaf).toMatch(/^Do not declare these sums to Urssaf/)
  })

  test('of a job beside: taxed like a wage, each payer by itself', async () => {
    const { imposition } = await arret({ input: employed })
    expect(imposition.revenus.map(({ nature, traitement }: any) => `${nature} ${traitement}`)).toEqual([
      'MALADIE_INDEPENDANT NON_IMPOSABLE',
      'MALADIE_SALARIE IMPOSABLE',
    ])
    expect(imposition.montantImposable).toBe(imposition.revenus[1].montantImposable)
    expect(imposition.etapes.map(({ terme }: any) => terme)).toEqual(['csgDeductible', 'montantImposable'])
  })
})

describe('demarches', () => {
  test('say what to do, for whom, by when, and what it costs not to', async () => {
    const { liste } = (await arret()).demarches
    expect(liste[0]).toMatchObject({
      code: 'ENVOYER_ARRET',
      du: '2025-06-01',
      echeance: '2025-06-03',
      destinataire: 'Assurance maladie (CPAM)',
      quoi: 'Envoyez l’arrêt de travail à l’assurance maladie dans les 48 heures.',
      article: 'CSS R321-2',
    })
    expect(liste[0].sanction).toContain('50\u00a0%')
  })

  test('a second late sending loses half of the paid days between', async () => {
    const faits = { envoyeLe: '2025-06-14', retardPrecedentPrescritLe: '2024-01-10' }
    const { envoi, etapes, reserves } = (await arret({ faits })).demarches
    expect(envoi).toEqual({
      limite: '2025-06-03',
      enRetard: true,
      sanction: 'REDUCTION',
      joursReduits: 10,
      reduction: '164.25',
    })
    expect(etapes).toEqual([
      { terme: 'reductionEnvoiTardif', formule: 'rounded to the cent(32.85 × 10 × 0.5)', valeur: '164.25' },
    ])
    expect(reserves).toEqual([{ code: 'JOURS_DE_L_ENVOI_TARDIF', autreLecture: '180.68' }])
  })

  test('a letter for the employer has the days in it', async () => {
    const { liste } = (await arret({ input: employed, langue: 'EN' })).demarches
    const letter = liste.find(({ code }: any) => code === 'PREVENIR_EMPLOYEUR')
    expect(letter.modele).toContain('sick leave from 1 June 2025 to 30 June 2025')
  })

  test('a fact that cannot be used spoils that field alone', async () => {
    const { data, errors } = await asked({ faits: { envoyeLe: '2025-02-30' } })
    expect(errors).toEqual(['demarches.envoyeLe: JOUR_INVALIDE (2025-02-30)'])
    expect(data.scenario.arretMaladie).toMatchObject({ indemniteJournaliere: '32.85', demarches: null })
  })

  test('a release without these tables says so for these fields alone', async () => {
    const { data, errors } = await asked({ release: '1' })
    expect(errors).toHaveLength(2)
    expect(data.scenario.arretMaladie).toEqual({ indemniteJournaliere: '32.85', imposition: null, demarches: null })
  })
})

describe('the calendar file', () => {
  const events = async (more: Record<string, unknown> = {}) => {
    const text = (await arret(more)).demarches.iCalendar as string
    return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  }

  test('is read back by another library: whole days, the end being the morrow', async () => {
    const found = await events()
    expect(found.map(({ startDate, endDate }) => `${startDate.toString()} ${endDate.toString()}`)).toEqual([
      '2025-06-03 2025-06-04',
      '2025-06-01 2025-07-01',
      '2025-06-01 2025-07-01',
      '2025-06-30 2025-07-01',
    ])
    expect(found.every(({ startDate }) => startDate.isDate)).toBe(true)
    expect(found[0]!.summary).toBe('Envoyez l’arrêt de travail à l’assurance maladie dans les 48 heures.')
    expect(found[0]!.description).toContain('CSS R321-2')
    expect(found[0]!.component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger')!.toString()).toBe(
      '-P1D',
    )
  })

  test('names its events for good, one by one, and per person', async () => {
    const faits = { declaration: 'MENSUELLE' }
    const uids = (await events({ faits })).map(({ uid }) => uid)
    expect(uids[0]).toBe('arret-2025-06-01-envoyer_arret-1@abri')
    expect(new Set(uids).size).toBe(uids.length)
    expect((await events({ faits, langue: 'EN' })).map(({ uid }) => uid)).toEqual(uids)
    expect((await events({ qui: 'Client-7' }))[0]!.uid).toBe('arret-2025-06-01-client-7-envoyer_arret-1@abri')
    expect((await asked({ qui: 'a b' })).errors).toEqual(['Not an identifiant'])
  })

  test('is the same, byte for byte, each time; its stamp and its sequence are those of the release', async () => {
    const [first, second] = [await arret(), await arret()]
    expect(first.demarches.iCalendar).toBe(second.demarches.iCalendar)
    const [event] = await events()
    const published = releases.current().publishedOn
    expect(event!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe(`${published}T00:00:00Z`)
    expect(event!.sequence).toBe(2)
  })

  test('keeps to RFC 5545: lines end in CRLF and hold at most 75 bytes', async () => {
    const lines = ((await arret()).demarches.iCalendar as string).split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => line.includes('\n'))).toEqual([])
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  })
})

test('a leave says what to send to whom by when, and which of it is to be checked', async () => {
  const query = `query ($input: ScenarioInput!, $faits: DemarchesCongeInput) { scenario(input: $input) { ... on Scenario {
    maternite { demarches(faits: $faits) { etat { code } liste { code echeance aVerifier label(langue: EN) quoi modele }
      envoi { limite } reserves { code message(langue: EN) } } } } } }`
  const naissance = { role: 'MERE', datePresumee: '2025-06-15' }
  const input = { situation: consultante.situation, naissance }
  const { data, errors } = await ask(query, { input, faits: { declaration: 'TRIMESTRIELLE' } }, releases)
  expect(errors).toEqual([])
  const { liste, envoi, etat, reserves } = data.scenario.maternite.demarches
  expect(liste[0]).toEqual({
    code: 'DECLARER_GROSSESSE',
    echeance: '2024-12-14',
    aVerifier: true,
    label: 'Declare the pregnancy',
    quoi: 'Déclarez votre grossesse à votre caisse et à la CAF avant la fin du 3e mois.',
    modele: null,
  })
  expect(liste.map(({ code, echeance }: any) => `${code} ${echeance}`)).toContain('NE_PAS_TRAVAILLER 2025-08-23')
  expect(liste.find(({ code }: any) => code === 'DECLARER_CESSATION').modele).toContain('du 4 mai 2025 au 23 août 2025')
  expect([envoi, etat.code, reserves[0].code]).toEqual([null, 'EN_VIGUEUR', 'DECLARATION_DE_GROSSESSE'])
})

test('a birth of 2018 with a child in hospital has formalities; a death in a Cipav before 2023 is refused by name', async () => {
  const query = `query ($input: ScenarioInput!) { scenario(input: $input) {
    ... on Scenario { maternite { demarches { liste { code } } } deces { total } }
    ... on InvalidSituation { problems { path code } } } }`
  const turnovers = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [2012 + i, '30000']))
  const asked = async (caisse: 'SSI' | 'CIPAV', event: object) => {
    const situation = { activites: [activite('LIBERALE', caisse, '2012-01-01', turnovers)] }
    const { data, errors } = await ask(query, { input: { situation, ...event } }, releases)
    expect(errors).toEqual([])
    return data.scenario
  }
  const birth = { role: 'MERE', datePresumee: '2018-10-01', hospitalisationEnfantJusquau: '2018-12-31' }
  const { liste } = (await asked('SSI', { naissance: birth })).maternite.demarches
  expect(liste.map(({ code }: any) => code)).toContain('DECLARER_GROSSESSE')
  expect(await asked('CIPAV', { deces: { date: '2020-01-01', qualite: 'ACTIF' } })).toEqual({
    problems: [{ path: ['deces', 'date'], code: 'DROIT_INCONNU_A_CETTE_DATE' }],
  })
})
