import { upgradeTables } from '@abri/rules/upgrade'
import { baselineRelease } from '../releases/baseline-release.ts'
import { contenuOf, maillonOf } from '../releases/hashes.ts'
import { ReleasesInMemory } from '../releases/published-releases.ts'

/** Release 1, then a release 2 that adds every table of the upgrade. */
export function completeReleases(): ReleasesInMemory {
  const first = baselineRelease()
  const tables = [...first.content.tables, ...upgradeTables].toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const content = { ...first.content, tables }
  const publication = { ...first, number: 2, contenu: contenuOf(content), content }
  return new ReleasesInMemory([first, { ...publication, maillon: maillonOf(publication, first.maillon) }])
}
