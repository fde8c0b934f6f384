import { day, type Row } from '@abri/rules'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { resultingContent } from '../publishing/drafts/resulting-content.ts'
import { baselineRelease } from '../releases/baseline-release.ts'
import { contenuOf } from '../releases/hashes.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import { ReleasesInMemory } from '../releases/published-releases.ts'
import { atomFeed } from './atom-feed.ts'

const URL = 'https://abri.example.fr'
const first = baselineRelease()
const row: Row = {
  ...{ from: day('2027-01-01'), value: '4070', legalReference: 'Arrêté <i>&', journal: null, url: 'https://x.fr' },
  ...{ quote: null, status: 'PUBLIE', publishedOn: null, confidence: 'HIGH' },
}
const content = resultingContent(first.content, { changes: [{ key: 'pmss', from: row.from, row }], confirmations: [] })
const second: PublishedRelease = {
  ...{ ...first, number: 2, content, contenu: contenuOf(content), maillon: 'b'.repeat(64), author: 'Nour & Cie' },
  ...{ approver: 'Sacha "R"', notes: 'Barème 2027 ]]> \u0001\ud800', publishedAt: '2026-12-30T10:00:00.000Z' },
}
const recall = {
  ...{ sequence: 1, release: 2, reason: '<script>faux</script>', replacement: 1, by: 'Nour, Lou' },
  ...{ at: '2026-12-31T10:00:00.000Z', hash: 'c'.repeat(64) },
}

/** Each element with its text, in order; throws where the feed is not well-formed XML with namespaces. */
function read(xml: string) {
  const parser = new SaxesParser({ xmlns: true })
  const [found, open]: [{ name: string; uri: string; text: string; href: string | undefined }[], number[]] = [[], []]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    open.push(found.length)
    found.push({ name: local, uri, text: '', href: attributes['href']?.value })
  })
  parser.on('text', (text) => {
    const element = found[open.at(-1) ?? -1]
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return found
}
function feed(langue: 'FR' | 'EN' = 'FR', recalls = [recall]) {
  const releases = new ReleasesInMemory([first, second])
  releases.takeRecalls(recalls)
  return read(atomFeed(releases, URL, langue))
}
const texts = (elements: ReturnType<typeof feed>, name: string) =>
  elements.filter((element) => element.name === name).map(({ text }) => text.replaceAll(/\s/g, ' '))

test('is well-formed Atom: one namespace, and in each entry what RFC 4287 asks for', () => {
  const elements = feed()
  expect(new Set(elements.map(({ uri }) => uri))).toEqual(new Set(['http://www.w3.org/2005/Atom']))
  for (const name of ['id', 'title', 'updated']) expect(texts(elements, name)).toHaveLength(4)
  expect(texts(elements, 'updated').slice(1)).toEqual([recall.at, second.publishedAt, first.publishedAt])
  expect(elements.filter(({ name }) => name === 'link').map(({ href }) => href)).toEqual([
    ...[`${URL}/releases.atom`, `${URL}/releases/2.json`, `${URL}/releases/2.json`, `${URL}/releases/1.json`],
  ])
})

test('says what changes and the effect on one example, in either language, whatever people typed', () => {
  expect(texts(feed(), 'title')).toEqual([
    ...['Abri : les barèmes publiés', 'Rappel du barème n° 2', 'Barème n° 2 : Barème 2027 ]]> ', 'Barème n° 1'],
  ])
  expect(texts(feed('EN'), 'content')).toEqual([
    '<script>faux</script> To use instead: release 1.',
    'Monthly social security ceiling (PMSS): €4,005 → €4,070 from 1 January 2027 on (Arrêté <i>&). Example: Nora, consultant, €77,000 a year: €65.84 → €66.90 a day for a stop that begins on 1 January 2027. Example: Nora, consultant, €77,000 a year: €860.00 → €873.85 net for fourteen days of a stop paid up to 1 January 2027.',
    'Initial release.',
  ])
  expect(texts(feed(), 'name')).toEqual(['Abri', 'Nour, Lou', 'Nour & Cie, Sacha "R"', 'Abri'])
})

test('an entry keeps its identifier when others come, and in both languages', () => {
  const [, recalled, published, initial] = texts(feed(), 'id')
  expect(new Set([recalled, published, initial]).size).toBe(3)
  for (const id of [recalled, published, initial])
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(texts(feed('FR', []), 'id').slice(1)).toEqual([published, initial])
  expect(texts(feed('EN'), 'id').slice(1)).toEqual([recalled, published, initial])
})
