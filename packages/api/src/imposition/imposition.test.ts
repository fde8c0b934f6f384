import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite } from '../testing/test-people.ts'

const releases = completeReleases()
const FIELD = `imposition { revenus { label(langue: $langue) brut csgDeductible traitement regle(langue: $langue) }
  montantImposable declarerUrssaf reserves { code autreLecture } }`
const QUERY = `query ($input: ScenarioInput!, $langue: Langue) { scenario(input: $input) { ... on Scenario {
  maternite { ${FIELD} parts { totalBrut } } paternite { ${FIELD} } adoption { ${FIELD} } congeNaissance { ${FIELD} }
  invalidite { ${FIELD} } deces { ${FIELD} } conjointe { ${FIELD} demarches { iCalendar liste { code quoi(langue: $langue) } } } } } }`
const turnover = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [2015 + i, '30000']))
const situation = {
  activites: [activite('PRESTATION_BIC', 'SSI', '2015-01-01', turnover)],
  personne: { naissance: '1980-01-01' },
}
const answer = async (events: object, langue = 'FR') => {
  const { data, errors } = await ask(QUERY, { input: { situation, ...events }, langue }, releases)
  expect(errors).toEqual([])
  return data.scenario
}
const second = { role: 'SECOND_PARENT', datePresumee: '2026-03-15', congeNaissance: [{ debut: '2026-07-01' }] }

test.each([
  ['maternite', { naissance: { role: 'MERE', datePresumee: '2026-05-01' } }, '11379.08', 'NON_IMPOSABLE'],
  ['paternite', { naissance: second }, '1646.00', 'NON_IMPOSABLE'],
  ['congeNaissance', { naissance: second }, '1428.79', 'NON_IMPOSABLE'],
  ['adoption', { adoption: { arrivee: '2026-05-01' } }, '7533.06', 'NON_IMPOSABLE'],
  ['invalidite', { invalidite: { dateEffet: '2026-03-01', categorie: 'TOTALE' } }, '8892.96', 'IMPOSABLE'],
  ['conjointe', { conjointe: { datePresumee: '2026-05-01' } }, '4005.00', 'NON_IMPOSABLE'],
  ['deces', { deces: { date: '2026-03-01', qualite: 'ACTIF' } }, '9612.00', 'EXONERE'],
])('%s says what becomes of it for tax', async (key, events, brut, traitement) => {
  const { imposition } = (await answer(events))[key]
  expect(imposition).toMatchObject({ revenus: [{ brut, traitement }], declarerUrssaf: false })
})

test('a collaborating spouse is told what to send', async () => {
  const remplacement = { debut: '2026-05-01', fin: '2026-05-20', cout: '900' }
  const { conjointe } = await answer({ conjointe: { datePresumee: '2026-05-01', remplacement } }, 'EN')
  expect(conjointe.demarches.iCalendar).toContain('UID:conjointe-2026-05-01')
  expect(conjointe.demarches.liste).toContainEqual({
    code: 'ENVOYER_JUSTIFICATIF',
    quoi: 'Send your fund the contract and the payslips of the person who replaces you.',
  })
})

test('in French and in English', async () => {
  const dead = { deces: { date: '2026-03-01', qualite: 'ACTIF' } }
  const said = async (langue: string) => (await answer(dead, langue)).deces.imposition.revenus[0]
  expect(await said('FR')).toMatchObject({
    label: 'Capital décès',
    regle: 'Le capital décès n’est soumis ni à l’impôt sur le revenu ni à la CSG.',
  })
  expect(await said('EN')).toMatchObject({
    label: 'Death capital',
    regle: 'The death capital bears neither income tax nor CSG.',
  })
})
