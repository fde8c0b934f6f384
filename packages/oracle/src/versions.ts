import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const versionOf = (file: string): string => (require(file) as { readonly version: string }).version

/** What was compared with what, as installed. */
export const versions = {
  'modele-social': versionOf('modele-social/package.json'),
  publicodes: versionOf(new URL('package.json', new URL('..', import.meta.resolve('publicodes'))).pathname),
} as const
