import type { ReleaseContent, Table } from '@abri/rules'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { sha256 } from '../../releases/hashes.ts'
import { declarationOf } from '../typed-parameter.ts'

/** The tables that the rules declare and bring, and that a release lacks; by key. */
export function missingTables(content: ReleaseContent, upgradeTables: readonly Table[]): readonly Table[] {
  const held = new Set(content.tables.map(({ key }) => key))
  return upgradeTables
    .filter(({ key }) => declarationOf(key) && !held.has(key))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** What tells one set of missing tables from another: their keys, rows and days of confirmation. */
export const fingerprintOf = (tables: readonly Table[]): string => sha256(canonicalJson(tables))
