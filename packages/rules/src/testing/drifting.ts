import { Law } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import { day, toNumber, type Day } from '../time/day.ts'

/** What no publication can do, but a change of code could: a law that moves on days when no row begins. */
export class Drifting extends Law {
  override read(key: ParameterKey, on: Day): ReturnType<Law['read']> {
    return super.read(key, key === 'pmss' && toNumber(on) % 2 === 0 ? day('2020-01-01') : on)
  }
}
