import { sickPayParameters, type Release, type Table } from '@abri/rules'
import { codeOfNote } from '@abri/rules/notes'
import { sha256 } from '../releases/hashes.ts'
import type { PublishedRelease } from '../releases/published-release.ts'
import type { Recall } from '../releases/recall.ts'

/** A release as it is downloaded. */
export type ReleaseFile = { readonly json: string; readonly etag: string }

/** Everything that a release says, and beside it the notice that it is wrong, where there is one. */
export const wholeFile = (release: PublishedRelease, recall: Recall | null): ReleaseFile => ({
  json: jsonOf(release, recall, release.content.tables),
  etag: recall ? `"${release.contenu}-${recall.hash}"` : `"${release.contenu}"`,
})

const widgetFiles = new WeakMap<PublishedRelease, ReleaseFile & { readonly recall: Recall | null }>()
const readBySickPay: ReadonlySet<string> = new Set(sickPayParameters)

/** What the widget needs of a release: the tables that sick pay reads, and the notes of doctrine. Rules that read others make another file of the same release, hence a tag of its own. */
export function widgetFile(release: PublishedRelease, recall: Recall | null): ReleaseFile {
  const known = widgetFiles.get(release)
  if (known?.recall === recall) return known
  const json = jsonOf(
    release,
    recall,
    release.content.tables.filter(({ key }) => readBySickPay.has(key) || codeOfNote(key) !== null),
  )
  const made = { json, etag: `"${sha256(json)}"`, recall }
  widgetFiles.set(release, made)
  return made
}

type File = Release & { readonly recalled: Pick<Recall, 'reason' | 'at' | 'by' | 'replacement'> | null }

function jsonOf(release: PublishedRelease, recall: Recall | null, tables: readonly Table[]): string {
  const { number, contenu, publishedOn, content } = release
  const file: File = { number, contenu, publishedOn, recalled: noticeIn(recall), content: { ...content, tables } }
  return JSON.stringify(file)
}

const noticeIn = (recall: Recall | null): File['recalled'] =>
  recall && { reason: recall.reason, at: recall.at, by: recall.by, replacement: recall.replacement }
