import { describe, expect, test } from 'vitest'
import * as english from './english-numbers.ts'
import { texts as en } from './en.ts'
import { doubts } from './doubts.ts'
import { frenchSpaces } from './french-spaces.ts'
import * as french from './french-numbers.ts'
import { texts as fr } from './fr.ts'
import { perCent } from './number-text.ts'
import { phrase } from './phrase.ts'
import type { CodeReserve } from './terms.ts'
import { uniteOfTerme } from './units.ts'
import { day } from '../time/day.ts'

const HARD = '\u00a0'

describe('every month by its name', () => {
  test.each(Array.from({ length: 12 }, (_, i) => [i + 1]))('month %i', (month) => {
    const jour = day(`2026-${String(month).padStart(2, '0')}-02`)
    const named = (language: string): string =>
      new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${jour}T00:00:00Z`),
      )
    expect([fr.jour(jour), en.jour(jour)]).toEqual([named('fr'), named('en-GB')])
  })
})

test('one day and none are singular in French, one alone in English', () => {
  expect(['0', '1', '2', '10'].map(french.jours)).toEqual([
    `0${HARD}jour`,
    `1${HARD}jour`,
    `2${HARD}jours`,
    `10${HARD}jours`,
  ])
  expect(['0', '1', '149.5'].map(french.heures)).toEqual([`0${HARD}heure`, `1${HARD}heure`, `149,5${HARD}heures`])
  expect(['0', '1', '2'].map(english.days)).toEqual(['0 days', '1 day', '2 days'])
  expect(['0', '1', '149.5'].map(english.hours)).toEqual(['0 hours', '1 hour', '149.5 hours'])
})

test('what is not known is no word: hours are none, days have no number', () => {
  expect([french.heures(null), english.hours(null)]).toEqual([`0${HARD}heure`, '0 hours'])
  expect([french.jours(null), english.days(null)]).toEqual([`${HARD}jours`, ' days'])
})

test('French quotation marks and signs stand at spaces that do not break', () => {
  expect(frenchSpaces('« mot » ; oui ? non ! si : 3 %')).not.toMatch(/« | »| [;?!:%]/)
  expect(frenchSpaces('« mot »').replaceAll(/\s/g, ' ')).toBe('« mot »')
})

test('shares are per cent, to the last digit', () => {
  expect(['0.062', '0.5', '1', '0', '0.1005', '12'].map(perCent)).toEqual(['6.2', '50', '100', '0', '10.05', '1200'])
})

test('a sentence keeps its code and what it speaks of; its words and those of lists are found', () => {
  expect(phrase('MALADIE_SALARIE')).toEqual({ code: 'MALADIE_SALARIE', valeurs: {} })
  expect(phrase('PROLONGER', { fin: '2026-06-30' })).toEqual({ code: 'PROLONGER', valeurs: { fin: '2026-06-30' } })
  for (const texts of [fr, en]) {
    expect(texts.phrase(phrase('PROLONGER', { fin: '2026-06-30' }))).toContain(texts.jour(day('2026-06-30')))
    expect(texts.nom('Organisme', 'CARSAT')).not.toBe('CARSAT')
  }
})

test('a product on the right of a difference needs no parentheses', () => {
  const n = (text: string) => ({ kind: 'number', text, parametre: null }) as const
  const product = { kind: 'operation', op: '×', of: [n('2'), n('3')] } as const
  expect(en.formule({ kind: 'operation', op: '-', of: [n('1'), product] })).toBe('1 − 2 × 3')
})

test('every doubt is told in both languages', () => {
  expect(doubts.size).toBeGreaterThan(50)
  for (const [code, told] of doubts) {
    const reserve = { code: code as CodeReserve }
    expect(told).toEqual({ fr: fr.reserve(reserve), en: en.reserve(reserve) })
    expect(Object.values(told)).not.toContain(code)
  }
})

test('a step counts what its term says: euros by month or day, quarters, shares', () => {
  const { smicMensuel, plafondRemplacement, trimestresValides, raam, tauxReduit } = {
    ...uniteOfTerme,
    raam: uniteOfTerme.revenuAnnuelMoyen,
  }
  expect([smicMensuel, plafondRemplacement, trimestresValides, raam, tauxReduit]).toEqual([
    'EUROS_PAR_MOIS',
    'EUROS_PAR_JOUR',
    'TRIMESTRES',
    'EUROS_PAR_AN',
    'PART',
  ])
})
