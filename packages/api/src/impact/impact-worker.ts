import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { lawOf, type Release } from '@abri/rules'
import { movesOf, type Ask, type Moves } from './moves.ts'
import { drawPeople } from './population/draw-people.ts'

/** What a worker is given: both laws, what to ask, and its share of the people. */
export type Share = {
  readonly before: Release
  readonly after: Release
  readonly asks: readonly Ask[]
  readonly sample: { readonly size: number; readonly seed: number }
  readonly from: number
  readonly to: number
}

const { before, after, asks, sample, from, to } = workerData as Share
const tell = (told: readonly Moves[] | null): void => (parentPort as MessagePort).postMessage(told, [])
tell(
  movesOf(
    asks,
    (year) => drawPeople(sample.size, year, sample.seed).slice(from, to),
    { before: lawOf(before), after: lawOf(after) },
    () => tell(null),
  ),
)
