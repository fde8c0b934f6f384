import { sickPayParameters, type Release, type Table } from '@abri/rules'
import { sha256 } from '../releases/hashes.ts'
import type { PublishedRelease } from '../releases/published-release.ts'

/** A release as it is downloaded. */
export type ReleaseFile = { readonly json: string; readonly etag: string }

/** Everything that a release says. */
export const wholeFile = (release: PublishedRelease): ReleaseFile => ({
  json: jsonOf(release, release.content.tables),
  etag: `"${release.contenu}"`,
})

const widgetFiles = new WeakMap<PublishedRelease, ReleaseFile>()
const readBySickPay: ReadonlySet<string> = new Set(sickPayParameters)

/** What the widget needs of a release: the tables that sick pay reads. Rules that read others make another file of the same release, hence a tag of its own. */
export function widgetFile(release: PublishedRelease): ReleaseFile {
  const known = widgetFiles.get(release)
  if (known) return known
  const json = jsonOf(
    release,
    release.content.tables.filter(({ key }) => readBySickPay.has(key)),
  )
  const made = { json, etag: `"${sha256(json)}"` }
  widgetFiles.set(release, made)
  return made
}

const jsonOf = ({ number, contenu, publishedOn, content }: PublishedRelease, tables: readonly Table[]): string =>
  JSON.stringify({ number, contenu, publishedOn, content: { ...content, tables } } satisfies Release)
