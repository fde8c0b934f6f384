import { baseline } from '../packages/rules/dist/baseline/release.js'
import { lawOf, scenario } from '../packages/rules/dist/index.js'
import { perSecond } from './per-second.ts'
import { situations } from './situations.ts'

/** So much code takes seconds until all of it is compiled, as it is in a server that runs. */
const ROUNDS = 14

/** Whole explained answers a second on one core: facts read, amount, steps, refusals, calendar; each let go once read, as a server does. */
export function scenariosPerSecond(): number {
  const law = lawOf(baseline)
  const inputs = situations(1000)
  const answered = (): number => inputs.filter((input) => scenario(input, law).kind === 'Scenario').length
  if (answered() !== inputs.length) throw new Error(`only ${answered()} of ${inputs.length} situations are answered`)
  return perSecond(answered, inputs.length, ROUNDS)
}
