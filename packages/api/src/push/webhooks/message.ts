import { exampleWords } from '../../changelog/example-words.ts'
import { changelogOf } from '../../changelog/changelog-of.ts'
import { inLangue } from '../../publishing/words.ts'
import type { PublishedRelease } from '../../releases/published-release.ts'
import type { PublishedReleases } from '../../releases/published-releases.ts'
import type { DeliveryTable } from '../../store/database.ts'

type Told = Pick<DeliveryTable, 'type' | 'release' | 'recall' | 'at'>

/** The body of a delivery: made anew from the releases for each attempt, and each time the same. */
export function messageOf(
  { type, release: number, recall, at }: Told,
  releases: PublishedReleases,
  publicUrl: string,
): string {
  if (type === 'webhook.test')
    return JSON.stringify({
      type,
      timestamp: at,
      data: { message: 'Un essai d’Abri : rien n’a été publié. A test by Abri: nothing was published.' },
    })
  const release = releases.find(String(number))
  if (!release) throw new Error(`Release ${number} is not in memory`)
  const about = { ...factsOf(release), file: `${publicUrl}/releases/${number}.json` }
  if (type === 'release.published')
    return JSON.stringify({
      type,
      timestamp: release.publishedAt,
      data: { release: about, changelog: changesIn(release, releases) },
    })
  const notice = releases.recalls().find(({ sequence }) => sequence === recall)
  if (!notice) throw new Error(`Recall ${recall} is not in memory`)
  const { reason, at: recalledAt, by, replacement, hash } = notice
  const recalled = { reason, at: recalledAt, by, replacement, hash }
  return JSON.stringify({ type, timestamp: recalledAt, data: { release: about, recalled } })
}

const factsOf = ({ number, contenu, maillon, author, approver, notes, publishedAt, restores }: PublishedRelease) => ({
  ...{ number, contenu, maillon, author, approver, notes, publishedAt, restores },
})

function changesIn(release: PublishedRelease, releases: PublishedReleases) {
  const changelog = changelogOf(release, releases)
  if (!changelog) return null
  const { firstDay, lines } = changelog
  const examples = changelog.examples.map(exampleWords)
  const words = (langue: 'FR' | 'EN') => ({
    lines: lines.map((line) => inLangue(line, langue)),
    example: examples[0] ? inLangue(examples[0], langue) : null,
    examples: examples.map((one) => inLangue(one, langue)),
  })
  return { firstDay, fr: words('FR'), en: words('EN') }
}
