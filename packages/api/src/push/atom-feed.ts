import { exampleWords } from '../changelog/example-words.ts'
import { changelogOf, type Changelog } from '../changelog/changelog-of.ts'
import { sha256 } from '../releases/hashes.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import type { Recall } from '../releases/recall.ts'
import { inLangue, type Words } from '../publishing/words.ts'

const MOST_ENTRIES = 50
type Langue = 'FR' | 'EN'
type Entry = {
  readonly id: string
  readonly at: string
  readonly title: Words
  readonly text: Words
  readonly authors: string
  readonly number: number
}

/** The releases and their recalls as an Atom feed (RFC 4287), newest first. Identifiers come from what an entry says, so that they never change. */
export function atomFeed(releases: PublishedReleases, publicUrl: string, langue: Langue): string {
  const published = releases.list().slice(-MOST_ENTRIES)
  const recalled = published.flatMap((release) => {
    const recall = releases.recallOf(release.number)
    return recall ? [recalledEntry(release, recall)] : []
  })
  const entries = [...published.map((release) => publishedEntry(release, releases)), ...recalled].toSorted((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : b.number - a.number,
  )
  const self = `${publicUrl}/releases.atom${langue === 'EN' ? '?langue=EN' : ''}`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langue.toLowerCase()}">`,
    `<id>${urn(self)}</id><title>${escaped(inLangue(TITLE, langue))}</title><updated>${entries[0]?.at}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/><author><name>Abri</name></author>`,
    ...entries.map((entry) => xmlOf(entry, publicUrl, langue)),
    '</feed>\n',
  ].join('\n')
}

const TITLE: Words = { fr: 'Abri : les barèmes publiés', en: 'Abri: published releases' }

function publishedEntry(release: PublishedRelease, releases: PublishedReleases): Entry {
  const { number, publishedAt: at, maillon, author, approver, notes } = release
  const about = notes === null ? '' : ` : ${notes}`
  return {
    ...{ id: urn(maillon), at, number, authors: approver === null ? author : `${author}, ${approver}` },
    title: { fr: `Barème n° ${number}${about}`, en: `Release ${number}${about}` },
    text: textOf(changelogOf(release, releases)),
  }
}

function textOf(changelog: Changelog | null): Words {
  if (!changelog) return { fr: 'Barème initial.', en: 'Initial release.' }
  const { lines } = changelog
  const examples = changelog.examples.map(exampleWords)
  return {
    fr: textIn('fr', lines, examples.length > 0 ? examples.map(({ fr }) => `Exemple : ${fr}`) : [NO_EXAMPLE.fr]),
    en: textIn('en', lines, examples.length > 0 ? examples.map(({ en }) => `Example: ${en}`) : [NO_EXAMPLE.en]),
  }
}

const textIn = (langue: 'fr' | 'en', lines: readonly Words[], examples: readonly string[]): string =>
  [...lines.map((line) => line[langue]), ...examples].join('\n')

const NO_EXAMPLE: Words = { fr: 'Aucun des exemples ne change.', en: 'None of the examples moves.' }

function recalledEntry({ number }: PublishedRelease, { hash, at, reason, replacement, by }: Recall): Entry {
  const instead = replacement === null ? { fr: '', en: '' } : insteadOf(replacement)
  return {
    ...{ id: urn(hash), at, number, authors: by },
    title: { fr: `Rappel du barème n° ${number}`, en: `Recall of release ${number}` },
    text: { fr: `${reason}${instead.fr}`, en: `${reason}${instead.en}` },
  }
}

const insteadOf = (number: number): Words => ({
  fr: `\nÀ utiliser à la place : barème n° ${number}.`,
  en: `\nTo use instead: release ${number}.`,
})

function xmlOf({ id, at, title, text, authors, number }: Entry, publicUrl: string, langue: Langue): string {
  const link = escaped(`${publicUrl}/releases/${number}.json`)
  return [
    `<entry><id>${id}</id><title>${escaped(inLangue(title, langue))}</title><updated>${at}</updated><published>${at}</published>`,
    `<author><name>${escaped(authors)}</name></author><link rel="alternate" type="application/json" href="${link}"/>`,
    `<content type="text">${escaped(inLangue(text, langue))}</content></entry>`,
  ].join('\n')
}

/** A UUID (RFC 9562, version 8) made of a hash: the same for the same text. */
function urn(text: string): string {
  const hex = sha256(text)
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4] ?? '8'
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text as XML holds it; what XML cannot hold at all is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one)
