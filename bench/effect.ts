import { impactOf } from '../packages/api/dist/impact/impact-of.js'
import { baseline } from '../packages/rules/dist/baseline/release.js'
import { day, type Release } from '../packages/rules/dist/index.js'
import { upgradeTables } from '../packages/rules/dist/upgrade/tables.js'

const from = day('2027-01-01')
const ROUNDS = 4

/** Seconds from the question to the report of a new PASS, for every figure that rests on it, and for sick pay alone: the best of some rounds. */
export async function effectTimes(): Promise<{ readonly seconds: number; readonly sickPayAlone: number }> {
  const tables = [...baseline.content.tables, ...upgradeTables]
  return { seconds: await best(tables, 'pmss', '4085'), sickPayAlone: await best(tables, 'tauxDuSeuil', '0.11') }
}

async function best(tables: Release['content']['tables'], key: string, value: string): Promise<number> {
  const before = { ...baseline, content: { ...baseline.content, tables } }
  const changed = tables.map((table) =>
    table.key === key ? { ...table, rows: [...table.rows, { ...table.rows.at(-1)!, from, value }] } : table,
  )
  const after = { ...before, number: 2, content: { ...before.content, tables: changed } }
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    await impactOf(before, after, [{ key, from }], () => undefined)
    times.push((performance.now() - began) / 1000)
  }
  return Math.min(...times)
}
