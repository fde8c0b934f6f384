import { lawOf, type Day, type Law, type Release } from '@abri/rules'
import { askOf, askedEffect, type ChangedRow } from './asked-effect.ts'
import { askWorkers } from './ask-workers.ts'
import { eveOf } from './days-of.ts'
import { effectOf } from './effect-of.ts'
import { effects, readingAny } from './effects.ts'
import { ACTIVE, BIRTHS_A_YEAR, DAYS_PER_SPELL, SPELLS_PER_THOUSAND } from './population/model.ts'
import type { ImpactReport } from './report.ts'
import { SAMPLE_SIZE, SEED, sampleOf } from './sample.ts'

/** The law before a change and after it. */
export type Laws = { readonly before: Law; readonly after: Law }

/** What changes for people when the law goes from one release to another by some changed rows. */
export async function impactOf(
  before: Release,
  after: Release,
  changes: readonly ChangedRow[],
  progress: (share: number) => void,
): Promise<ImpactReport> {
  const laws = { before: lawOf(before), after: lawOf(after) }
  const asked = readingAny(new Set(changes.map(({ key }) => key))).map((one) => askedEffect(one, changes, laws))
  const sample = { size: SAMPLE_SIZE, seed: SEED }
  const moves = asked.length === 0 ? [] : await askWorkers({ before, after, asks: asked.map(askOf), sample }, progress)
  const found = asked.map((one, i) => effectOf(one, { sample: sampleOf(yearOf(one.around)), moves: moves[i]!, laws }))
  const moving = found.filter(({ firstDay }) => firstDay !== null)
  const told = found.filter(({ firstDay, comparable }) => firstDay !== null || !comparable).map(({ effect }) => effect)
  const first = changes.map(({ from }) => from).toSorted()[0]!
  const eve = eveOf(first)
  return {
    sample: {
      ...{ ...sample, standsFor: ACTIVE, birthsAYear: BIRTHS_A_YEAR },
      ...{ spellsPerThousand: SPELLS_PER_THOUSAND, daysPerSpell: DAYS_PER_SPELL },
    },
    firstDay: moving.map(({ firstDay }) => firstDay!).toSorted()[0] ?? null,
    eve: eve && { day: eve, moved: Math.max(0, ...found.map(({ movedOnEve }) => movedOnEve)) },
    effects: moving,
    unchanged: effects.filter((effect) => !told.includes(effect)),
    incomparable: told.filter((effect) => !moving.some((one) => one.effect === effect)),
  }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))
