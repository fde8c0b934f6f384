import { lawOf, type Law, type Release } from '@abri/rules'

const laws = new WeakMap<Release, Law>()

/** The law of a release, read once. */
export function lawOfRelease(release: Release): Law {
  const known = laws.get(release)
  if (known) return known
  const law = lawOf(release)
  laws.set(release, law)
  return law
}
