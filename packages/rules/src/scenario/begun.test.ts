import { expect, test } from 'vitest'
import { ca, completeLaw, person } from '../testing/people.ts'
import { day } from '../time/day.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import type { ScenarioInput } from './input.ts'
import { begunOn } from './begun.ts'
import { Reader } from './reader.ts'
import { readSituation } from './read-situation.ts'
import { scenario } from './scenario.ts'

const situation = { ...person(ca({ 2027: '30000' }), { debut: '2027-01-01' }), personne: { naissance: '1980-01-01' } }

test.each<[string, Omit<ScenarioInput, 'situation'>, string]>([
  ['ACTIVITE_APRES_ARRET', { arret: { debut: '2026-06-01', fin: '2026-06-30' } }, 'le début de l’arrêt'],
  ['ACTIVITE_APRES_CONGE', { naissance: { role: 'MERE', datePresumee: '2026-06-01' } }, 'le début du congé'],
  ['ACTIVITE_APRES_CONGE', { adoption: { arrivee: '2026-06-01' } }, 'l’arrivée de l’enfant'],
  ['ACTIVITE_APRES_INVALIDITE', { invalidite: { dateEffet: '2026-06-01', categorie: 'TOTALE' } }, 'prend effet'],
  ['ACTIVITE_APRES_DECES', { deces: { date: '2026-06-01', qualite: 'ACTIF' } }, 'le décès'],
  ['ACTIVITE_APRES_PERIODE', { cotisations: { du: '2026-01-01', au: '2026-03-31' } }, 'la période demandée'],
  ['ACTIVITE_APRES_PERIODE', { retraite: { annee: 2026 } }, 'la période demandée'],
  ['ACTIVITE_APRES_JOUR', { couverture: { jour: '2026-06-01' } }, 'le jour demandé'],
])('%s: an activity that begins too late for %j', (code, events, words) => {
  const found = scenario({ situation, ...events }, completeLaw)
  if (found.kind === 'Scenario') throw new Error('This input is sound')
  expect(found.problems).toEqual([{ path: ['situation', 'activites', '0', 'debut'], code, value: '2027-01-01' }])
  expect(fr.probleme(found.problems[0]!)).toContain(words)
  expect(en.probleme(found.problems[0]!)).toMatch(/^The activity begins after the /)
})

test('a day meets the activities that began by then; where it met none, all of them stand', () => {
  const [first] = situation.activites
  const two = { activites: [first!, { ...first!, debut: '2027-03-02' }] }
  const met = (jour: string) => begunOn(readSituation(new Reader(), two), day(jour)).activites.map(({ debut }) => debut)
  expect([met('2027-03-02'), met('2027-03-01'), met('2027-01-01')]).toEqual([
    ['2027-01-01', '2027-03-02'],
    ['2027-01-01'],
    ['2027-01-01'],
  ])
  expect(met('2026-12-31')).toEqual(['2027-01-01', '2027-03-02'])
})
