import { day, type ReleaseContent, type Row } from '@abri/rules'
import { upgradeTables } from '@abri/rules/upgrade'
import { expect, test } from 'vitest'
import { resultingContent } from '../publishing/drafts/resulting-content.ts'
import { baselineRelease } from '../releases/baseline-release.ts'
import { contenuOf } from '../releases/hashes.ts'
import { ReleasesInMemory } from '../releases/published-releases.ts'
import { ask } from '../testing/ask.ts'

const first = baselineRelease()
const CHANGELOG = `{ release { changelog { firstDay lines en: lines(langue: EN)
  example { person day before after text en: text(langue: EN) } } } }`
/** What the last of some releases says of itself, as a partner reads it. */
async function changelog(...contents: readonly ReleaseContent[]) {
  const later = contents.map((content, i) => ({ ...first, number: i + 2, content, contenu: contenuOf(content) }))
  const { data, errors } = await ask(CHANGELOG, {}, new ReleasesInMemory([first, ...later]))
  expect(errors).toEqual([])
  return JSON.parse(JSON.stringify(data.release.changelog).replaceAll(/\s/g, ' '))
}
const row = (from: string, value: Row['value']): Row => ({
  ...{ from: day(from), value, legalReference: 'Arrêté inventé', journal: null, url: 'https://x.fr', quote: null },
  ...{ status: 'PUBLIE', publishedOn: null, confidence: 'HIGH' },
})
const changed = (key: string, from: string, value: Row['value'] | null) => ({
  ...{ key, from: day(from), row: value === null ? null : row(from, value) },
})
const withChanges = (...changes: readonly ReturnType<typeof changed>[]) =>
  resultingContent(first.content, { changes, confirmations: [] })

test('the first release has none', async () => expect(await changelog()).toBeNull())

test('a new ceiling is told with its day, its text and the first example that it moves, in euros', async () => {
  expect(await changelog(withChanges(changed('pmss', '2027-01-01', '4070')))).toEqual({
    firstDay: '2027-01-01',
    lines: [
      'Plafond mensuel de la sécurité sociale (PMSS) : 4 005 € → 4 070 € à partir du 1er janvier 2027 (Arrêté inventé).',
    ],
    en: ['Monthly social security ceiling (PMSS): €4,005 → €4,070 from 1 January 2027 on (Arrêté inventé).'],
    example: {
      person: 'Nora, consultante, 77 000 € par an',
      day: '2027-01-01',
      before: '65.84',
      after: '66.90',
      text: 'Nora, consultante, 77 000 € par an : 65,84 € → 66,90 € par jour pour un arrêt qui commence le 1er janvier 2027.',
      en: 'Nora, consultant, €77,000 a year: €65.84 → €66.90 a day for a stop that begins on 1 January 2027.',
    },
  })
})

test('a row corrected, a source corrected and a row that goes are told apart', async () => {
  const wrong = withChanges(changed('pmss', '2027-01-01', '4080'))
  const right = withChanges(changed('pmss', '2027-01-01', '4070'))
  expect((await changelog(wrong, right)).en).toEqual([
    'Monthly social security ceiling (PMSS), row of 1 January 2027: corrected, €4,080 → €4,070 (Arrêté inventé).',
  ])
  expect((await changelog(wrong, right)).example).toMatchObject({ before: '67.07', after: '66.90' })
  const resourced = resultingContent(right, {
    changes: [
      {
        key: 'pmss',
        from: day('2027-01-01'),
        row: { ...row('2027-01-01', '4070'), legalReference: 'Arrêté, art. 1er' },
      },
    ],
    confirmations: [],
  })
  expect(await changelog(right, resourced)).toMatchObject({
    lines: [
      'Plafond mensuel de la sécurité sociale (PMSS), ligne du 1er janvier 2027 : source corrigée (Arrêté, art. 1er).',
    ],
    example: null,
  })
  expect((await changelog(right, first.content)).en).toEqual([
    'Monthly social security ceiling (PMSS), row of 1 January 2027: taken away (€4,070).',
  ])
})

test('values confirmed unchanged move nothing, and are told', async () => {
  const confirmed = resultingContent(first.content, {
    changes: [],
    confirmations: [{ key: 'tauxCrds', until: day('2027-12-31'), seen: null }],
  })
  const { firstDay, lines, example } = await changelog(confirmed)
  expect({ firstDay, example }).toEqual({ firstDay: null, example: null })
  expect(lines).toEqual([expect.stringMatching(/vu inchangé, valable jusqu’au 31 décembre 2027\.$/)])
})

test('an upgrade is told by theme, and moves no example', async () => {
  const tables = [...first.content.tables, ...upgradeTables].toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const { lines, example } = await changelog({ ...first.content, tables })
  expect(example).toBeNull()
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(line).toMatch(/\d+ lignes? dans \d+ tables?\.$/)
})
