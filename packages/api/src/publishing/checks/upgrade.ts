import type { Declaration, ReleaseContent } from '@abri/rules'
import { declarations } from '@abri/rules/parameters'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { inLangue } from '../words.ts'
import { ok, orOk, warning, type Check, type Subject } from './check.ts'

/** An upgrade adds tables, every one that the rules read, and leaves the others as they are, to the byte. */
export const upgrade = ({ base, content, upgradeFor }: Subject): readonly Check[] =>
  upgradeFor === null
    ? []
    : orOk(
        [...touched(base.content, content), ...lacking(content)],
        ok(
          'UPGRADE_ADDS_ONLY',
          'La mise à niveau ajoute des tables ; aucune ligne du barème en vigueur n’est touchée.',
          'The upgrade adds tables; no row of the current release is touched.',
        ),
      )

/** The tables of the base that are not there as they were. */
export function touchedTables(base: ReleaseContent, content: ReleaseContent): readonly string[] {
  const now = new Map(content.tables.map((table) => [table.key, table]))
  return base.tables.filter((table) => canonicalJson(table) !== canonicalJson(now.get(table.key) ?? null)).map(keyOf)
}

const touched = (base: ReleaseContent, content: ReleaseContent): readonly Check[] =>
  touchedTables(base, content).map((key) =>
    warning(
      'UPGRADE_TOUCHES',
      key,
      `${labelOf(key, 'FR')} : la mise à niveau modifie une table du barème en vigueur.`,
      `${labelOf(key, 'EN')}: the upgrade changes a table of the current release.`,
    ),
  )

/** What is taken out of an upgrade goes on missing. */
function lacking({ tables }: ReleaseContent): readonly Check[] {
  const held = new Set(tables.map(keyOf))
  return Object.keys(declarations)
    .filter((key) => !held.has(key))
    .map((key) =>
      warning(
        'UPGRADE_INCOMPLETE',
        key,
        `${labelOf(key, 'FR')} : la table manquera encore, et ce qui la lit restera sans réponse.`,
        `${labelOf(key, 'EN')}: the table will still be missing, and what reads it stays without an answer.`,
      ),
    )
}

const keyOf = ({ key }: { readonly key: string }): string => key
const labelOf = (key: string, langue: 'FR' | 'EN'): string => {
  const known: Declaration | undefined = declarations[key as keyof typeof declarations]
  return known ? inLangue(known.label, langue) : key
}
