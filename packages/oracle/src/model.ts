import modele, { type RègleModèleSocial } from 'modele-social'
import Engine from 'publicodes'

/** Facts as the model takes them: rule names with publicodes expressions. */
export type Situation = Partial<Record<RègleModèleSocial, string>>

const silent = { log() {}, warn() {}, error() {} }
let engine: Engine<RègleModèleSocial> | null = null

/** What the model says of one rule in a situation; null where it gives nothing. One engine serves everybody: making one takes half a second. */
export function ask(situation: Situation, rule: RègleModèleSocial): number | null {
  engine ??= new Engine<RègleModèleSocial>(modele, { logger: silent })
  const { nodeValue } = engine.setSituation(situation).evaluate(rule)
  if (nodeValue == null) return null
  if (typeof nodeValue !== 'number') throw new TypeError(`${rule} is no number: ${String(nodeValue)}`)
  return nodeValue
}

/** The cents of a number as it prints, half up; no float is computed with. */
export function centsOf(value: number | null): bigint {
  if (value === null) return 0n
  const match = /^(\d+)(?:\.(\d+))?$/.exec(String(value))
  if (!match) throw new RangeError(`Not a plain amount: ${value}`)
  const [, whole, fraction = ''] = match
  const thousandths = BigInt(whole + fraction.padEnd(3, '0').slice(0, 3))
  return (thousandths + 5n) / 10n
}

/** A day as the model writes it. */
export const dateOf = (day: string): string => day.split('-').toReversed().join('/')
