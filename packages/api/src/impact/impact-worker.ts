import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { lawOf, type Day, type Release } from '@abri/rules'
import { movesOf, type Moves } from './moves.ts'
import { drawPeople } from './population/draw-people.ts'

/** What a worker is given: both laws, the days, and its share of the people. */
export type Share = {
  readonly before: Release
  readonly after: Release
  readonly days: readonly Day[]
  readonly sample: { readonly size: number; readonly year: number; readonly seed: number }
  readonly from: number
  readonly to: number
}

const { before, after, days, sample, from, to } = workerData as Share
const people = drawPeople(sample.size, sample.year, sample.seed).slice(from, to)
const laws = { before: lawOf(before), after: lawOf(after) }
const tell = (told: Moves | number): void => (parentPort as MessagePort).postMessage(told, [])
tell(movesOf(people, days, laws, tell))
