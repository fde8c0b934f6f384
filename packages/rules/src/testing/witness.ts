import { Law } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Day } from '../time/day.ts'

/** A law that notes what it is asked. */
export class Witness extends Law {
  readonly asked = new Set<ParameterKey>()
  override read(key: ParameterKey, on: Day): ReturnType<Law['read']> {
    this.asked.add(key)
    return super.read(key, on)
  }
}
