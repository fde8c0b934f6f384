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
  example { person day before after text en: text(langue: EN) }
  examples { figure name: figureName(langue: EN) day before after text en: text(langue: EN) } } } }`
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
  expect(await changelog(withChanges(changed('pmss', '2027-01-01', '4070')))).toMatchObject({
    examples: [{ figure: 'indemniteMaladie', name: 'Daily sick pay' }, { figure: 'versementMaladie' }],
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

/** Release 1 and the tables that came after it. */
const whole = {
  ...first.content,
  tables: [...first.content.tables, ...upgradeTables].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
}

test('each benefit that moves has its example, with its unit and its event', async () => {
  const later = resultingContent(whole, { changes: [changed('pmss', '2027-01-01', '4070')], confirmations: [] })
  const { examples } = await changelog(whole, later)
  expect(examples.map(({ en }: { en: string }) => en)).toEqual([
    'Nora, consultant, €77,000 a year: €65.84 → €66.90 a day for a stop that begins on 1 January 2027.',
    'Nora, consultant, €77,000 a year: €860.00 → €873.85 net for fourteen days of a stop paid up to 1 January 2027.',
    'Louise, copywriter, €36,000 a year: €65.84 → €66.90 a day for a maternity leave that begins on 1 January 2027.',
    'Louise, copywriter, €36,000 a year: €860.00 → €873.85 net for fourteen days of maternity leave paid up to 1 January 2027.',
    'Louise, copywriter, €36,000 a year: €4,005.00 → €4,070.00 of maternal rest allowance for a leave that begins on 1 January 2027.',
    'Louise, copywriter, €36,000 a year: €65.84 → €66.90 a day for an adoption, if the child arrives on 1 January 2027.',
    'Louise, copywriter, €36,000 a year: €2,002.50 → €2,035.00 of adoption allowance, if the child arrives on 1 January 2027.',
    'Louise, copywriter, €36,000 a year: €65.84 → €66.90 a day for a paternity leave that begins on 1 January 2027.',
    'Louise, copywriter, €36,000 a year: €46.09 → €46.83 a day for a birth leave that begins on 1 January 2027.',
    'Nora, consultant, €77,000 a year: €2,002.50 → €2,035.00 a month of total disability pension from 1 January 2027 on.',
    'Louise, copywriter, €36,000 a year: €9,612.00 → €9,768.00 of capital for a death on 1 January 2027.',
    'Camille, psychologist, €30,000 a year: €2,977.01 → €2,988.71 a year of annuity after a death on 1 January 2027.',
  ])
})

test('contributions and quarters have theirs too, each counted its way', async () => {
  const rates = { vente: '0.123', prestationBic: '0.212', liberale: '0.266', cipav: '0.232', meubleTourisme: '0.06' }
  const changes = [changed('smic', '2027-01-01', '16'), changed('tauxMicroSocial', '2027-03-01', rates)]
  const { examples } = await changelog(whole, resultingContent(whole, { changes, confirmations: [] }))
  expect(examples.map(({ text }: { text: string }) => text)).toEqual([
    'Inès, coiffeuse, 9 200 € par an : 2 → 1 trimestre de retraite validé en 2027.',
    'Louise, rédactrice, 36 000 € par an : 774,00 € → 804,00 € par mois de cotisations, dès le mois du 1er mars 2027.',
  ])
})
