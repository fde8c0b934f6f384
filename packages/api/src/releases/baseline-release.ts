import { baseline } from '@abri/rules/baseline'
import { contenuOf, maillonOf } from './hashes.ts'
import type { PublishedRelease } from './published-release.ts'

/** Release 1, the same on every installation, its `maillon` included. */
export function baselineRelease(): PublishedRelease {
  const publication = {
    number: 1,
    contenu: contenuOf(baseline.content),
    author: 'Abri',
    approver: null,
    notes: null,
    publishedAt: `${baseline.publishedOn}T00:00:00.000Z`,
  }
  return {
    ...publication,
    publishedOn: baseline.publishedOn,
    content: baseline.content,
    restores: null,
    maillon: maillonOf(publication, null),
  }
}
