import { lawOf, type Release } from '@abri/rules'

/** The law of a release, ready to compute with. */
export type LawOfRelease = ReturnType<typeof lawOf>

const loaded = new WeakMap<Release, LawOfRelease>()

/** The law of a release, read once for all widgets of the page. */
export function lawIn(release: Release): LawOfRelease {
  const law = loaded.get(release) ?? lawOf(release)
  loaded.set(release, law)
  return law
}
