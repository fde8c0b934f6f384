import type { ReleaseContent } from '@abri/rules'
import { Field, Int, ObjectType } from 'type-graphql'
import { touchedTables } from '../checks/upgrade.ts'
import type { Draft } from '../drafts/draft.ts'
import { resultingContent } from '../drafts/resulting-content.ts'
import { declarationOf } from '../typed-parameter.ts'
import { themeNodes, ThemeNode } from './theme-node.ts'

@ObjectType('Upgrade', { description: 'What an upgrade draft adds to its base.' })
export class UpgradeNode {
  @Field(() => String, { description: 'The version of the rules that reads the tables it adds.' }) rulesVersion!: string
  @Field(() => Int, { description: 'How many tables it adds.' }) tables!: number
  @Field(() => Int, { description: 'How many rows these hold.' }) rows!: number
  @Field(() => [ThemeNode], { description: 'The themes of the tables that it adds: what it makes possible.' })
  themes!: ThemeNode[]
  @Field(() => Boolean, { description: 'Whether every table of the base stays as it is, to the byte.' })
  addsOnly!: boolean
}

/** Null for a draft that somebody opened. */
export function upgradeNode(base: ReleaseContent, draft: Draft): UpgradeNode | null {
  if (draft.upgradeFor === null) return null
  const content = resultingContent(base, draft)
  const held = new Set(base.tables.map(({ key }) => key))
  const added = content.tables.filter(({ key }) => !held.has(key))
  return Object.assign(new UpgradeNode(), {
    rulesVersion: draft.upgradeFor,
    tables: added.length,
    rows: added.reduce((sum, { rows }) => sum + rows.length, 0),
    themes: themeNodes(added.flatMap(({ key }) => declarationOf(key)?.theme ?? [])),
    addsOnly: touchedTables(base, content).length === 0,
  })
}
